import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFigure, writeFigure } from '#core/figure/codec.ts';
import { FIGURES, type AskedFigure, type DaySpan, type Part } from '#core/figure/figure.ts';
import { DIMENSIONS } from '#core/filter/filter.ts';
import { addDays } from '#core/time/day.ts';

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2015-01-01', days));
const span: fc.Arbitrary<DaySpan> = fc.oneof(
  fc.record({ from: day, to: fc.constant(null) }),
  fc.record({ from: fc.constant(null), to: day }),
  fc.tuple(day, fc.integer({ min: 1, max: 400 })).map(([from, days]) => ({ from, to: addDays(from, days) })),
);
const text = fc.string({ minLength: 1, maxLength: 12 });
const parts: fc.Arbitrary<Part> = fc.record(
  {
    values: fc
      .subarray([...DIMENSIONS], { minLength: 1 })
      .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, text])))),
    days: span,
    began: span,
    firstBegan: span,
    hour: fc.integer({ min: 0, max: 167 }),
    kind: text,
  },
  { requiredKeys: [] },
);
const asked: fc.Arbitrary<AskedFigure> = fc.record({ figure: fc.constantFrom(...FIGURES), part: parts });

it('an address opens the figure that it was written for', () => {
  fc.assert(
    fc.property(asked, (figure) => {
      const params = new URLSearchParams(writeFigure(figure));
      expect(readFigure(new URLSearchParams(params.toString()))).toEqual(figure);
    }),
  );
});

it('an address without a figure opens none, whatever part it names', () => {
  expect(readFigure([])).toBeNull();
  expect(readFigure([['of', 'cause:network']])).toBeNull();
  expect(readFigure([['figure', '']])).toBeNull();
});

it.each([
  ['figure=wrong', 'wrong'],
  ['figure=minutes&figure=outages', 'more than one'],
  ['figure=minutes&of=nonsense', 'nonsense'],
  ['figure=minutes&of=days:2020-13-01..', '2020-13-01'],
  ['figure=minutes&of=days:2020-02-01..2020-01-01', '2020-01-01'],
  ['figure=minutes&of=hour:168', '168'],
  ['figure=minutes&of=region:Europe&of=region:China', 'China'],
])('%s can’t be read, and a sentence says why', (query, word) => {
  const found = readFigure(new URLSearchParams(query));
  expect(found).toHaveProperty('unread');
  expect((found as { unread: string }).unread).toContain(word);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('figure', 'of'), fc.string())), (entries) => {
      readFigure([['figure', 'minutes'], ...entries]);
    }),
  );
});
