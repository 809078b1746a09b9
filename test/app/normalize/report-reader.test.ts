import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createReader, READ_SECONDS } from '#app/pages/normalize/report-reader.ts';
import type { ReadResult } from '#app/pages/normalize/read-given.ts';
import type { ReadRequest } from '#app/pages/normalize/read-worker.ts';
import { aCatalog } from '#test/support/builders.ts';
import { aReading } from '#test/support/reading.ts';

/** A worker that answers by the name of the file: `hang…` never, `crash…` by breaking. */
class WorkerByName extends EventTarget {
  ended = false;
  postMessage({ name }: ReadRequest): void {
    if (name.startsWith('hang')) return;
    queueMicrotask(() => {
      if (this.ended) return;
      const answer: ReadResult = { reading: aReading() };
      this.dispatchEvent(
        name.startsWith('crash') ? new Event('error') : new MessageEvent('message', { data: answer }),
      );
    });
  }
  terminate(): void {
    this.ended = true;
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const workers: WorkerByName[] = [];
  const read = createReader(() => {
    workers.push(new WorkerByName());
    return workers.at(-1) as unknown as Worker;
  });
  return { workers, read: (name: string) => read(name, new ArrayBuffer(1), aCatalog()) };
}

it('files are read by one worker, which starts with the first', async () => {
  const { workers, read } = setUp();
  expect(workers).toHaveLength(0);
  expect(await read('a.txt')).toHaveProperty('reading');
  expect(await read('b.txt')).toHaveProperty('reading');
  expect(workers).toHaveLength(1);
});

it('a file that takes too long is stopped with a message, and the next gets a fresh worker', async () => {
  const { workers, read } = setUp();
  const stopped = read('hang.pdf');
  await vi.advanceTimersByTimeAsync(READ_SECONDS * 1000 - 1);
  expect(workers[0]!.ended).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await stopped).toEqual({
    error: { message: expect.stringContaining(`more than ${READ_SECONDS} seconds`) },
  });
  expect(workers[0]!.ended).toBe(true);
  expect(await read('next.txt')).toHaveProperty('reading');
  expect(workers).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});

it('a file that breaks the worker is told, and the next is read all the same', async () => {
  const { workers, read } = setUp();
  expect(await read('crash.docx')).toEqual({
    error: { message: expect.stringContaining('The browser stopped') },
  });
  expect(await read('next.txt')).toHaveProperty('reading');
  expect(workers).toHaveLength(2);
});

it('a browser that lets no worker run is told, and the next file is tried again', async () => {
  let forbidden = true;
  const worker = new WorkerByName();
  const read = createReader(() => {
    if (forbidden) throw new TypeError('not allowed by the policy');
    return worker as unknown as Worker;
  });
  const first = await read('a.txt', new ArrayBuffer(1), aCatalog());
  expect(first).toMatchObject({ error: { message: expect.stringContaining('lets no worker') as string } });
  forbidden = false;
  expect(await read('a.txt', new ArrayBuffer(1), aCatalog())).toMatchObject({ reading: aReading() });
});
