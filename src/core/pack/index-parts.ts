import { joinBytes } from '../join-bytes.ts';
import type { Index } from './index-format.ts';
import { NumberReader, NumberWriter } from './numbers.ts';
import { readTexts, writeTexts } from './text-coding.ts';

/** An index as it travels: the catalog and what little else there is in JSON, all texts in one as UTF-8, all numbers in one. */
export interface IndexParts {
  readonly head: string;
  readonly text: Uint8Array;
  readonly numbers: Uint8Array;
}

type Plain = Pick<Index, 'name' | 'catalog' | 'rejected' | 'productSets' | 'shards' | 'fingerprint'>;

/** An offset table with plain lists in place of columns. */
interface PlainOffsets {
  readonly zone: string;
  readonly from: readonly number[];
  readonly offset: readonly number[];
  readonly end: number;
}

interface Head extends Plain {
  readonly offsets: readonly PlainOffsets[];
  readonly incidents: number;
  readonly windows: number;
  readonly rows: number;
  /** Seconds that all times are whole multiples of: 60, or 1 where a report gives seconds. */
  readonly unit: number;
}

/** How many incidents and rows a page takes on; beyond that a browser's memory is what decides, and it only says so by dying. */
const MOST = { incidents: 1_000_000, rows: 5_000_000 };

/** Takes an index apart for writing. */
export function partsOfIndex(index: Index): IndexParts {
  const { incidents, windows } = index;
  const whole = (second: number): boolean => second % 60 === 0;
  const unit = windows.start.every(whole) && windows.until.every(whole) ? 60 : 1;
  const head: Head = {
    ...plainOf(index),
    offsets: index.offsets.map((table) => ({ ...table, from: [...table.from], offset: [...table.offset] })),
    incidents: incidents.cause.length,
    windows: windows.start.length,
    rows: windows.lane.length,
    unit,
  };
  const numbers = new NumberWriter();
  const texts = [incidents.id, incidents.title, incidents.summary].map((column) =>
    writeTexts(column, numbers),
  );
  numbers.counts(incidents.cause);
  numbers.counts(incidents.trigger);
  numbers.counts(incidents.findings);
  numbers.counts(incidents.windows);
  const { began, after } = startsApart(index);
  const inUnits = (seconds: Float64Array): Float64Array => seconds.map((value) => value / unit);
  numbers.signed(inUnits(began));
  numbers.counts(inUnits(after));
  numbers.counts(inUnits(windows.until.map((until, at) => until - windows.start[at]!)));
  numbers.counts(windows.flags);
  numbers.counts(windows.impact);
  numbers.counts(windows.productSet);
  numbers.counts(windows.start.map((_, at) => windows.laneFrom[at + 1]! - windows.laneFrom[at]!));
  numbers.counts(windows.lane);
  return { head: JSON.stringify(head), text: joinBytes(texts), numbers: numbers.bytes() };
}

/**
 * Puts an index together. Throws a `RangeError` where its parts do not fit each other or are too large.
 *
 * @param utf8 decodes text
 */
export function indexOfParts(
  { head: json, text, numbers: bytes }: IndexParts,
  utf8: (bytes: Uint8Array) => string,
): Index {
  const head = JSON.parse(json) as Head;
  checkSize(head);
  const { unit } = head;
  const numbers = new NumberReader(bytes);
  const id = readTexts(head.incidents, numbers, text, 0, utf8);
  const title = readTexts(head.incidents, numbers, text, id.end, utf8);
  const summary = readTexts(head.incidents, numbers, text, title.end, utf8);
  const incidents = {
    id: id.column,
    title: title.column,
    summary: summary.column,
    cause: numbers.counts(new Uint8Array(head.incidents)),
    trigger: numbers.counts(new Uint8Array(head.incidents)),
    findings: numbers.counts(new Int32Array(head.incidents)),
    windows: numbers.counts(new Int32Array(head.incidents)),
  };
  const start = new Float64Array(head.windows);
  const began = numbers.signed(new Float64Array(head.incidents));
  const after = numbers.counts(new Float64Array(head.windows));
  let first = 0;
  let window = 0;
  for (let incident = 0; incident < head.incidents; incident++) {
    first += began[incident]! * unit;
    let at = first;
    for (const last = window + incidents.windows[incident]!; window < last; window++) {
      at += after[window]! * unit;
      start[window] = at;
    }
  }
  const until = numbers.counts(new Float64Array(head.windows));
  for (let at = 0; at < head.windows; at++) until[at] = start[at]! + until[at]! * unit;
  const flags = numbers.counts(new Uint8Array(head.windows));
  const impact = numbers.counts(new Uint8Array(head.windows));
  const productSet = numbers.counts(new Int32Array(head.windows));
  const laneFrom = new Int32Array(head.windows + 1);
  numbers.counts(laneFrom.subarray(1));
  for (let at = 0; at < head.windows; at++) laneFrom[at + 1]! += laneFrom[at]!;
  const lane = numbers.counts(new Int32Array(head.rows));
  if (
    window !== head.windows ||
    laneFrom[head.windows] !== head.rows ||
    summary.end !== text.length ||
    !numbers.done
  )
    throw new RangeError('the columns do not fit each other');
  return {
    ...plainOf(head),
    offsets: head.offsets.map((table) => ({
      ...table,
      from: Float64Array.from(table.from),
      offset: Float64Array.from(table.offset),
    })),
    incidents,
    windows: { start, until, flags, impact, productSet, laneFrom, lane },
  };
}

function plainOf({ name, catalog, rejected, productSets, shards, fingerprint }: Plain): Plain {
  return { name, catalog, rejected, productSets, shards, fingerprint };
}

/** Thrown where a dataset is more than a page can hold; the message tells its size. */
export class TooLarge extends RangeError {}

function checkSize({ incidents, rows }: Head): void {
  if (incidents <= MOST.incidents && rows <= MOST.rows) return;
  const [many, most] = [incidents, MOST.incidents].map((count) => count.toLocaleString('en'));
  const [outages, mostOutages] = [rows, MOST.rows].map((count) => count.toLocaleString('en'));
  throw new TooLarge(
    `it holds ${many} incidents with ${outages} outages; a page can show ${most} with ${mostOutages}`,
  );
}

/** Starts as they are written: of each incident since the one before, of each window since the one before it in its incident. */
function startsApart({ incidents, windows }: Index): { began: Float64Array; after: Float64Array } {
  const began = new Float64Array(incidents.windows.length);
  const after = new Float64Array(windows.start.length);
  let before = 0;
  let window = 0;
  incidents.windows.forEach((count, incident) => {
    const first = windows.start[window]!;
    began[incident] = first - before;
    before = first;
    for (let k = 0; k < count; k++, window++)
      after[window] = k === 0 ? 0 : windows.start[window]! - windows.start[window - 1]!;
  });
  return { began, after };
}
