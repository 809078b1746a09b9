import fc from 'fast-check';
import { expect, it } from 'vitest';
import { barsPicture } from '#ui/export/bars-svg.ts';
import { PALETTE } from '#ui/export/palette.ts';
import { ticksUpTo, trendPicture } from '#ui/export/trend-svg.ts';
import { drawn, texts } from './svg.ts';

const filled = (root: Element, fill: string) =>
  [...root.querySelectorAll('rect')].filter((rect) => rect.getAttribute('fill') === fill);

it('draws bars as long as their values, each with its words', () => {
  const bar = (id: string, value: number) => ({
    id,
    label: `Cause ${id}`,
    value,
    text: `${value} h`,
    share: '50 %',
  });
  const root = drawn(
    barsPicture({
      bars: [bar('a', 40), bar('b', 20), { ...bar('c', 0), muted: true }],
      unit: 'incidents',
      shareLabel: 'running share',
    }),
  );
  const [long, half] = filled(root, PALETTE['cat-1']).map((rect) => Number(rect.getAttribute('width')));
  expect(long! / half!).toBeCloseTo(2);
  expect(filled(root, PALETTE['cat-muted'])[0]?.getAttribute('width')).toBe('0');
  expect(texts(root)).toEqual(
    expect.arrayContaining(['Cause a', '40 h', '50 %', 'incidents', 'running share']),
  );
});

it('stacks series over one scale, and hatches what is not covered', () => {
  const root = drawn(
    trendPicture({
      periods: [
        { id: '2024', label: '2024', name: '' },
        { id: '2025', label: '2025', name: '', covered: false },
      ],
      series: [
        { id: 'a', label: 'First', tone: 'cat-1', values: [6, 0] },
        { id: 'b', label: 'Second', tone: 'cat-2', values: [3, 0] },
      ],
      unit: 'incidents',
    }),
  );
  const [below] = filled(root, PALETTE['cat-1']);
  const [above] = filled(root, PALETTE['cat-2']);
  expect(Number(below!.getAttribute('height')) / Number(above!.getAttribute('height'))).toBeCloseTo(2);
  expect(Number(above!.getAttribute('y')) + Number(above!.getAttribute('height'))).toBeCloseTo(
    Number(below!.getAttribute('y')),
  );
  expect(texts(root)).toEqual(expect.arrayContaining(['9', '2024', 'First', 'Second', 'Not covered']));
});

it('has few round ticks from nought to at least the most', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(2_000_000), fc.double({ min: 0, max: 5000, noNaN: true })), (most) => {
      const ticks = ticksUpTo(most);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most - 1e-9 * most);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(7);
      if (Number.isInteger(most)) for (const tick of ticks) expect(Number.isInteger(tick)).toBe(true);
    }),
  );
});
