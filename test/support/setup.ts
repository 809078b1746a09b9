import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

/** What the document of these tests has not: nothing that a page does wrong. */
const NOT_IMPLEMENTED = /^Not implemented: /;

let logged: string[] = [];

beforeEach(() => {
  logged = [];
  const log = console.error;
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    if (!NOT_IMPLEMENTED.test(String(words[0]))) logged.push(words.map(String).join(' '));
    log(...words);
  });
});

afterEach(() => {
  cleanup();
  vi.mocked(console.error).mockRestore();
  expect(logged, 'React and the page should log no error').toEqual([]);
});
