import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';
import { isUptimePath } from './uptime-files.ts';

/** The files that make up a dataset, in a steady order, and its catalog where it has one. */
export interface DatasetFiles {
  readonly files: readonly string[];
  readonly catalog: string | null;
}

const CATALOG = 'catalog.json';
const EXTENSIONS = ['.json', '.jsonl', '.ndjson'];

/** Finds the files of the dataset at a path, or tells why there is none. */
export function datasetFiles(path: string): DatasetFiles | { problem: string } {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return { problem: 'there is no such file or folder; check the path' };
  if (stat.isDirectory()) return filesOfFolder(path);
  if (basename(path) === CATALOG) return { files: [], catalog: path };
  if (isDataset(path)) return { files: [path], catalog: catalogAbove(path) };
  return { problem: 'is no dataset; expected a folder, a .json or a .jsonl file' };
}

function filesOfFolder(folder: string): DatasetFiles | { problem: string } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && isDataset(entry.name) && entry.name !== CATALOG)
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !file
          .slice(folder.length)
          .split(sep)
          .some((part) => part.startsWith('.') || part === 'node_modules'),
    )
    .filter((file) => !isUptimePath(folder, file))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? true)
    .sort();
  if (files.length === 0) return { problem: 'holds no .json or .jsonl file; expected at least one incident' };
  const beside = join(folder, CATALOG);
  return { files, catalog: existsSync(beside) ? beside : catalogAbove(folder) };
}

/** The catalog of the layout `<dataset>/incidents/<year>/<id>.json`, seen from anywhere below `incidents`. */
function catalogAbove(path: string): string | null {
  for (let at = path; dirname(at) !== at; at = dirname(at)) {
    const catalog = join(dirname(at), CATALOG);
    if (basename(at) === 'incidents' && existsSync(catalog)) return catalog;
  }
  return null;
}

/** Whether a file's name says that it is read line by line. */
export function isLines(path: string): boolean {
  return ['.jsonl', '.ndjson'].includes(extname(path).toLowerCase());
}

function isDataset(path: string): boolean {
  return EXTENSIONS.includes(extname(path).toLowerCase());
}
