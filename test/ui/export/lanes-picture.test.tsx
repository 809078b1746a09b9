import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLanes } from '#ui/charts/lanes/lane-index.ts';
import { LABEL_WIDTH, layLanes } from '#ui/charts/lanes/lane-layout.ts';
import type { LegendItem } from '#ui/charts/Legend.tsx';
import { lanesPicture, type LanesModel } from '#ui/export/lanes-svg.ts';
import { PALETTE } from '#ui/export/palette.ts';
import { impactFill, NOT_COVERED } from '#ui/export/patterns.ts';
import { svgDocument } from '#ui/export/svg-document.ts';
import { IMPACT_TEXTURES, type ImpactTone } from '#ui/theme/impactTextures.ts';
import { laneMarks, type Mark } from '../lanes/lane-marks.ts';
import { drawn, rectangles, texts } from './svg.ts';

const DAY = 86_400_000;
const VIEW = [Date.UTC(2020, 0, 1), Date.UTC(2026, 0, 1)] as const;
const IMPACTS = Object.keys(IMPACT_TEXTURES) as ImpactTone[];
const tones: LegendItem[] = IMPACTS.map((tone) => ({
  id: tone,
  label: tone,
  tone,
  texture: IMPACT_TEXTURES[tone],
}));
const lanes = (count: number): LanesModel['lanes'] =>
  Array.from({ length: count }, (_, at) => ({ id: `L${at}`, label: `Lane ${at}`, group: 'Europe' }));
const model = (marks: readonly Mark[], count: number, over: Partial<LanesModel> = {}): LanesModel => ({
  lanes: lanes(count),
  marks: laneMarks(marks, count),
  tones,
  view: VIEW,
  zone: 'UTC',
  compact: false,
  ...over,
});

it('names lanes and groups, dates the axis, and says what the textures mean', () => {
  const root = drawn(lanesPicture(model([[VIEW[0] + DAY, DAY, 1, 1]], 2)));
  const said = texts(root);
  expect(said).toEqual(
    expect.arrayContaining(['Lane 0', 'Lane 1', 'Europe', 'Jan 2021', 'Jul 2025', ...IMPACTS]),
  );
  expect(said.join(' ')).toContain('1 Jan 2020 – 31 Dec 2025, UTC');
  expect(said).not.toContain('Not covered');
});

it('hatches what is not covered', () => {
  const [first, ...others] = lanes(2);
  const quiet = { ...first!, quiet: [[VIEW[0], Date.UTC(2023, 0, 1)]] as const };
  const root = drawn(lanesPicture(model([], 2, { lanes: [quiet, ...others] })));
  const [hatch, ...rest] = rectangles(root, NOT_COVERED.fill);
  expect(rest).toEqual([]);
  expect(hatch!.width / (1152 - LABEL_WIDTH.columns)).toBeCloseTo(0.5, 2);
  expect(texts(root)).toContain('Not covered');
});

it('tells marks of which only the date or no end is known', () => {
  const known = model([[VIEW[0] + DAY, DAY, 0, 0]], 1);
  expect(texts(drawn(lanesPicture(known)))).not.toContain('Only the date, or no end, is known');
  const open = { ...known.marks, end: Float64Array.of(NaN) };
  const root = drawn(lanesPicture({ ...known, marks: open }));
  expect(texts(root)).toContain('Only the date, or no end, is known');
  expect(root.querySelectorAll('path[stroke-dasharray]')).toHaveLength(1);
});

describe.each([
  [false, 40],
  [true, 400],
])('no mark is left out, dense: %s', (dense, count) => {
  const fills = IMPACTS.map((tone) => {
    const { fill, edge } = impactFill(tone);
    return dense ? (edge ?? fill) : fill;
  });
  const mark = fc.tuple(
    fc.integer({ min: 0, max: VIEW[1] - VIEW[0] - 1 }).map((at) => VIEW[0] + at),
    fc.integer({ min: 0, max: 20 * DAY }),
    fc.nat(count - 1),
    fc.nat(IMPACTS.length - 1),
  );
  it('each stands where it began, covered by its own or a worse impact', () => {
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 900 }), (marks) => {
        const lane = marks.length > 400 ? marks.map(([s, l, , t]): Mark => [s, l, 0, t]) : marks;
        const root = drawn(lanesPicture(model(lane, count, { compact: dense })));
        const painted = fills.map((fill) => rectangles(root, fill));
        const { laneDepth } = indexLanes(laneMarks(lane, count));
        const { bands } = layLanes(lanes(count), laneDepth, 'columns', dense);
        for (const [start, , at, tone] of lane) {
          const x = ((start - VIEW[0]) / (VIEW[1] - VIEW[0])) * (1152 - LABEL_WIDTH.columns);
          const { top, height } = bands[at]!;
          const found = painted
            .slice(0, tone + 1)
            .flat()
            .some(
              (rect) =>
                rect.x <= x + 1 &&
                rect.x + rect.width >= x - 3 &&
                rect.y >= top - 1 &&
                rect.y + rect.height <= top + height + 1,
            );
          expect(found).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});

it('stays small however many marks there are', () => {
  const count = 350;
  const many = Array.from({ length: 280_000 }, (_, at): Mark => {
    const spread = (at * 7919) % 280_000;
    return [VIEW[0] + (spread / 280_000) * (VIEW[1] - VIEW[0]), (at % 97) * 60_000, at % count, at % 5];
  });
  const from = Int32Array.from({ length: count + 1 }, (_, lane) => lane * 800);
  const marks = many.toSorted((a, b) => a[2] - b[2] || a[0] - b[0]);
  const { text } = svgDocument(
    { title: '', subtitle: '', terms: [], foot: [] },
    lanesPicture({
      ...model([], count),
      marks: {
        from,
        start: Float64Array.from(marks, (mark) => mark[0]),
        end: Float64Array.from(marks, (mark) => mark[0] + mark[1]),
        tone: Uint8Array.from(marks, (mark) => mark[3]),
        vague: new Uint8Array(marks.length),
      },
    }),
  );
  expect(text.length).toBeLessThan(6_000_000);
  expect(text).toContain(PALETTE['impact-unavailable']);
});
