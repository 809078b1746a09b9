import { expect, it } from 'vitest';
import { ownInWords, reachInWords, yoursInWords } from '#app/own/own-words.ts';

it.each([
  [2, 2, 'Includes 2 incidents of yours, kept only in this browser.'],
  [1, 1, 'Includes 1 incident of yours, kept only in this browser.'],
  [3, 1, 'Includes 1 of your 3 incidents, kept only in this browser.'],
  [1, 0, 'Your own incident, kept only in this browser, does not pass the filter.'],
  [2, 0, 'None of your 2 incidents, kept only in this browser, passes the filter.'],
  [2, null, 'The charts include 2 incidents of yours, kept only in this browser.'],
])('of %i own incidents %o shown', (all, shown, words) => {
  expect(ownInWords(all, shown)).toBe(words);
});

it('tells how far the charts reach only where that is beyond the public data', () => {
  expect(reachInWords('2026-04-12', '2026-04-12')).toBeNull();
  expect(reachInWords('2026-05-04', '2026-04-12')).toBe(
    'With that the charts reach to 3 May 2026; the public data ends on 11 Apr 2026.',
  );
});

it.each([
  [0, 145, ''],
  [1, 146, ' (1 of them yours)'],
  [2, 2, ' (all of them yours)'],
  [1, 1, ' (yours)'],
])('%i of %i', (own, all, words) => {
  expect(yoursInWords(own, all)).toBe(words);
});
