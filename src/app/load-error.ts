/** A file of the dashboard that could not be had or read: what happened and what to do, for people. */
export class LoadError extends Error {
  constructor(
    readonly what: string,
    readonly advice: string,
    readonly file: string,
  ) {
    super(`${file}: ${what}`);
    this.name = 'LoadError';
  }
}

/** What helps when a file of the pack is missing or does not fit the page. */
export const REPACK = 'Build the dashboard again with npm run build and publish the whole dist folder.';

const TIMEOUT = 30_000;

/** Fetches a JSON file of the pack. Throws a `LoadError` for every way in which that can fail. */
export async function fetchJson(file: string, signal: AbortSignal): Promise<unknown> {
  const response = await request(file, signal);
  if (!response.ok) {
    const advice =
      response.status === 404
        ? `The dashboard was published without it. ${REPACK}`
        : 'The server could not answer. Try again in a moment.';
    throw new LoadError(`the server answered ${response.status}`, advice, file);
  }
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text().catch(() => {
    throw new LoadError(
      'the connection broke off while it was being read',
      'Check the connection and try again.',
      file,
    );
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    const what = type.includes('html')
      ? 'a web page came instead of data'
      : `it is not complete JSON (${error instanceof Error ? error.message : 'unreadable'})`;
    throw new LoadError(what, REPACK, file);
  }
}

async function request(file: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`/pack/${file}`, { signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]) });
  } catch (error) {
    if (signal.aborted) throw error;
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    throw new LoadError(
      late ? `no answer came within ${TIMEOUT / 1000} seconds` : 'the server could not be reached',
      'Check the connection and try again.',
      file,
    );
  }
}
