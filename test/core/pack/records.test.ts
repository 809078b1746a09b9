import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '#core/incident.ts';
import { joinRecords } from '#core/pack/join-records.ts';
import { bytesOfRecords, OtherIndex, readRecords } from '#core/pack/records-file.ts';
import { recordsOf, type Records } from '#core/pack/records.ts';
import { OtherVersion } from '#core/pack/sections.ts';
import { textAt } from '#core/pack/text-column.ts';
import { FINDING_CODES, MEASURE_KINDS, MEASURE_STATUSES } from '#core/vocabulary.ts';
import { anIncident } from '#test/support/builders.ts';
import { promising } from '#test/support/promises.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const utf8 = (bytes: Uint8Array): string => decoder.decode(bytes);
const again = (records: Records, incidents: number): Records =>
  readRecords(bytesOfRecords(records, 'print'), { fingerprint: 'print', incidents }, utf8);

/** What columns say of each incident, in the words of the format. */
function told({ published, preliminary, scope, measures, findings }: Records): unknown[] {
  const between = <T>(from: Int32Array, at: number, read: (place: number) => T): T[] =>
    Array.from({ length: from[at + 1]! - from[at]! }, (_, n) => read(from[at]! + n));
  return Array.from(preliminary, (early, at) => ({
    published: textAt(published, at) || null,
    state: early === 1 ? 'preliminary' : 'final',
    scope: textAt(scope, at) || null,
    measures: between(measures.from, at, (place) => ({
      summary: textAt(measures.text, place),
      status: MEASURE_STATUSES[measures.status[place]!]!.id,
      kind: MEASURE_KINDS[measures.kind[place]!]!.id,
      due: textAt(measures.due, place) || null,
    })),
    findings: between(findings.from, at, (place) => ({
      code: FINDING_CODES[findings.code[place]!]!.id,
      message: textAt(findings.text, place),
    })),
  }));
}

const asWritten = ({ source, scope, measures, findings }: Incident): unknown => ({
  published: source.published,
  state: source.state,
  scope,
  measures,
  findings,
});

describe('the records of all incidents', () => {
  it('say what the incidents say, before and after their bytes', () => {
    fc.assert(
      fc.property(promising, (list) => {
        const records = recordsOf(list);
        expect(told(records)).toEqual(list.map(asWritten));
        expect(again(records, list.length)).toEqual(records);
      }),
    );
  });

  it('take in further ones at any place', () => {
    fc.assert(
      fc.property(promising, fc.infiniteStream(fc.boolean()), (list, coin) => {
        const added = list.map(() => coin.next().value);
        const joined = joinRecords(
          recordsOf(list.filter((_, at) => !added[at])),
          recordsOf(list.filter((_, at) => added[at])),
          list.flatMap((_, at) => (added[at] ? [at] : [])),
        );
        expect(told(joined)).toEqual(list.map(asWritten));
      }),
    );
  });

  it('take few bytes where little is said', () => {
    const list = Array.from({ length: 1000 }, (_, at) => anIncident({ id: `x${at}` }));
    expect(bytesOfRecords(recordsOf(list), '').length / 1000).toBeLessThan(6);
  });
});

describe('bytes that are not the records of this index', () => {
  const bytes = bytesOfRecords(recordsOf([anIncident()]), 'print');
  const read = (given: Uint8Array, fingerprint = 'print', incidents = 1): Records =>
    readRecords(given, { fingerprint, incidents }, utf8);

  it('of another index are told from damaged ones', () => {
    expect(() => read(bytes, 'other')).toThrow(OtherIndex);
    expect(() => read(bytes, 'print', 2)).toThrow(OtherIndex);
    expect(() => read(new Uint8Array(40))).toThrow(new OtherVersion(null));
  });

  it('that end too early, anywhere, are refused', () => {
    for (let length = 0; length < bytes.length; length++)
      expect(() => read(bytes.subarray(0, length))).toThrow(RangeError);
  });

  it('with a byte changed, anywhere, are refused', () => {
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at]! ^= 4;
      expect(() => read(changed)).toThrow(RangeError);
    }
  });
});
