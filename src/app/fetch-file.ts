import { LoadError, REPACK } from './load-error.ts';

const TIMEOUT = 30_000;

/** Asks for a file of the pack. Throws a `LoadError` for every way in which that can fail. */
export async function requestFile(file: string, signal: AbortSignal): Promise<Response> {
  const response = await answerTo(file, signal);
  if (!response.ok) {
    const advice =
      response.status === 404
        ? `The dashboard was published without it. ${REPACK}`
        : 'The server could not answer. Try again in a moment.';
    throw new LoadError(`the server answered ${response.status}`, advice, file);
  }
  if ((response.headers.get('content-type') ?? '').includes('html'))
    throw new LoadError('a web page came instead of data', REPACK, file);
  return response;
}

/** The whole of an answer. Throws a `LoadError` when it breaks off. */
export async function bytesOfAnswer(response: Response, file: string): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer();
  } catch {
    throw new LoadError(
      'the connection broke off while it was being read',
      'Check the connection and try again.',
      file,
    );
  }
}

async function answerTo(file: string, signal: AbortSignal): Promise<Response> {
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
