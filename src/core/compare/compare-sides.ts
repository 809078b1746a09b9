import type { Part } from '../figure/figure.ts';
import { narrow } from '../figure/narrow.ts';
import { incidentsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import { availability, type Availability } from '../summary/availability.ts';
import { lengths, type Lengths } from '../summary/lengths.ts';
import { totals, type Totals } from '../summary/totals.ts';
import type { Table } from '../table.ts';
import { pooledGaps, type Gaps } from '../summary/gaps.ts';
import type { Window } from './period-value.ts';
import { lengthInDays, sideWindows, windowsCompared, type SideWindow } from './shared-window.ts';
import { partOf, type ComparedBy, type Side } from './sides.ts';

/** A side that can be compared, with its figures over its window. */
export interface ComparedSide {
  readonly side: Side;
  readonly window: Window;
  /** The days asked for, of which reports may cover only the window. */
  readonly asked: Window;
  readonly days: number;
  readonly lanes: readonly number[];
  /** What the figures of the side open. */
  readonly part: Part;
  readonly selection: Selection;
  readonly totals: Totals;
  readonly availability: Availability;
  readonly lengths: Lengths;
  readonly gaps: Gaps;
  /** Incidents that are counted on an earlier side too. */
  readonly alsoElsewhere: number;
}

export interface Comparison {
  readonly by: ComparedBy;
  /** Those with figures, in the reader's order. */
  readonly sides: readonly ComparedSide[];
  /** Those that the filter or the coverage leaves without. */
  readonly without: readonly SideWindow[];
  readonly windows: 'same' | 'alike' | 'apart';
}

/** The figures of each side within a selection, under its rule. Sides with a problem are left out. */
export function compareSides(
  table: Table,
  selection: Selection,
  by: ComparedBy,
  asked: readonly Side[],
): Comparison {
  const placed = sideWindows(
    table,
    selection,
    by,
    asked.filter((side) => side.problem === null),
  );
  const seen = new Uint8Array(table.incidentCount);
  const sides = placed.flatMap(({ side, lanes, window, asked }): ComparedSide[] => {
    if (window === null) return [];
    const part = partOf(by, side.value, window);
    const own = narrow(table, selection, part);
    const incidents = incidentsOf(table, own.rows);
    let alsoElsewhere = 0;
    for (const incident of incidents) {
      alsoElsewhere += seen[incident]!;
      seen[incident] = 1;
    }
    return [
      {
        side,
        window,
        asked: asked ?? window,
        days: lengthInDays(window),
        lanes,
        part,
        selection: own,
        totals: totals(table, own),
        availability: availability(table, own),
        lengths: lengths(table, own.rows),
        gaps: pooledGaps(table, own),
        alsoElsewhere,
      },
    ];
  });
  return {
    by,
    sides,
    without: placed.filter(({ window }) => window === null),
    windows: windowsCompared(sides.map(({ window }) => window)),
  };
}
