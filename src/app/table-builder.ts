// eslint-disable-next-line import/default -- the build makes the address of the worker's own file
import workerUrl from './table-worker.ts?worker&url';
import type { openTable } from './open-table.ts';

type Built = Awaited<ReturnType<typeof openTable>>;

/**
 * Starts a worker that builds one table, so that the page stays free meanwhile. It starts at once; what it
 * builds is given to it later.
 */
export function startBuilder(): (packed: ArrayBuffer) => Promise<Built> {
  const worker = new Worker(trusted(workerUrl), { type: 'module' });
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
  return (packed) => {
    worker.postMessage(packed, [packed]);
    return built.finally(() => worker.terminate());
  };
}

/** The policy asks that a script's address be vouched for; this one is the build's own. */
function trusted(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return url;
  const policy = trustedTypes.createPolicy('faultline-worker', { createScriptURL: (text) => text });
  // The browser takes it as it is; the types of the DOM know only text.
  return policy.createScriptURL(url) as string;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): unknown };
}
