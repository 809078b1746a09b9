import type { Lane } from './marks.ts';

/**
 * How labels stand to their lanes: `columns` (a column of groups, a column of lanes), `rows` (groups as
 * headings, lanes in a column) or `above` (everything over the lane it names).
 */
export type LabelPlace = 'columns' | 'rows' | 'above';

/** A vertical stretch in CSS pixels. */
export interface Band {
  readonly top: number;
  readonly height: number;
}

/** Where everything stands, in CSS pixels from the top of the lanes. */
export interface LaneLayout {
  readonly place: LabelPlace;
  /** Whether lanes are too low to be named, so that all of them are in sight; `labels` is empty then. */
  readonly dense: boolean;
  /** Width of the labels left of the plot; 0 where they stand above. */
  readonly labelWidth: number;
  readonly bands: readonly Band[];
  readonly labels: readonly Band[];
  readonly groups: readonly (Band & {
    readonly label: string;
    readonly first: number;
    readonly last: number;
  })[];
  readonly total: number;
}

/** The height of a mark that stands alone, and of a stacked one as long as three fit. */
export const MARK = 12;
export const STACKED = 10;
/** The inside of a lane that must squeeze its sub-rows. */
export const FULL_STACK = 3 * STACKED + 2;

/** A chart at a glance of more lanes than this is dense: about so many pixels high, each lane at least so many. */
const DENSE = { from: 60, total: 720, least: 3 };

/** Whether a compact chart of so many lanes is dense: too low to name them. */
export function isDense(lanes: number): boolean {
  return lanes > DENSE.from;
}

/** The label place that reads best at a width of the whole chart, in CSS pixels. */
export function labelPlace(width: number): LabelPlace {
  return width >= 840 ? 'columns' : width >= 520 ? 'rows' : 'above';
}

/** Width of the labels left of the plot, in CSS pixels, so that what stands below can line up with it. */
export const LABEL_WIDTH: Readonly<Record<LabelPlace, number>> = { columns: 288, rows: 164, above: 0 };

function bandHeight(depth: number, base: number): number {
  const stack = depth < 2 ? MARK : Math.min(depth, 3) * (STACKED + 1) - 1;
  return Math.max(base, stack + 4);
}

/**
 * Lays out the lanes; `depth` is the sub-rows each needs at most. Heights do not depend on the zoom, so that
 * nothing jumps while zooming.
 */
export function layLanes(
  lanes: readonly Lane[],
  depth: Uint32Array,
  place: LabelPlace,
  compact: boolean,
): LaneLayout {
  const dense = compact && isDense(lanes.length);
  const pitch = Math.max(DENSE.least, Math.floor(DENSE.total / lanes.length));
  const base = place === 'above' ? 16 : compact ? 18 : 24;
  const caption = place === 'above' && !dense ? 18 : 0;
  const heading = place === 'columns' ? 0 : 24;
  const bands: Band[] = [];
  const labels: Band[] = [];
  const groups: { label: string; top: number; height: number; first: number; last: number }[] = [];
  let y = 0;
  lanes.forEach((lane, i) => {
    let group = groups.at(-1);
    if (group?.label !== lane.group) {
      // A name needs its height, however few low lanes it stands for.
      if (group) y = Math.max(y + 8, group.top + (dense ? 20 : 0));
      group = { label: lane.group, top: y, height: heading, first: i, last: i };
      groups.push(group);
      if (lane.group !== '') y += heading;
    }
    // At a glance lanes are alike; where there is time to look, one with many at once gets the height for them.
    const height = dense ? pitch : compact ? base : bandHeight(depth[i] ?? 0, base);
    if (!dense) labels.push({ top: y, height: caption || height });
    y += caption;
    bands.push({ top: y, height });
    y += height + (caption ? 4 : 0);
    group.last = i;
    if (place === 'columns') group.height = y - group.top;
  });
  return { place, dense, labelWidth: LABEL_WIDTH[place], bands, labels, groups, total: y + 4 };
}

/** Where in its lane a mark stands: alone in the middle, or in a sub-row; over three, or in a low lane, they are squeezed. */
export function rowBand(band: Band, row: number, depth: number): Band {
  const room = band.height - (band.height < MARK + 4 ? 1 : 4);
  if (depth < 2) {
    const height = Math.min(MARK, Math.max(1, room));
    return { top: band.top + (band.height - height) / 2, height };
  }
  const pitch = Math.min(depth > 3 ? FULL_STACK / depth : STACKED + 1, (room + 1) / depth);
  const height = Math.max(1, pitch >= 4 ? Math.min(STACKED, pitch - 1) : pitch);
  const inside = depth * pitch - (pitch - height);
  return { top: band.top + (band.height - Math.max(inside, height)) / 2 + row * pitch, height };
}

/** The lanes of a vertical stretch `[from, to)`, as a half-open pair. */
export function lanesWithin(layout: LaneLayout, from: number, to: number): [number, number] {
  const first = layout.bands.findIndex((band) => band.top + band.height > from);
  if (first < 0) return [0, 0];
  const last = layout.bands.findLastIndex((band) => band.top < to);
  return [first, Math.max(first, last + 1)];
}
