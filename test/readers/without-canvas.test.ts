import Module from 'node:module';
import { expect, test, vi } from 'vitest';
import { asPdf, below } from './support/as-pdf.ts';
import { blocksOf } from './support/read.ts';

test('PDFs are read where the package that draws them cannot be loaded, and without a word about it', async () => {
  const inner = Module as unknown as { _resolveFilename: (name: string, ...rest: unknown[]) => string };
  const resolve = inner._resolveFilename;
  const asked: string[] = [];
  inner._resolveFilename = function (name, ...rest) {
    if (name !== '@napi-rs/canvas') return resolve.call(this, name, ...rest);
    asked.push(name);
    throw new Error(`Cannot find module ${name}`);
  };
  const warn = vi.spyOn(console, 'warn');
  const { push } = Array.prototype;
  const { parse } = JSON;
  try {
    expect(await blocksOf(asPdf([below(['EU01 - RCA'])]))).toEqual(['EU01 - RCA']);
  } finally {
    inner._resolveFilename = resolve;
  }
  expect(asked).not.toEqual([]);
  expect(warn).not.toHaveBeenCalled();
  expect(globalThis).not.toHaveProperty('DOMMatrix');
  // The build for older engines would put slower ones in their place.
  expect(Array.prototype.push).toBe(push);
  expect(JSON.parse).toBe(parse);
});
