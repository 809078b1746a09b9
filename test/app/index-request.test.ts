import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginIndex, requestIndex, takeBegun } from '#app/index-request.ts';
import { columnsOf } from '#core/pack/columns.ts';
import { bytesOfIndex } from '#core/pack/write-index.ts';
import { aDataset, anIncident } from '../support/builders.ts';

const build = vi.hoisted(() => vi.fn());
const start = vi.hoisted(() => vi.fn(() => build));
vi.mock('#app/table-builder.ts', () => ({ startBuilder: start }));

const answer = (length: number, body: BodyInit = 'packed'): void => {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(body, { headers: { 'content-length': String(length) } })),
  );
};
const never = new AbortController().signal;

describe('asking for the index', () => {
  beforeEach(() => {
    start.mockClear();
    build.mockReset();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('builds the table of a small one without a worker', async () => {
    answer(6, new Uint8Array(bytesOfIndex(columnsOf(aDataset([anIncident()])))));
    expect(await requestIndex(never)).toMatchObject({ table: { incidentCount: 1 } });
    expect(start).not.toHaveBeenCalled();
  });

  it('gives a large one to a worker while it comes', async () => {
    answer(1_000_000);
    const parts: string[] = [];
    build.mockImplementation(async (coming: { each(take: (part: Uint8Array) => void): Promise<void> }) => {
      await coming.each((part) => parts.push(new TextDecoder().decode(part)));
      return { table: 'built' };
    });
    expect(await requestIndex(never)).toEqual({ table: 'built' });
    expect(parts.join('')).toBe('packed');
  });

  it('is begun before the page and taken once: another try is another request', async () => {
    expect(takeBegun()).toBeUndefined();
    answer(6);
    beginIndex();
    expect(await takeBegun()).toMatchObject({ fault: { what: 'it is not an index of incidents' } });
    expect(takeBegun()).toBeUndefined();
  });

  it('tells whoever takes it that it failed, and nobody before', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    beginIndex();
    await new Promise((done) => setTimeout(done));
    await expect(takeBegun()).rejects.toMatchObject({ what: 'the server answered 404' });
  });
});
