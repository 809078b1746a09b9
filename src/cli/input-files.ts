import { readdirSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { troubleOf } from './file-trouble.ts';
import { filesOf, isPattern } from './glob.ts';

/** A file to read, named as the user named it or as its folder does; or why a name stands for none. */
export interface InputFile {
  readonly name: string;
  readonly problem: string | null;
}

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

const DOCUMENTS = ['.txt', '.text', '.md', '.html', '.htm', '.xhtml', '.pdf', '.docx'];

/** The files that names stand for, in their order and each once: files, folders of documents, patterns. */
export function inputFiles(names: readonly string[]): InputFile[] {
  const files: InputFile[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    for (const file of filesNamed(name)) {
      const key = file.name === STANDARD_INPUT ? STANDARD_INPUT : resolve(file.name);
      if (seen.has(key)) continue;
      seen.add(key);
      files.push(file);
    }
  }
  return files;
}

function filesNamed(name: string): InputFile[] {
  if (name === STANDARD_INPUT) return [{ name, problem: null }];
  const stat = statSync(name, { throwIfNoEntry: false });
  if (stat?.isDirectory() === true) return filesOfFolder(name);
  // A pipe may never end; standard input is there for streams.
  if (stat?.isFIFO() === true) return [{ name, problem: 'It is a pipe. Give it as standard input: -' }];
  if (stat !== undefined || !isPattern(name)) return [{ name, problem: null }];
  const files = filesOf(name);
  return files.length > 0
    ? files.map((file) => ({ name: file, problem: null }))
    : [{ name, problem: 'No file has such a name. Check the pattern.' }];
}

function filesOfFolder(folder: string): InputFile[] {
  let names: string[];
  try {
    names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .filter((name) => DOCUMENTS.includes(extname(name).toLowerCase()))
      .toSorted();
  } catch (error) {
    return [{ name: folder, problem: `The folder ${troubleOf(error)}.` }];
  }
  if (names.length === 0)
    return [{ name: folder, problem: `The folder holds no document (${DOCUMENTS.join(', ')}).` }];
  return names.map((name) => ({ name: join(folder, name), problem: null }));
}
