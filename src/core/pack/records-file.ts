import { utf8ToBytes } from '@noble/hashes/utils.js';
import { joinBytes } from '../join-bytes.ts';
import { NumberReader, NumberWriter } from './numbers.ts';
import type { Records } from './records.ts';
import { joinSections, splitSections } from './sections.ts';
import { readTexts, writeTexts } from './text-coding.ts';

/** The file of the records' columns, compressed. */
export const RECORDS_FILE = 'records.gz';

interface Head {
  readonly of: 'records';
  readonly fingerprint: string;
  readonly incidents: number;
  readonly measures: number;
  readonly findings: number;
}

/** Thrown for records that were packed with another index than the one asked for. */
export class OtherIndex extends RangeError {}

/**
 * Records as one run of bytes.
 *
 * @param fingerprint of the index they belong to
 */
export function bytesOfRecords({ measures, findings, ...records }: Records, fingerprint: string): Uint8Array {
  const head: Head = {
    of: 'records',
    fingerprint,
    incidents: records.preliminary.length,
    measures: measures.kind.length,
    findings: findings.code.length,
  };
  const numbers = new NumberWriter();
  const published = writeTexts(records.published, numbers);
  numbers.counts(records.preliminary);
  const scope = writeTexts(records.scope, numbers);
  numbers.counts(lengthsOf(measures.from));
  numbers.counts(measures.status);
  numbers.counts(measures.kind);
  const due = writeTexts(measures.due, numbers);
  const promised = writeTexts(measures.text, numbers);
  numbers.counts(lengthsOf(findings.from));
  numbers.counts(findings.code);
  const said = writeTexts(findings.text, numbers);
  const texts = joinBytes([published, scope, due, promised, said]);
  return joinSections([utf8ToBytes(JSON.stringify(head)), texts, numbers.bytes()]);
}

/**
 * Reads records from their bytes. Throws `OtherVersion`, `OtherIndex`, or another `RangeError` or `SyntaxError` for bytes that
 * are cut short or hold something else.
 *
 * @param index what the records must belong to
 * @param utf8 decodes text and keeps a byte order mark
 */
export function readRecords(
  bytes: Uint8Array,
  index: { readonly fingerprint: string; readonly incidents: number },
  utf8: (bytes: Uint8Array) => string,
): Records {
  const sections = splitSections(bytes, 3);
  const head = JSON.parse(utf8(sections[0]!)) as Partial<Head>;
  if (head.of !== 'records') throw new RangeError('it holds no records');
  const { fingerprint, incidents, measures, findings } = head as Head;
  if (fingerprint !== index.fingerprint || incidents !== index.incidents)
    throw new OtherIndex('it belongs to another index');
  const text = sections[1]!;
  const numbers = new NumberReader(sections[2]!);
  const published = readTexts(incidents, numbers, text, 0, utf8);
  const preliminary = numbers.counts(new Uint8Array(incidents));
  const scope = readTexts(incidents, numbers, text, published.end, utf8);
  const measuresFrom = beginsOf(numbers, incidents);
  const status = numbers.counts(new Uint8Array(measures));
  const kind = numbers.counts(new Uint8Array(measures));
  const due = readTexts(measures, numbers, text, scope.end, utf8);
  const promised = readTexts(measures, numbers, text, due.end, utf8);
  const findingsFrom = beginsOf(numbers, incidents);
  const code = numbers.counts(new Uint8Array(findings));
  const said = readTexts(findings, numbers, text, promised.end, utf8);
  if (
    measuresFrom[incidents] !== measures ||
    findingsFrom[incidents] !== findings ||
    said.end !== text.length ||
    !numbers.done
  )
    throw new RangeError('the columns do not fit each other');
  return {
    published: published.column,
    preliminary,
    scope: scope.column,
    measures: { from: measuresFrom, status, kind, due: due.column, text: promised.column },
    findings: { from: findingsFrom, code, text: said.column },
  };
}

function lengthsOf(from: Int32Array): Int32Array {
  return Int32Array.from({ length: from.length - 1 }, (_, at) => from[at + 1]! - from[at]!);
}

function beginsOf(numbers: NumberReader, count: number): Int32Array {
  const from = new Int32Array(count + 1);
  numbers.counts(from.subarray(1));
  for (let at = 0; at < count; at++) from[at + 1]! += from[at]!;
  return from;
}
