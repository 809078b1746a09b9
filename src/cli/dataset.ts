import { statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { readDataset, type Dataset, type RawRecord } from '#core/dataset.ts';
import type { Rejected } from '#core/rejected.ts';
import type { Incident } from '#core/incident.ts';
import { datasetFiles, isLines, type DatasetFiles } from './dataset-files.ts';
import { troubleOf } from './file-trouble.ts';
import { readJson } from './json-file.ts';
import { LIMITS, type Limits } from './limits.ts';
import { withBar, type OnProgress } from './progress.ts';
import { embeddedCatalog, recordsOfJson, recordsOfLines, type Found } from './records.ts';

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
export function readDatasetAt(
  path: string,
  shown = basename(resolve(path)),
  limits: Limits = LIMITS,
): SourcedDataset {
  const root = resolve(path);
  const unreadable: Rejected[] = [];
  const reject = (file: string, reason: string): void => {
    unreadable.push({ file, record: null, problems: [{ field: '', reason }] });
  };
  const label = (file: string): string => (file === root ? shown : join(shown, relative(root, file)));

  const found = filesAt(root, (reason) => reject(shown, reason));
  const [only] = found.files;
  // A dataset of one JSON file is read first, since its catalog may stand at its end.
  const whole =
    found.files.length === 1 && only !== undefined && !isLines(only)
      ? { value: readJson(only, limits.jsonBytes, (reason) => reject(label(only), reason)) }
      : null;
  const catalog =
    found.catalog === null
      ? embeddedCatalog(whole?.value)
      : (readJson(found.catalog, limits.jsonBytes, (reason) => reject(label(found.catalog!), reason)) ??
        null);

  const places: string[] = [];
  const sizes = found.files.map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
  function* records(tell: OnProgress): Generator<RawRecord> {
    let done = 0;
    let beyond = 0;
    for (const [at, file] of found.files.entries()) {
      const name = label(file);
      const before = done;
      const onPiece = (bytes: number): void => tell((done += bytes), size);
      const fail = (reason: string, place: string): void => reject(name + place, reason);
      for (const { place, value } of recordsOf(file, whole, limits, fail, onPiece)) {
        if (places.length >= limits.records) {
          beyond += 1;
          continue;
        }
        places.push(name + place);
        yield { file: name + place, value };
      }
      done = before + sizes[at]!;
      tell(done, size);
    }
    if (beyond === 0) return;
    const most = limits.records.toLocaleString('en');
    const reason = `a dataset may hold at most ${most} incidents; what comes after them is left out. Split it, for example by year`;
    unreadable.push({ file: shown, record: null, problems: [{ field: '', reason }], records: beyond });
  }
  const read = withBar('Reading', size, (tell) =>
    readDataset(basename(root, extname(root)), records(tell), catalog),
  );
  const dataset = { ...read, rejected: [...unreadable, ...read.rejected] };
  return { dataset, placeOf: placesOf(dataset, places), catalog };
}

function filesAt(root: string, fail: (reason: string) => void): DatasetFiles {
  let found: DatasetFiles | { problem: string };
  try {
    found = datasetFiles(root);
  } catch (error) {
    found = { problem: troubleOf(error) };
  }
  if (!('problem' in found)) return found;
  fail(found.problem);
  return { files: [], catalog: null };
}

function recordsOf(
  file: string,
  whole: { value: unknown } | null,
  limits: Limits,
  fail: (reason: string, at: string) => void,
  onPiece: (bytes: number) => void,
): Iterable<Found> {
  if (isLines(file)) return recordsOfLines(file, limits.lineBytes, fail, onPiece);
  const value = whole === null ? readJson(file, limits.jsonBytes, (reason) => fail(reason, '')) : whole.value;
  return value === undefined ? [] : recordsOfJson(value, (reason) => fail(reason, ''));
}

/** Incidents are in the order of the accepted records, and no place is used twice. */
function placesOf(dataset: Dataset, places: readonly string[]): Map<Incident, string> {
  const left = new Set(dataset.rejected.map((item) => item.file));
  const accepted = places.filter((place) => !left.has(place));
  return new Map(dataset.incidents.map((incident, index) => [incident, accepted[index] ?? '']));
}
