// eslint-disable-next-line import/default -- the build makes the address of the worker's own file
import workerUrl from './table-worker.ts?worker&url';
import type { openTable } from './open-table.ts';
import { startWorker } from './start-worker.ts';
import type { TableWork } from './table-worker.ts';

type Built = Awaited<ReturnType<typeof openTable>>;

/**
 * Starts a worker that builds one table, so that the page stays free meanwhile. It starts at once; what it
 * builds is given to it later.
 */
export function startBuilder(): (work: TableWork) => Promise<Built> {
  const worker = startWorker(workerUrl);
  // Listened to from the start: a worker that cannot run says so before there is anything to build.
  const built = new Promise<Built>((resolve) => {
    worker.addEventListener('message', (event: MessageEvent<Built>) => resolve(event.data));
    worker.addEventListener('error', () =>
      resolve({
        fault: {
          what: 'the browser stopped while reading it',
          advice:
            'Close other pages to free memory and try again; if it stays, publish a part of the dataset.',
        },
      }),
    );
  });
  return (work) => {
    // A packed index is of no more use here; those in columns belong to a table.
    worker.postMessage(work, work instanceof ArrayBuffer ? [work] : []);
    return built.finally(() => worker.terminate());
  };
}
