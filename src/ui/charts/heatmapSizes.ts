import type { HeatmapColumn } from './heatmapModel.ts';

/** Space between two cells, in px. */
const CELL_GAP = 1;

const CHARACTER = 6.9;
const WIDEST = 64;
/** Few columns have words for heads, and room for them. */
const WIDEST_OF_FEW = 112;

/** Widths in px. */
interface HeatmapSizes {
  readonly head: number;
  readonly cell: number;
}

/**
 * Widths for a box: cells share what the row heads leave, within bounds; past those the box scrolls.
 * On paper nothing scrolls and nothing is pressed, so there a cell may be as narrow as it must.
 * `asked` is the width that the longest row head asks for.
 */
export function heatmapSizes(box: number, columns: number, asked: number, onPaper = false): HeatmapSizes {
  const head = Math.min(asked, box < 480 ? 116 : 190);
  const least = onPaper ? 2 : columns > 60 ? 10 : columns > 24 ? 13 : 9;
  const share = Math.floor((box - head) / Math.max(columns, 1)) - CELL_GAP;
  const cell = Math.min(Math.max(share, least), columns <= 12 ? WIDEST_OF_FEW : WIDEST);
  return { head, cell };
}

/** About how wide a short figure is, in px: points and commas are half a digit. */
export function textWidth(text: string): number {
  const points = text.match(/[.,]/g)?.length ?? 0;
  return (text.length - points) * 6.7 + points * 3.4;
}

/** The width in px that a row head asks for: its label, its indent and its toggle. */
export function headWidth(label: string, depth: number, toggles: boolean): number {
  return Math.ceil(label.length * CHARACTER + 12 + depth * 18 + (toggles ? 18 : 0));
}

/** A run of columns under one group label; `shown` is false where the label has no room. */
interface HeatmapGroup {
  readonly label: string;
  readonly span: number;
  readonly shown: boolean;
}

/** The upper line of the header; empty where no column has a group. */
export function groupColumns(columns: readonly HeatmapColumn[], cell: number): HeatmapGroup[] {
  if (!columns.some((column) => column.group !== undefined)) return [];
  const runs: { label: string; span: number }[] = [];
  for (const { group = '' } of columns) {
    const last = runs.at(-1);
    if (last?.label === group) last.span += 1;
    else runs.push({ label: group, span: 1 });
  }
  const pitch = cell + CELL_GAP;
  const room = (label: string) => label.length * CHARACTER + 10;
  const roomy = runs.filter((run) => run.span * pitch >= room(run.label)).length;
  if (roomy * 2 >= runs.length) {
    return runs.map((run) => ({ ...run, shown: run.span * pitch >= room(run.label) }));
  }
  let free = 0;
  let at = 0;
  return runs.map((run) => {
    const shown = at >= free;
    if (shown) free = at + room(run.label);
    at += run.span * pitch;
    return { ...run, shown };
  });
}

/** Every how many columns a label has room: 1 for all, 0 for none (the groups say enough). */
export function labelEvery(columns: readonly HeatmapColumn[], cell: number): number {
  const longest = columns.reduce((most, column) => Math.max(most, column.label.length), 0);
  const pitch = cell + CELL_GAP;
  if (longest * CHARACTER + 4 <= pitch) return 1;
  if (columns.some((column) => column.group !== undefined)) return 0;
  return [2, 3, 6, 12].find((every) => longest * CHARACTER + 16 <= every * pitch) ?? 24;
}

/** How column heads are set: on a line, each on a line a word, each on end, or only some of them. */
type HeadStyle = 'line' | 'wrapped' | 'upright' | 'some';

/**
 * How the heads of columns of a width are set so that each can be read. A year or an hour between two others
 * needs no words; a name always does.
 */
export function headStyle(columns: readonly HeatmapColumn[], cell: number): HeadStyle {
  const every = labelEvery(columns, cell);
  if (every === 1) return 'line';
  if (every === 0 || columns.every(({ label }) => /^\d/.test(label))) return 'some';
  const word = Math.max(...columns.flatMap(({ label }) => label.split(/[\s-]/).map(({ length }) => length)));
  return word * CHARACTER + 4 <= cell + CELL_GAP ? 'wrapped' : 'upright';
}
