import { lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Incident } from '#core/incident.ts';
import { firstYear } from './file-name-check.ts';
import { codeOf } from './file-trouble.ts';

/** What became of an incident that was to be written, and the file's path below the folder. */
export type Written =
  | { readonly did: 'written' | 'replaced' | 'unchanged'; readonly path: string }
  | {
      readonly error: {
        readonly code: 'exists' | 'same-id' | 'outside' | 'unwritable';
        readonly message: string;
      };
    };

/**
 * A folder to write incidents to, each to `<year>/<id>.json`: never anywhere else, whatever links lie there, never
 * over a file that says something else unless `force`, and never two of one run to one file.
 */
export function incidentFolder(
  folder: string,
  force: boolean,
): (file: string, incident: Incident) => Written {
  const writtenBy = new Map<string, string>();
  return (file, incident) => {
    const year = firstYear(incident);
    const path = join(folder, year, `${incident.id}.json`);
    const earlier = writtenBy.get(incident.id);
    if (earlier !== undefined)
      return fault(
        'same-id',
        `${path} was written from ${earlier} in this run; the two tell of one incident. Give one of them.`,
      );
    try {
      if (!isWithin(folder, year, incident.id))
        return fault(
          'outside',
          `${path} leads out of ${folder} by a link. Remove the link or name another folder.`,
        );
      const content = `${JSON.stringify(incident, null, 2)}\n`;
      const before = contentOf(path);
      if (before !== null && before !== content && !force)
        return fault(
          'exists',
          `${path} exists and says something else. Give --force to replace it, or name another folder.`,
        );
      writtenBy.set(incident.id, file);
      if (before === content) return { did: 'unchanged', path };
      replace(path, content);
      return { did: before === null ? 'written' : 'replaced', path };
    } catch (error) {
      return fault(
        'unwritable',
        `${path} could not be written (${codeOf(error)}). Check that the folder may be written to.`,
      );
    }
  };
}

/** Makes the year's folder and sees that it and the file are no links that lead elsewhere. */
function isWithin(folder: string, year: string, id: string): boolean {
  if (!/^\d{4}$/.test(year) || !/^[a-z0-9-]{1,80}$/.test(id)) return false;
  mkdirSync(folder, { recursive: true });
  const root = realpathSync(folder);
  const below = join(folder, year);
  if (lstatSync(below, { throwIfNoEntry: false }) === undefined) mkdirSync(below);
  if (realpathSync(below) !== join(root, year)) return false;
  return lstatSync(join(below, `${id}.json`), { throwIfNoEntry: false })?.isSymbolicLink() !== true;
}

function contentOf(path: string): string | null {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined ? null : readFileSync(path, 'utf8');
}

/** Whole or not at all: a run that breaks off leaves no half file. */
function replace(path: string, content: string): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, content, { flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function fault(code: 'exists' | 'same-id' | 'outside' | 'unwritable', message: string): Written {
  return { error: { code, message } };
}
