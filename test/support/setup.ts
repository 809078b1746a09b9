import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/** What the document of these tests has not: nothing that a page does wrong. */
const NOT_IMPLEMENTED = /^Not implemented: /;

let logged: string[] = [];
const log = console.error;
console.error = (...words: unknown[]) => {
  if (!NOT_IMPLEMENTED.test(String(words[0]))) logged.push(words.map(String).join(' '));
  log(...words);
};

afterEach(() => {
  cleanup();
  const errors = logged;
  logged = [];
  if (errors.length > 0) throw new Error(`React or the page logged an error: ${errors.join('\n')}`);
});
