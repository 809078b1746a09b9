import type { HeatCell } from './cellFill.ts';

/** How far a row stands in: its rows of the next depth are parts of it. */
export type RowDepth = 0 | 1 | 2;

/** A row of a heatmap. */
export interface HeatmapRowHead {
  readonly id: string;
  readonly label: string;
  readonly depth: RowDepth;
  /** Whether the page is filtered by it, which its name says where it can be pressed. */
  readonly selected?: boolean;
  /** Whether its parts are shown; left out where it has none. */
  readonly expanded?: boolean | undefined;
  readonly onToggle?: (() => void) | undefined;
}

/** A column of a heatmap; neighbours with the same `group` (a year) share a line of the header. */
export interface HeatmapColumn {
  readonly id: string;
  readonly label: string;
  readonly group?: string;
}

/** A cell: `text` is what is printed where it fits, and may be empty. */
export interface HeatmapCell extends HeatCell {
  readonly text: string;
  /** Underlined, whatever else it shows; `name` says why. */
  readonly marked?: boolean;
}

/** The interactive row heads stand at columns below nought: -1, or -2 and -1 where there are two. */
export function headPlaces(row: HeatmapRowHead | undefined, pickable: boolean): number {
  return (row?.onToggle ? 1 : 0) + (pickable ? 1 : 0);
}
