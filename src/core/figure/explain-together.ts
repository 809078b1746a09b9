import { FLAG } from '../pack/index-format.ts';
import { textAt } from '../pack/text-column.ts';
import { rowsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import { coFailures, rowsTogether, TOGETHER_MINUTES } from '../summary/co-failures.ts';
import type { Table } from '../table.ts';
import { countInWords, plural } from '../time/words.ts';
import type { Behind, Explanation } from './explanation.ts';
import type { Part } from './figure.ts';

/**
 * Outages of the one instance that a selection is about that began together with some of another, which the part names
 * as its instance; with the kind `theirs` the same seen from the other.
 *
 * @param selection the page's own, not narrowed to the part
 */
export function explainTogether(
  table: Table,
  selection: Selection,
  part: Part,
): Explanation | { readonly unread: string } {
  const [page = '', ...more] = selection.view.filter.instance;
  const named = part.values?.instance ?? '';
  const places = table.keys.instance.at;
  if (!places.has(page) || more.length > 0)
    return { unread: 'Failing together is told for one instance: choose one.' };
  if (!places.has(named) || named === page)
    return { unread: `There is no other instance "${named.slice(0, 60)}" to compare with.` };
  const [id, other] = part.kind === 'theirs' ? [named, page] : [page, named];
  const lane = places.get(id)!;
  const otherLane = places.get(other)!;
  const { outages, undated } = coFailures(table, selection, lane);
  const { own, theirs } = rowsTogether(table, selection, lane, otherLane);
  return {
    title: `${id} together with ${other}`,
    meaning: `Outages of ${id} that began at most ${TOGETHER_MINUTES} minutes before or after one of ${other}.`,
    value: `${countInWords(own.length)} of ${countInWords(outages)}`,
    amount: own.length,
    unit: 'outages',
    formula: [
      `${plural(own.length, 'outage')} of ${countInWords(outages)} on ${id} began together with one on ${other}`,
      `Seen from ${other}: ${countInWords(theirs.length)} of its outages began together with one on ${id}`,
    ],
    rule: null,
    n: `n = ${plural(outages, 'outage')}`,
    behind: behindOf(table, own, theirs, other),
    addsLabel: `outages of ${id}`,
    leftOut:
      undated === 0
        ? []
        : [{ sentence: undatedInWords(undated), incidents: datedOnly(table, selection, lane) }],
    caveats: [
      'A report that names several instances often gives one time for all of them.',
      'Beginning together is not one fault: two unlike faults can begin in the same minutes.',
    ],
  };
}

function undatedInWords(count: number): string {
  return `${plural(count, 'outage')} of which only the day is stated: ${count === 1 ? 'its' : 'their'} minute can’t be compared.`;
}

/** The incidents of the outages, latest first; those that tell only of the other instance's add nothing themselves. */
function behindOf(table: Table, own: readonly number[], theirs: readonly number[], other: string): Behind[] {
  const adds = new Map<number, number>();
  for (const row of own) adds.set(table.incident[row]!, (adds.get(table.incident[row]!) ?? 0) + 1);
  const both = new Set(theirs.map((row) => table.incident[row]!));
  for (const incident of both) if (!adds.has(incident)) adds.set(incident, 0);
  const title = (incident: number): string => textAt(table.index.incidents.title, incident);
  const near = (row: number): string[] =>
    theirs
      .filter((at) => Math.abs(table.start[at]! - table.start[row]!) <= TOGETHER_MINUTES * 60_000)
      .map((at) => title(table.incident[at]!));
  return [...adds]
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .map(([incident, count]) => {
      const elsewhere = own.filter((row) => table.incident[row] === incident).flatMap(near);
      const note =
        count === 0
          ? `tells the outage of ${other} alone`
          : both.has(incident)
            ? `the same report names ${other}`
            : `${other} went down as told in: ${[...new Set(elsewhere)].join('; ')}`;
      return { incident, adds: count, addsInWords: countInWords(count), note };
    });
}

function datedOnly(table: Table, selection: Selection, lane: number): number[] {
  const rows = rowsOf(table, selection.except('instance')).filter(
    (row) =>
      table.lane[row] === lane && (table.index.windows.flags[table.window[row]!]! & FLAG.startDay) !== 0,
  );
  return [...new Set(Array.from(rows, (row) => table.incident[row]!))];
}
