import { readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { readDataset, type Dataset, type RawRecord, type Rejected } from '#core/dataset.ts';
import type { Incident } from '#core/incident.ts';
import { datasetFiles, isLines } from './dataset-files.ts';
import { decodeText } from './decode-text.ts';
import { LIMITS, sizeInWords, type Limits } from './limits.ts';
import { parseJson } from './parse-json.ts';
import { readLines } from './read-lines.ts';
import { tellSchemaFaults } from './schema-words.ts';

/** A dataset with the place each of its incidents came from. */
export interface SourcedDataset {
  readonly dataset: Dataset;
  /** File of each incident, with its line or place in the file where one file holds several. */
  readonly placeOf: ReadonlyMap<Incident, string>;
  /** The catalog as it was read, before anything is added to it; null where there is none. */
  readonly catalog: unknown;
}

/**
 * Reads the dataset at a path: a folder, a `.json` or a `.jsonl` file. Never throws for what it finds
 * there; each thing that could not be read stands in `dataset.rejected` with its file and reason.
 *
 * @param shown the path as messages name it; by default the name of the file or folder alone, because
 *   messages travel with the published page and should not tell the builder's folders
 */
export function readDatasetAt(path: string, shown = basename(resolve(path)), limits: Limits = LIMITS): SourcedDataset {
  tellSchemaFaults();
  const root = resolve(path);
  const unreadable: Rejected[] = [];
  const reject = (file: string, reason: string): void => {
    unreadable.push({ file, record: null, problems: [{ field: '', reason }] });
  };
  const label = (file: string): string => (file === root ? shown : join(shown, relative(root, file)));

  let catalog: unknown = null;
  const places: string[] = [];
  function* records(): Generator<RawRecord> {
    const found = attempt(() => datasetFiles(root), (reason) => reject(shown, reason));
    if (found === null) return;
    if ('problem' in found) return reject(shown, found.problem);
    if (found.catalog !== null) catalog = readJson(found.catalog, limits, (reason) => reject(label(found.catalog!), reason));
    for (const file of found.files) {
      const name = label(file);
      const fail = (reason: string, line?: number): void => reject(line === undefined ? name : `${name}:${line}`, reason);
      const read = isLines(file) ? recordsOfLines(file, limits, fail) : recordsOfJson(file, limits, fail, offerCatalog);
      for (const { place, value } of read) {
        if (places.length >= limits.records) {
          const most = limits.records.toLocaleString('en');
          return reject(name, `a dataset may hold at most ${most} incidents; the rest is left out. Split it, for example by year`);
        }
        places.push(name + place);
        yield { file: name + place, value };
      }
    }
  }
  const offerCatalog = (own: unknown): void => {
    catalog ??= own;
  };
  const name = basename(root, extname(root));
  const all = [...records()];
  const dataset = readDataset(name, all, catalog, unreadable);
  return { dataset, placeOf: placesOf(dataset, places), catalog };
}

interface Found {
  /** What follows the file's name: `:12` for a line, `[3]` for a place in a list, nothing where it is alone. */
  readonly place: string;
  readonly value: unknown;
}

function* recordsOfLines(file: string, limits: Limits, fail: (reason: string, line?: number) => void): Generator<Found> {
  let lines = 0;
  try {
    for (const line of readLines(file, limits.lineBytes)) {
      lines += 1;
      if ('problem' in line) {
        fail(line.problem, line.number);
        continue;
      }
      const parsed = parseJson(line.text, `line ${line.number}`);
      if ('problem' in parsed) fail(parsed.problem, line.number);
      else yield { place: `:${line.number}`, value: parsed.value };
    }
    if (lines === 0) fail('is empty; expected one incident a line');
  } catch (error) {
    fail(inWords(error));
  }
}

function* recordsOfJson(
  file: string,
  limits: Limits,
  fail: (reason: string) => void,
  offerCatalog: (catalog: unknown) => void,
): Generator<Found> {
  const value = readJson(file, limits, fail);
  if (value === undefined) return;
  const object = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if ('catalog' in object && 'incidents' in object) offerCatalog(object['catalog']);
  const list = Array.isArray(value) ? value : object['incidents'];
  if (Array.isArray(list)) {
    if (list.length === 0) fail('holds an empty list; expected at least one incident');
    for (const [index, item] of list.entries()) yield { place: `[${index}]`, value: item };
  } else if ('incidents' in object) fail('has "incidents" that are no list; expected { "incidents": [ … ] }');
  else if (typeof value !== 'object' || value === null) {
    fail('holds no record; expected an incident, a list of incidents or { "incidents": [ … ] }');
  } else yield { place: '', value };
}

/** The value of a JSON file; undefined, and the reason told, where it cannot be read. */
function readJson(file: string, limits: Limits, fail: (reason: string) => void): unknown {
  const bytes = attempt(() => {
    const { size } = statSync(file);
    if (size <= limits.jsonBytes) return readFileSync(file);
    const [is, most] = [sizeInWords(size), sizeInWords(limits.jsonBytes)];
    throw new RangeError(`is ${is}; a .json file may hold at most ${most}: write it as .jsonl, which is read line by line`);
  }, fail);
  if (bytes === null) return undefined;
  const decoded = decodeText(bytes);
  const parsed = 'problem' in decoded ? decoded : parseJson(decoded.text);
  if ('value' in parsed) return parsed.value;
  fail(parsed.problem);
  return undefined;
}

function attempt<T>(read: () => T, fail: (reason: string) => void): T | null {
  try {
    return read();
  } catch (error) {
    fail(inWords(error));
    return null;
  }
}

/** What the file system said, without the path, which messages name themselves. */
function inWords(error: unknown): string {
  if (error instanceof RangeError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read; give read permission';
  if (code === 'ENOENT') return 'there is no such file; check the path';
  return `could not be read (${code})`;
}

/** Incidents are in the order of the accepted records, and places are never used twice. */
function placesOf(dataset: Dataset, places: readonly string[]): Map<Incident, string> {
  const left = new Set(dataset.rejected.map((item) => item.file));
  const accepted = places.filter((place) => !left.has(place));
  return new Map(dataset.incidents.map((incident, index) => [incident, accepted[index] ?? '']));
}
