import { axisTicks } from '../charts/lanes/axis-ticks.ts';
import { rangeWords } from '../charts/lanes/date-words.ts';
import { indexLanes } from '../charts/lanes/lane-index.ts';
import { layLanes, type LaneLayout } from '../charts/lanes/lane-layout.ts';
import { LEAST, scaleOf, type Scale } from '../charts/lanes/mark-box.ts';
import type { Lane, LaneMarks, View } from '../charts/lanes/marks.ts';
import { tickText } from '../charts/lanes/tick-text.ts';
import type { LegendItem } from '../charts/Legend.tsx';
import { laneMarks } from './lane-marks-svg.ts';
import { fillLegend, stacked } from './legends.ts';
import { element, group, type Markup } from './markup.ts';
import { PALETTE } from './palette.ts';
import { fillOf, NOT_COVERED, vagueFill } from './patterns.ts';
import type { Picture } from './picture.ts';
import { Rectangles } from './rectangles.ts';
import { cut, widthOf } from './text-fit.ts';
import { write } from './write.ts';

/** Lanes and marks as the page draws them. */
export interface LanesModel {
  readonly lanes: readonly Lane[];
  readonly marks: LaneMarks;
  /** What a mark's tone stands for, from the worst to the least. */
  readonly tones: readonly LegendItem[];
  /** The range in view. */
  readonly view: View;
  /** Of the axis. */
  readonly zone: string;
  readonly compact: boolean;
}

const WIDTH = 1152;
const AXIS = 28;
/** How far words may reach into the margin. */
const BESIDE = 20;
/** Where names of groups begin and those of lanes end, in px left of the plot. */
const NAMES = { group: 100, lane: 280 };

/** Every lane and mark of the view, to scale, with the axis above and the legend below. */
export function lanesPicture({ lanes, marks, tones, view, zone, compact }: LanesModel): Picture {
  const index = indexLanes(marks);
  const layout = layLanes(lanes, index.laneDepth, 'columns', compact);
  const scale = scaleOf(view, WIDTH - layout.labelWidth);
  // A texture has no room in a lane a few px high.
  const fills = tones.map(({ tone, texture }) => fillOf(tone, layout.dense ? 'solid' : texture));
  const ground = laneGround(lanes, layout, scale);
  const drawn = laneMarks(index, layout, scale, fills);
  const chart: Picture = {
    width: WIDTH,
    height: AXIS + layout.total,
    markup: group([
      write(`${rangeWords(view, zone)}, ${zone}`, 0, 14),
      element(
        'g',
        { transform: `translate(${layout.labelWidth} 0)` },
        ...axis(scale, zone, layout.total),
        element('g', { transform: `translate(0 ${AXIS})` }, ground, drawn),
      ),
      element('g', { transform: `translate(0 ${AXIS})` }, ...names(lanes, layout)),
    ]),
    defs: [],
  };
  const legend = fillLegend(
    [
      ...tones.map(({ label }, at) => ({ label, fill: fills[at]! })),
      ...(lanes.some((lane) => (lane.quiet?.length ?? 0) > 0)
        ? [{ label: 'Not covered', fill: NOT_COVERED }]
        : []),
      ...(!layout.dense && (marks.vague.includes(1) || marks.end.some(Number.isNaN))
        ? [{ label: 'Only the date, or no end, is known', fill: vagueFill(PALETTE['ink-3']) }]
        : []),
    ],
    WIDTH,
  );
  return stacked(chart, legend, 14);
}

function axis(scale: Scale, zone: string, height: number): Markup[] {
  const ticks = axisTicks(scale, zone).flatMap(({ at, label }) => {
    const x = Math.round((at - scale.view[0]) * scale.perMs) + 0.5;
    const line = element('path', { d: `M${x} ${AXIS - 8}V${AXIS + height}`, stroke: PALETTE.line });
    const text = tickText(label, scale.width + BESIDE - x, (words) => widthOf(words, 12) + 10);
    return text === null ? [line] : [line, write(text, x, 14)];
  });
  const base = element('path', { d: `M0 ${AXIS - 8.5}H${scale.width}`, stroke: PALETTE.line });
  return [base, ...ticks];
}

/** A line along each lane, and the hatch of the spans that are not covered. */
function laneGround(
  lanes: readonly Lane[],
  { bands, dense }: LaneLayout,
  { view, width, perMs }: Scale,
): Markup {
  const hatch = new Rectangles();
  const edge = (at: number): number => Math.round(Math.min(width, Math.max(0, (at - view[0]) * perMs)));
  const lines = lanes.flatMap((lane, at) => {
    const { top, height } = bands[at]!;
    const inset = dense ? 0 : 2;
    for (const [from, until] of lane.quiet ?? []) {
      if (until <= view[0] || from >= view[1]) continue;
      const x = edge(from);
      const long = edge(until) - x;
      // Less of a hatch than this is a speck.
      if (long >= LEAST) hatch.add('quiet', x, top + inset, long, height - 2 * inset);
    }
    return dense ? [] : [`M0 ${Math.round(top + height / 2) + 0.5}H${width}`];
  });
  const rule = element('path', { d: lines.join(''), stroke: PALETTE.line });
  // The paper under the hatch hides the lane's line, which means that a lane is covered.
  const parts = [
    hatch.path('quiet', { fill: PALETTE.paper }),
    hatch.path('quiet', { fill: NOT_COVERED.fill }),
  ];
  return group([...(lines.length > 0 ? [rule] : []), ...parts.flatMap((part) => part ?? [])]);
}

function names(lanes: readonly Lane[], layout: LaneLayout): Markup[] {
  const groups = layout.groups.map(({ label, top, first }) => {
    const room = layout.dense ? layout.labelWidth - 8 : NAMES.group;
    const height = layout.dense ? 18 : layout.labels[first]!.height;
    return write(cut(label, 12, room), 0, top + height / 2 + 4, { ink: PALETTE.ink, strong: true });
  });
  const own = layout.labels.map(({ top, height }, at) =>
    write(cut(lanes[at]!.label, 12, NAMES.lane - NAMES.group - 4), NAMES.lane, top + height / 2 + 4, {
      at: 'end',
    }),
  );
  return [...groups, ...own];
}
