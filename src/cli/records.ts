import { troubleOf } from './file-trouble.ts';
import { parseJson } from './parse-json.ts';
import { readLines } from './read-lines.ts';

/** One record of a file. */
export interface Found {
  /** What follows the file's name: `:12` for a line, `[3]` for a place in a list, nothing where it is alone. */
  readonly place: string;
  readonly value: unknown;
}

/** The records of a JSON Lines file. A line that cannot be read is told to `fail`; the others stand. `onPiece` as of `readLines`. */
export function* recordsOfLines(
  file: string,
  lineBytes: number,
  fail: (reason: string, at: string) => void,
  onPiece: (bytes: number) => void,
): Generator<Found> {
  let lines = 0;
  try {
    for (const line of readLines(file, lineBytes, onPiece)) {
      lines += 1;
      const place = `:${line.number}`;
      const parsed = 'problem' in line ? line : parseJson(line.text, `line ${line.number}`);
      if ('problem' in parsed) fail(parsed.problem, place);
      else yield { place, value: parsed.value };
    }
    if (lines === 0) fail('is empty; expected one incident a line', '');
  } catch (error) {
    fail(troubleOf(error), '');
  }
}

/** The records of a JSON document: a list, `{ incidents }`, or one incident. */
export function* recordsOfJson(value: unknown, fail: (reason: string) => void): Generator<Found> {
  if (typeof value !== 'object' || value === null) {
    fail('holds no record; expected an incident, a list of incidents or { "incidents": [ … ] }');
    return;
  }
  const list: unknown = Array.isArray(value) ? value : 'incidents' in value ? value.incidents : undefined;
  if (list === undefined) yield { place: '', value };
  else if (!Array.isArray(list)) fail('has "incidents" that are no list; expected { "incidents": [ … ] }');
  else if (list.length === 0) fail('holds an empty list; expected at least one incident');
  else for (const [index, item] of list.entries()) yield { place: `[${index}]`, value: item };
}

/** The catalog of a document `{ incidents, catalog }`; null where it has none. */
export function embeddedCatalog(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('incidents' in value) || !('catalog' in value))
    return null;
  return value.catalog;
}
