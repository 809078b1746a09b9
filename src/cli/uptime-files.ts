import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '#core/incident.ts';
import type { Rejected } from '#core/rejected.ts';
import { parseUptimeReport, type UptimeReport } from '#core/uptime/uptime-report.ts';
import { codeOf } from './file-trouble.ts';
import { readJson } from './json-file.ts';
import { LIMITS } from './limits.ts';

/** The folder of uptime reports within a dataset's folder. */
const UPTIME_FOLDER = 'uptime';

/** The uptime reports beside a dataset, and what could not be read; a report is accepted whole or named in `rejected`. */
export interface UptimeFiles {
  readonly reports: readonly UptimeReport[];
  readonly rejected: readonly Rejected[];
}

export const NO_UPTIME: UptimeFiles = { reports: [], rejected: [] };

/**
 * Reads the uptime reports that belong to the dataset at a path: those in the folder `uptime` within a dataset's
 * folder, beside a dataset's file or beside the folder `incidents`. None where there is no such folder. Never throws.
 *
 * @param shown the path of the dataset as messages name it
 */
export function readUptimeAt(path: string, shown = basename(resolve(path))): UptimeFiles {
  const folder = uptimeFolderOf(resolve(path));
  if (folder === null) return NO_UPTIME;
  const rejected: Rejected[] = [];
  const reports: UptimeReport[] = [];
  const placeOf = new Map<string, string>();
  const reject = (file: string, record: string | null, problems: readonly Problem[]): number =>
    rejected.push({ file, record, problems });
  for (const file of jsonFiles(folder, (reason) =>
    reject(join(shown, UPTIME_FOLDER), null, [whole(reason)]),
  )) {
    const name = join(shown, UPTIME_FOLDER, relative(folder, file));
    const value = readJson(file, LIMITS.lineBytes, (reason) => reject(name, null, [whole(reason)]));
    if (value === undefined) continue;
    const parsed = parseUptimeReport(value);
    if ('problems' in parsed) {
      reject(name, null, parsed.problems);
      continue;
    }
    const { report } = parsed;
    const problems = [...placeProblems(report, file), ...twiceProblems(report, placeOf)];
    if (problems.length > 0) reject(name, report.id, problems);
    else {
      reports.push(report);
      for (const key of keysOf(report)) placeOf.set(key, name);
    }
  }
  return { reports, rejected };
}

/** Whether a file or folder lies in the folder of uptime reports of the dataset in `root`, and so holds no incidents. */
export function isUptimePath(root: string, path: string): boolean {
  return relative(root, path).split(sep)[0] === UPTIME_FOLDER;
}

function uptimeFolderOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  const own = existing(join(stat.isDirectory() ? path : dirname(path), UPTIME_FOLDER));
  if (own !== null) return own;
  // As for the catalog: a part of a dataset, `incidents` or below it, belongs with what lies beside `incidents`.
  for (let at = path; dirname(at) !== at; at = dirname(at)) {
    const beside = basename(at) === 'incidents' ? existing(join(dirname(at), UPTIME_FOLDER)) : null;
    if (beside !== null) return beside;
  }
  return null;
}

function existing(folder: string): string | null {
  return existsSync(folder) ? folder : null;
}

function jsonFiles(folder: string, fail: (reason: string) => void): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    fail(`could not be read (${codeOf(error)}); expected a folder of uptime reports`);
    return [];
  }
}

function whole(reason: string): Problem {
  return { field: '', reason };
}

/** A file is named for its report and lies under the year of its quarter. */
function placeProblems(report: UptimeReport, file: string): Problem[] {
  const problems: Problem[] = [];
  const [name, folder] = [basename(file, '.json'), basename(dirname(file))];
  const year = report.quarter.slice(0, 4);
  if (name !== report.id)
    problems.push({ field: 'id', reason: `is "${report.id}"; expected the file's name, "${name}"` });
  if (/^\d{4}$/.test(folder) && folder !== year)
    problems.push({
      field: 'quarter',
      reason: `is ${report.quarter}; expected the file in the folder ${year}, not ${folder}`,
    });
  return problems;
}

function twiceProblems(report: UptimeReport, placeOf: ReadonlyMap<string, string>): Problem[] {
  const [id, subject] = keysOf(report).map((key) => placeOf.get(key));
  if (id !== undefined) return [{ field: 'id', reason: `is already used in ${id}; expected a unique id` }];
  return subject === undefined
    ? []
    : [
        {
          field: 'quarter',
          reason: `${report.quarter} of ${report.product} on ${report.instance ?? 'no instance'} is already in ${subject}; expected one report a quarter`,
        },
      ];
}

function keysOf({ id, product, instance, quarter }: UptimeReport): [string, string] {
  return [id, JSON.stringify([product, instance, quarter])];
}
