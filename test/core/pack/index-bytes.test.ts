import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '#core/dataset.ts';
import { columnsOf } from '#core/pack/columns.ts';
import { readIndex } from '#core/pack/read-index.ts';
import { bytesOfIndex } from '#core/pack/write-index.ts';
import type { Index } from '#core/pack/index-format.ts';
import { indexOfParts, partsOfIndex, TooLarge } from '#core/pack/index-parts.ts';
import { INDEX_VERSION, OtherVersion } from '#core/pack/sections.ts';
import { textAt } from '#core/pack/text-column.ts';
import { anIncident, anOutage } from '../../support/builders.ts';
import { incidents, someCatalog } from '../../support/random-datasets.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const utf8 = (bytes: Uint8Array): string => decoder.decode(bytes);
const again = (index: Index): Index => readIndex(bytesOfIndex(index), utf8);

const indexOf = (list: readonly unknown[], catalog: unknown = null): Index =>
  columnsOf(
    readDataset(
      'random',
      list.map((value, at) => ({ file: `${at}.json`, value })),
      catalog,
    ),
  );

const anIndex = indexOf([
  anIncident(),
  anIncident({ id: '2025-07-20-na05', outages: [anOutage({ end: null })] }),
]);

describe('an index', () => {
  it('comes back from its bytes as it was, whatever it holds', () => {
    fc.assert(
      fc.property(incidents, someCatalog, (list, catalog) => {
        const index = indexOf(list, catalog);
        expect(again(index)).toEqual(index);
      }),
    );
  });

  it('keeps times to the second', () => {
    const outage = anOutage({
      start: '2025-07-19T13:45:07-07:00[America/Los_Angeles]',
      end: '2025-07-19T14:25:58-07:00[America/Los_Angeles]',
    });
    const index = indexOf([anIncident({ outages: [anOutage(), outage] })]);
    expect([...again(index).windows.until].slice(-1)).toEqual([Date.parse('2025-07-19T21:25:58Z') / 1000]);
    expect(again(index)).toEqual(index);
  });

  it('keeps days before 1970 and far ahead', () => {
    const day = (start: string): unknown =>
      anIncident({
        id: start,
        outages: [anOutage({ start, end: null, precision: 'day' })],
      });
    const index = indexOf([day('1900-01-01'), day('1969-12-31'), day('2199-12-31')]);
    expect(again(index)).toEqual(index);
  });

  it('of no incident is an index too', () => {
    expect(again(indexOf([]))).toEqual(indexOf([]));
  });

  it('keeps texts of any script, such as begin with half of the same character, and a byte order mark', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 30 }),
        (titles) => {
          const list = ['\ufeffmarked', ...titles, '😀 one', '😃 two', '😀'].map((title, at) =>
            anIncident({ id: `x${at}`, title }),
          );
          const index = indexOf(list);
          const read = again(index);
          const back = list.map((_, at) => textAt(read.incidents.title, at));
          expect(back).toEqual(list.map((_, at) => textAt(index.incidents.title, at)));
        },
      ),
    );
  });

  it('takes few bytes an incident', () => {
    const list = Array.from({ length: 500 }, (_, at) => anIncident({ id: `2025-07-19-na05-${at}` }));
    expect(bytesOfIndex(indexOf(list)).length / 500).toBeLessThan(20);
  });
});

describe('bytes that are no index of this page', () => {
  const bytes = bytesOfIndex(anIndex);
  const read = (changed: Uint8Array): Index => readIndex(changed, utf8);

  it('of another version name it', () => {
    const other = bytes.slice();
    other[4] = INDEX_VERSION + 1;
    expect(() => read(other)).toThrow(new OtherVersion(INDEX_VERSION + 1));
  });

  it.each([new Uint8Array(0), utf8Bytes('<!doctype html>'), utf8Bytes('{"version":1}')])(
    'that are something else are told from damaged ones',
    (something) => {
      expect(() => read(something)).toThrow(new OtherVersion(null));
    },
  );

  it('that end too early, anywhere, are refused', () => {
    for (let length = 0; length < bytes.length; length++)
      expect(() => read(bytes.subarray(0, length))).toThrow(RangeError);
  });

  it('whose numbers do not fit are refused', () => {
    const parts = partsOfIndex(anIndex);
    const more = new Uint8Array([...parts.numbers, 0]);
    expect(() => indexOfParts({ ...parts, numbers: more }, utf8)).toThrow(/do not fit/);
    expect(() => indexOfParts({ ...parts, text: new Uint8Array() }, utf8)).toThrow(RangeError);
    expect(() => indexOfParts({ ...parts, numbers: new Uint8Array(12).fill(255) }, utf8)).toThrow(RangeError);
  });

  it('of more than a page can hold tell how many, before they take memory', () => {
    const parts = partsOfIndex(anIndex);
    const head = parts.head.replace('"incidents":2', '"incidents":20000000');
    expect(() => indexOfParts({ ...parts, head }, utf8)).toThrow(TooLarge);
    expect(() => indexOfParts({ ...parts, head }, utf8)).toThrow(/20,000,000 incidents/);
  });
});

function utf8Bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
