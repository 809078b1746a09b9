import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson, LoadError } from '#app/load-error.ts';

const answer = (body: string, init: ResponseInit = {}): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));
};

const failure = async (): Promise<LoadError> => {
  try {
    await fetchJson('index.json', new AbortController().signal);
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
  throw new Error('it did not fail');
};

describe('fetching a file of the pack', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('returns what the file holds', async () => {
    answer('{"version": 1}');
    expect(await fetchJson('index.json', new AbortController().signal)).toEqual({ version: 1 });
  });

  it('says that a web page came where a host answers every address with one', async () => {
    answer('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    expect((await failure()).what).toBe('a web page came instead of data');
  });

  it('names the file and the status', async () => {
    answer('', { status: 503 });
    const error = await failure();
    expect(error.file).toBe('index.json');
    expect(error.what).toBe('the server answered 503');
    expect(error.advice).toMatch(/Try again/);
  });

  it('says how long it waited', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('late', 'TimeoutError')));
    expect((await failure()).what).toBe('no answer came within 30 seconds');
  });

  it('passes on that the reader went away', async () => {
    const gone = new AbortController();
    gone.abort();
    vi.stubGlobal('fetch', () => Promise.reject(gone.signal.reason));
    await expect(fetchJson('index.json', gone.signal)).rejects.toBe(gone.signal.reason);
  });
});
