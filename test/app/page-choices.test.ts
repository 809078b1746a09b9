import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unreadChoices } from '#app/page-choices.ts';
import { paths } from '#app/paths.ts';

const told = (address: string): string[] => {
  const { pathname, searchParams } = new URL(address, 'https://faultline.test');
  return unreadChoices(pathname, searchParams).map(({ key, value, reason }) => `${key}=${value}: ${reason}`);
};

describe('the choices of a page in its address', () => {
  it.each([
    '/?span=2025-07-19T20:00Z..2025-07-19T22:00Z',
    '/regions?metric=incidents&bucket=half&open=Europe',
    '/causes?by=minutes&trend=quarter&against=year',
    '/incidents?sort=length',
    '/incidents?sort=-length',
    '/measures?status=planned&group=incident&page=3',
    '/compare?by=region&with=Europe&with=China&metric=minutes',
    '/checks?open=none',
  ])('are taken as the page writes them: %s', (address) => {
    expect(told(address)).toEqual([]);
  });

  it.each([
    ['/regions?metric=bogus', 'metric=bogus: expected minutes, outages or incidents'],
    ['/instances/NA05?span=yesterday', 'span=yesterday: expected two instants, the earlier first, as in '],
    ['/timeline?span=2025-07-19T22:00Z..2025-07-19T20:00Z', ': expected two instants, the earlier first'],
    ['/timeline?span=2025-13-45T99:99Z..2025-07-19T20:00Z', ': expected two instants'],
    ['/incidents?sort=--length', 'sort=--length: expected began, length, '],
    ['/measures?page=0', 'page=0: expected a number from 1'],
    ['/compare?by=planet&with=NA05', 'by=planet: expected instance, product, region or period'],
    ['/checks?open=everything', 'open=everything: expected a kind of finding'],
  ])('are told where the page does not know them: %s', (address, words) => {
    expect(told(address)).toEqual([expect.stringContaining(words)]);
  });

  it('are nobody’s on another page, as links with trackers need', () => {
    expect(told('/about?metric=bogus&utm_source=mail')).toEqual([]);
    expect(told('/causes?metric=bogus')).toEqual([]);
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(paths)), fc.string(), fc.string(), (page, key, value) => {
        const params = new URLSearchParams([[key, value]]);
        for (const item of unreadChoices(page.pattern, params)) expect(item).toMatchObject({ key, value });
      }),
    );
  });
});
