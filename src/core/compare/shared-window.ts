import { withValues, type Filter } from '../filter/filter.ts';
import type { Selection } from '../select.ts';
import { lanesLeft } from '../summary/lanes-left.ts';
import type { Table } from '../table.ts';
import { daysBetween } from '../time/day.ts';
import { sharedDays, type Window } from './period-value.ts';
import { coverageOf } from '../summary/coverage-of.ts';
import type { ComparedBy, Side } from './sides.ts';

/** The days over which a side is compared. */
export interface SideWindow {
  readonly side: Side;
  /** The lanes of the side, places in the table. */
  readonly lanes: readonly number[];
  /** The days asked for: a period's own within the page's; for the other kinds the same as `window`. */
  readonly asked: Window | null;
  /** What reports cover of the lanes at all. */
  readonly covered: Window | null;
  /** Null where the side can't be compared. */
  readonly window: Window | null;
  /** Why not: the filter shows nothing of it, or no report covers it in the period. */
  readonly reason: 'filter' | 'not-covered' | 'no-shared' | null;
}

/**
 * The days over which sides are compared. Instances, products and regions share one window: the part
 * of the page's period that reports cover for all of them (for several lanes from the first covered
 * day of any to the last). A period is compared over its own days, as far as they are covered and within the page's.
 */
export function sideWindows(
  table: Table,
  selection: Selection,
  by: ComparedBy,
  sides: readonly Side[],
): SideWindow[] {
  const found = sides.map((side): SideWindow => {
    const filter = filterOf(selection, by, side);
    const lanes = filter === null ? [] : lanesLeft(table, filter);
    const covered = coverageOf(table, lanes);
    const within = covered === null ? null : sharedDays(covered, selection.days);
    const window = within !== null && side.period !== null ? sharedDays(within, side.period) : within;
    const asked = side.period === null ? window : sharedDays(side.period, selection.days);
    const cut = side.period !== null && asked === null;
    const reason = lanes.length === 0 || cut ? 'filter' : window === null ? 'not-covered' : null;
    return { side, lanes, asked, covered, window: reason === null ? window : null, reason };
  });
  if (by === 'period') return found;
  const shared = found
    .flatMap(({ window }) => (window === null ? [] : [window]))
    .reduce<Window | null>((all, window) => all && sharedDays(all, window), EVER);
  return found.map((item) =>
    item.window === null
      ? item
      : { ...item, asked: shared, window: shared, reason: shared === null ? ('no-shared' as const) : null },
  );
}

const EVER: Window = { from: '0000-01-01', to: '9999-12-31' };

/** The filter of a side alone; null where the page's filter leaves the side out. */
function filterOf(selection: Selection, by: ComparedBy, side: Side): Filter | null {
  const { filter } = selection.view;
  if (by === 'period') return filter;
  if (filter[by].length > 0 && !filter[by].includes(side.value)) return null;
  return withValues(filter, by, [side.value]);
}

/** Whole days of a window. */
export function lengthInDays({ from, to }: Window): number {
  return daysBetween(from, to);
}

/** How the lengths of windows compare: the same; alike to within one part in a hundred, such as 365 and 366 days; or apart. */
export function windowsCompared(windows: readonly Window[]): 'same' | 'alike' | 'apart' {
  const days = windows.map(lengthInDays);
  const most = Math.max(...days);
  const least = Math.min(...days);
  if (days.length === 0 || most === least) return 'same';
  return most - least <= most / 100 ? 'alike' : 'apart';
}
