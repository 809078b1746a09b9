import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '#core/filter/codec.ts';
import { select } from '#core/select.ts';
import { anIncident, aTable } from '#test/support/builders.ts';
import { unreadChoices } from '#app/page-choices.ts';
import { paths } from '#app/paths.ts';

const table = aTable([anIncident()]);
const shown = { table, selection: select(table, DEFAULT_VIEW) };

const told = (address: string): string[] => {
  const { pathname, searchParams } = new URL(address, 'https://faultline.test');
  return unreadChoices(pathname, searchParams, shown).map(
    ({ key, value, reason }) => `${key}=${value}: ${reason}`,
  );
};

describe('the choices of a page in its address', () => {
  it.each([
    '/?span=2025-07-19T20:00Z..2025-07-19T22:00Z',
    '/regions?metric=incidents&bucket=half&open=North+America&open=NA05',
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
    [
      '/instances/NA05?span=yesterday',
      'span=yesterday: expected two instants within the days shown, the earlier first',
    ],
    ['/timeline?span=2025-07-19T22:00Z..2025-07-19T20:00Z', ': expected two instants'],
    ['/timeline?span=2025-13-45T99:99Z..2025-07-19T20:00Z', ': expected two instants'],
    ['/timeline?span=2050-01-01T00:00Z..2060-01-01T00:00Z', ': expected two instants within the days shown'],
    ['/regions?open=Atlantis&open=NA05', 'open=Atlantis: expected a region or an instance'],
    ['/regions?bucket=month&bucket=year', 'bucket=year: bucket is given more than once'],
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
        for (const item of unreadChoices(page.pattern, params, shown))
          expect(item).toMatchObject({ key, value });
      }),
    );
  });
});
