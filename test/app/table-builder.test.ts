import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '#app/fetch-file.ts';
import { startBuilder } from '#app/table-builder.ts';

class FakeWorker extends EventTarget {
  readonly given: unknown[] = [];
  ended = false;
  postMessage(work: unknown, moved: ArrayBuffer[]): void {
    this.given.push(structuredClone(work, { transfer: moved }));
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let worker: FakeWorker;
vi.mock('#app/table-worker.ts?worker&url', () => ({ default: '/table-worker.js' }));
vi.mock('#app/start-worker.ts', () => ({ startWorker: () => worker }));

const coming = (each: Answer['each']): Answer => ({
  length: 0,
  bytes: () => Promise.reject(new Error()),
  each,
});

describe('a worker that builds a table', () => {
  beforeEach(() => {
    worker = new FakeWorker();
  });

  it('is given each part as it comes, without a copy, and then the end', async () => {
    const part = Uint8Array.of(1, 2, 3);
    const built = startBuilder()(
      coming(async (take) => {
        take(part);
        expect(worker.given).toHaveLength(1);
        take(Uint8Array.of(4));
        await Promise.resolve();
      }),
    );
    await vi.waitFor(() => expect(worker.given).toEqual([Uint8Array.of(1, 2, 3), Uint8Array.of(4), 'end']));
    expect(part.byteLength).toBe(0);
    expect(worker.ended).toBe(false);
    worker.say({ table: 'built' });
    expect(await built).toEqual({ table: 'built' });
    expect(worker.ended).toBe(true);
  });

  it('ends, and tells it, where the data breaks off', async () => {
    const cut = new Error('it broke off');
    await expect(startBuilder()(coming(() => Promise.reject(cut)))).rejects.toBe(cut);
    expect(worker.ended).toBe(true);
  });

  it('says what to do where it cannot run, even before there is anything to build', async () => {
    const build = startBuilder();
    worker.dispatchEvent(new Event('error'));
    expect(await build(coming(() => Promise.resolve()))).toMatchObject({
      fault: { what: 'the browser stopped while reading it' },
    });
    expect(worker.ended).toBe(true);
  });
});
