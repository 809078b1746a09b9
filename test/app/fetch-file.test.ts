import { afterEach, describe, expect, it, vi } from 'vitest';
import { requestFile } from '#app/fetch-file.ts';
import { LoadError } from '#app/load-error.ts';

const answer = (body: string, init: ResponseInit = {}): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));
};

const failure = async (): Promise<LoadError> => {
  try {
    await requestFile('index.gz', new AbortController().signal);
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
  throw new Error('it did not fail');
};

describe('fetching a file of the pack', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('returns what the file holds', async () => {
    answer('held');
    const found = await requestFile('index.gz', new AbortController().signal);
    expect(new TextDecoder().decode(await found.bytes())).toBe('held');
  });

  it('says that a web page came where a host answers every address with one', async () => {
    answer('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    expect((await failure()).what).toBe('a web page came instead of data');
  });

  it('names the file and the status', async () => {
    answer('', { status: 503 });
    const error = await failure();
    expect(error.file).toBe('index.gz');
    expect(error.what).toBe('the server answered 503');
    expect(error.advice).toMatch(/Try again/);
  });

  it('says that the connection broke off', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('cut')) });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
    const found = await requestFile('index.gz', new AbortController().signal);
    await expect(found.bytes()).rejects.toMatchObject({
      what: 'the server could not be reached, or broke off',
    });
  });

  it('waits as long as something comes, and says so when nothing has for half a minute', async () => {
    vi.useFakeTimers();
    let stream!: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({ start: (own) => (stream = own) });
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
      signal!.addEventListener('abort', () => stream.error(signal!.reason));
      return Promise.resolve(new Response(body));
    });
    const found = await requestFile('index.gz', new AbortController().signal);
    const whole = found.bytes().catch((error: unknown) => error);
    for (let part = 0; part < 5; part++) {
      await vi.advanceTimersByTimeAsync(20_000);
      stream.enqueue(new Uint8Array(1));
    }
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await whole).toMatchObject({ what: 'nothing came for 30 seconds' });
    vi.useRealTimers();
  });

  it('does not ask to try again where that cannot help', async () => {
    answer('', { status: 403 });
    expect((await failure()).advice).toBe('Whoever runs the server must allow it.');
  });

  it('passes on that the reader went away', async () => {
    const gone = new AbortController();
    gone.abort();
    vi.stubGlobal('fetch', () => Promise.reject(gone.signal.reason));
    await expect(requestFile('index.gz', gone.signal)).rejects.toBe(gone.signal.reason);
  });
});
