import { afterEach, describe, expect, it, vi } from 'vitest';
import { bytesOfAnswer, requestFile } from '#app/fetch-file.ts';
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
    const response = await requestFile('index.gz', new AbortController().signal);
    expect(new TextDecoder().decode(await bytesOfAnswer(response, 'index.gz'))).toBe('held');
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
    const broken = new Response(
      new ReadableStream({ start: (stream) => stream.error(new TypeError('cut')) }),
    );
    await expect(bytesOfAnswer(broken, 'index.gz')).rejects.toMatchObject({
      what: 'the connection broke off while it was being read',
    });
  });

  it('says how long it waited', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('late', 'TimeoutError')));
    expect((await failure()).what).toBe('no answer came within 30 seconds');
  });

  it('passes on that the reader went away', async () => {
    const gone = new AbortController();
    gone.abort();
    vi.stubGlobal('fetch', () => Promise.reject(gone.signal.reason));
    await expect(requestFile('index.gz', gone.signal)).rejects.toBe(gone.signal.reason);
  });
});
