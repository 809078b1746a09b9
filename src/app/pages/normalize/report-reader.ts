import type { Catalog } from '#core/catalog.ts';
import { startWorker } from '../../start-worker.ts';
import type { ReadResult } from './read-given.ts';
// eslint-disable-next-line import/default -- the build makes the address of the worker's own file
import workerUrl from './read-worker.ts?worker&url';
import type { ReadRequest } from './read-worker.ts';

/** Reads one file off the main thread; never rejects. */
export type ReadOne = (name: string, bytes: ArrayBuffer, catalog: Catalog) => Promise<ReadResult>;

/**
 * A file that takes longer than this is given up, a little after the readers' own limits, which say more of what was
 * wrong; a report of usual length takes well under a second.
 */
export const READ_SECONDS = 25;

/**
 * Reads files one after the other in a worker that is started with the first of them and kept for the next. One that
 * takes too long or breaks the worker is given up with a message, and the next file gets a new worker.
 */
export function createReader(start: () => Worker = () => startWorker(workerUrl)): ReadOne {
  let worker: Worker | null = null;
  return (name, bytes, catalog) =>
    new Promise((resolve) => {
      let mine: Worker;
      try {
        mine = worker ??= start();
      } catch {
        const message =
          'This browser lets no worker read it. Allow the page to run workers, or use another browser; the command `npm run normalize` reads files too.';
        resolve({ error: { message } });
        return;
      }
      const controller = new AbortController();
      const done = (result: ReadResult, broken = false): void => {
        controller.abort();
        clearTimeout(timer);
        if (broken) {
          mine.terminate();
          worker = null;
        }
        resolve(result);
      };
      const timer = setTimeout(() => {
        const message = `Reading it took more than ${READ_SECONDS} seconds and was stopped. Cut the file down to the report itself, or copy the report's text and paste it.`;
        done({ error: { message } }, true);
      }, READ_SECONDS * 1000);
      const { signal } = controller;
      mine.addEventListener('message', (event: MessageEvent<ReadResult>) => done(event.data), { signal });
      mine.addEventListener(
        'error',
        () => {
          const message =
            'The browser stopped while reading it. Close other pages to free memory and try again; if it stays, reload the page, or copy the report’s text and paste it.';
          done({ error: { message } }, true);
        },
        { signal },
      );
      const request: ReadRequest = { name, bytes, catalog };
      mine.postMessage(request, [bytes]);
    });
}
