import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOf } from '#core/bitset.ts';
import type { Incident } from '#core/incident.ts';
import { foldText } from '#core/search-texts.ts';
import { rowsWithText } from '#core/text.ts';
import { textAt } from '#core/pack/text-column.ts';
import { aTable, anIncident } from '../support/builders.ts';

const found = (list: readonly Incident[], q: string): string[] => {
  const table = aTable(list);
  const rows = bitsOf(rowsWithText(table, q));
  return [
    ...new Set(Array.from(rows, (row) => textAt(table.index.incidents.id, table.incident[row]!))),
  ].sort();
};

const zurich = anIncident({ id: 'a', title: 'Zürich: login failed', instances: ['EU01'] });
const caused = anIncident({
  id: 'b',
  title: 'Search was slow',
  instances: ['campusM NA01', 'NA02'],
  cause: { ...anIncident().cause, summary: 'A login server ran out of memory.' },
});
const list = [zurich, caused];

describe('text search', () => {
  it.each([
    ['zurich', ['a']],
    ['LOGIN', ['a', 'b']],
    ['memory', ['b']],
    ['campusm', ['b']],
    ['login slow', ['b']],
    ['eu01 zürich', ['a']],
    ['login nothing', []],
    ['failed search', []],
    ['  ', ['a', 'b']],
  ])('for "%s" finds every word in title, summary, id or instances', (q, ids) => {
    expect(found(list, q)).toEqual(ids);
  });

  it('never joins the end of one text to the beginning of the next', () => {
    expect(found([anIncident({ id: 'a', title: 'ab' }), anIncident({ id: 'b', title: 'cd' })], 'bc')).toEqual(
      [],
    );
  });

  it('equals a look at each incident by itself', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'ä', 'É', 'ﬁ', '\n', ' '),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 20 }), word, (texts, q) => {
        const incidents = texts.map(([title, summary], at) =>
          anIncident({ id: `x${at}`, title, cause: { ...anIncident().cause, summary } }),
        );
        const words = foldText(q)
          .split(/\s+/)
          .filter((part) => part !== '');
        const expected = incidents
          .filter(({ id, title, cause, instances }) => {
            const own = [id, title, cause.summary ?? '', ...instances].map(foldText);
            return words.every((part) => own.some((text) => text.includes(part)));
          })
          .map(({ id }) => id);
        expect(found(incidents, q)).toEqual(expected.sort());
      }),
    );
  });
});
