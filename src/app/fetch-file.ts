import { LoadError, REPACK } from './load-error.ts';

/** So long may nothing come, in milliseconds; how long all of it takes is up to the connection. */
const SILENCE = 30_000;

/** A file of the pack that has begun to come. */
export interface Answer {
  /** Its length as it was announced, 0 where it was not. */
  readonly length: number;
  /** All of it. Throws a `LoadError` when it breaks off. */
  bytes(): Promise<ArrayBuffer>;
  /** Hands over part after part as they come. Throws a `LoadError` when it breaks off. */
  each(take: (part: Uint8Array<ArrayBuffer>) => void): Promise<void>;
}

/** Asks for a file of the pack. Throws a `LoadError` for every way in which that can fail. */
export async function requestFile(file: string, signal: AbortSignal): Promise<Answer> {
  const silence = watchSilence();
  const response = await told(file, signal, silence, () =>
    fetch(`/pack/${file}`, { signal: AbortSignal.any([signal, silence.signal]) }),
  ).finally(silence.end);
  if (!response.ok) {
    const advice =
      response.status === 404
        ? `The dashboard was published without it. ${REPACK}`
        : response.status < 500
          ? 'Whoever runs the server must allow it.'
          : 'The server could not answer. Try again in a moment.';
    throw new LoadError(`the server answered ${response.status}`, advice, file);
  }
  if ((response.headers.get('content-type') ?? '').includes('html'))
    throw new LoadError('a web page came instead of data', REPACK, file);
  const each: Answer['each'] = (take) =>
    told(file, signal, silence, () => handOver(response, silence, take)).finally(silence.end);
  return {
    length: Number(response.headers.get('content-length') ?? 0),
    bytes: async () => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      await each((part) => parts.push(part));
      return new Blob(parts).arrayBuffer();
    },
    each,
  };
}

interface Silence {
  readonly signal: AbortSignal;
  /** Something came: the wait begins anew. */
  heard(): void;
  end(): void;
}

function watchSilence(): Silence {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(), SILENCE);
  };
  heard();
  return { signal: controller.signal, heard, end: () => clearTimeout(timer) };
}

async function handOver(
  response: Response,
  silence: Silence,
  take: Parameters<Answer['each']>[0],
): Promise<void> {
  silence.heard();
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part === undefined || part.done) return;
    silence.heard();
    take(part.value);
  }
}

/** Does what may fail and tells how it failed, for people. */
async function told<Result>(
  file: string,
  signal: AbortSignal,
  silence: Silence,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted) throw error;
    const what = silence.signal.aborted
      ? `nothing came for ${SILENCE / 1000} seconds`
      : 'the server could not be reached, or broke off';
    throw new LoadError(what, 'Check the connection and try again.', file);
  }
}
