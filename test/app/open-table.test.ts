import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { openTable } from '#app/open-table.ts';
import { columnsOf } from '#core/pack/columns.ts';
import { bytesOfIndex } from '#core/pack/write-index.ts';
import * as table from '#core/table.ts';
import { aDataset, anIncident } from '../support/builders.ts';

const plain = bytesOfIndex(columnsOf(aDataset([anIncident()])));
const stream = (bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new Blob([new Uint8Array(bytes)]).stream();

async function faultOf(bytes: Uint8Array): Promise<string> {
  const opened = await openTable(stream(bytes));
  if ('table' in opened) throw new Error('it was opened');
  return `${opened.fault.what}. ${opened.fault.advice}`;
}

describe('opening a packed index', () => {
  it.each([
    ['as it is stored', gzipSync(plain)],
    ['when the browser has undone the compression already', plain],
  ])('builds its table, %s', async (_, bytes) => {
    expect(await openTable(stream(bytes))).toMatchObject({ table: { incidentCount: 1, rowCount: 1 } });
  });

  it('reads it in parts as they come, however small', async () => {
    const packed = new Uint8Array(gzipSync(plain));
    const parts = new ReadableStream<Uint8Array<ArrayBuffer>>({
      async start(own) {
        for (let at = 0; at < packed.length; at++) {
          own.enqueue(packed.slice(at, at + 1));
          await Promise.resolve();
        }
        own.close();
      },
    });
    expect(await openTable(parts)).toMatchObject({ table: { incidentCount: 1 } });
  });

  it('says that a file cut short is, wherever it ends', async () => {
    const packed = gzipSync(plain);
    for (let length = 3; length < packed.length; length += 40)
      expect(await faultOf(packed.subarray(0, length))).toMatch(/^it is cut short.*npm run build/);
  });

  it('says that a damaged file is, though it is as long as it should be', async () => {
    const packed = gzipSync(plain);
    packed[packed.length >> 1]! ^= 1;
    expect(await faultOf(packed)).toMatch(/^it is cut short or damaged/);
  });

  it('says that it is even where the browser has undone the compression and looked at no checksum', async () => {
    for (let at = 12; at < plain.length; at += 7) {
      const damaged = plain.slice();
      damaged[at]! ^= 1 << (at % 8);
      expect(await faultOf(damaged)).toMatch(/^it is cut short or damaged/);
    }
  });

  it('names another version and offers to build again', async () => {
    const other = plain.slice();
    other[4] = 99;
    expect(await faultOf(gzipSync(other))).toMatch(
      /^it is of version 99; this page reads version 4\. Pack the data again.*npm run -s pack.*reload/,
    );
  });

  it('tells another file from a damaged index', async () => {
    expect(await faultOf(gzipSync('[1, 2]'))).toMatch(/^it is not an index of incidents/);
    expect(await faultOf(new Uint8Array())).toMatch(/^it is empty/);
  });

  it('tells the size of a dataset that is too large, and what to do', async () => {
    vi.spyOn(table, 'buildTable').mockImplementationOnce(() => {
      throw new RangeError('Array buffer allocation failed');
    });
    expect(await faultOf(plain)).toMatch(/more memory than this browser gives a page \(0\.0 MB.*one year/);
  });
});
