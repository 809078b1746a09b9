import { rowsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import { totals } from '../summary/totals.ts';
import type { Table } from '../table.ts';
import { countInWords, plural } from '../time/words.ts';
import type { Behind, Explanation } from './explanation.ts';

/** How many incidents: one for each report. */
export function explainIncidents(table: Table, selection: Selection): Explanation {
  const { incidents } = totals(table, selection);
  return {
    title: 'Incidents',
    meaning: 'An incident is one published report, however many instances it names.',
    value: countInWords(incidents),
    amount: incidents,
    unit: 'incidents',
    formula: [`${plural(incidents, 'report')} with at least one outage among those shown`],
    rule: null,
    n: `n = ${plural(incidents, 'incident')}`,
    behind: outagesOf(table, selection).map(({ incident, outages }) => ({
      incident,
      adds: 1,
      addsInWords: '1',
      ...(outages > 1 ? { note: plural(outages, 'outage') } : {}),
    })),
    addsLabel: 'incidents',
    leftOut: [],
    caveats: [
      'The reports are a sample: an event that nobody reported, or whose report was not collected, is not counted.',
    ],
  };
}

/** How many outages: windows, each counted on every instance that it hit. */
export function explainOutages(table: Table, selection: Selection): Explanation {
  const found = outagesOf(table, selection);
  const { outages, lanes, untimed } = totals(table, selection);
  const windows = new Set(Array.from(rowsOf(table, selection.rows), (row) => table.window[row]!)).size;
  return {
    title: 'Outages',
    meaning: 'An outage is one stretch of time on one instance: one that hit four instances is four outages.',
    value: countInWords(outages),
    amount: outages,
    unit: 'outages',
    formula: [
      `${plural(windows, 'window')} of time in ${plural(found.length, 'report')}, each counted once for every instance it hit, = ${plural(outages, 'outage')} on ${plural(lanes, 'lane')}`,
    ],
    rule: null,
    n: `n = ${plural(outages, 'outage')}`,
    behind: found
      .toSorted((a, b) => b.outages - a.outages)
      .map(({ incident, outages: count }): Behind => ({
        incident,
        adds: count,
        addsInWords: countInWords(count),
      })),
    addsLabel: 'outages',
    leftOut: [],
    caveats:
      untimed === 0
        ? []
        : [
            `Counted among them: ${plural(untimed, 'outage')} without a stated length, which ${untimed === 1 ? 'adds' : 'add'} no minutes elsewhere.`,
          ],
  };
}

/** The incidents of a selection, latest first, with their outages shown. */
function outagesOf(table: Table, { rows }: Selection): { incident: number; outages: number }[] {
  const counts = new Map<number, number>();
  for (const row of rowsOf(table, rows)) {
    const incident = table.incident[row]!;
    counts.set(incident, (counts.get(incident) ?? 0) + 1);
  }
  return [...counts]
    .map(([incident, outages]) => ({ incident, outages }))
    .sort((a, b) => table.start[table.firstRow[b.incident]!]! - table.start[table.firstRow[a.incident]!]!);
}
