import { clausesOf } from '#core/filter/filter.ts';
import { ruleOf } from '#core/rule.ts';
import type { Selection } from '#core/select.ts';
import { shownDays } from '#core/summary/shown-days.ts';
import type { Table } from '#core/table.ts';
import { addDays } from '#core/time/day.ts';
import { dayInWords, localDate, plural } from '#core/time/words.ts';
import type { Term } from '#ui/export/svg-document.ts';
import { clauseInWords } from '../../filter-bar/clause-words.ts';
import { countOwn, type JoinedTable } from '../../own/joined-table.ts';

/** What a saved chart was drawn from. */
export interface Shown {
  readonly table: Table;
  readonly selection: Selection;
  /** Where the reader's own incidents are among those shown. */
  readonly joined: JoinedTable | null;
  /** The address of the page. */
  readonly address: string;
  /** When it is saved, and the reader's zone. */
  readonly now: number;
  readonly zone: string;
}

/** Under which rule, for which period and filter a picture counts; under its title. */
export function termsOf(shown: Shown): Term[] {
  return [
    { name: 'Weighting', text: `${ruleOf(shown.selection.view.rule).words}.` },
    { name: 'Period', text: `${periodOf(shown, '–')}.` },
    { name: 'Filter', text: `${filterOf(shown)}.` },
  ];
}

/** Whose reports, as of when, made when, and where it is live; below a picture. */
export function footOf(shown: Shown): Term[] {
  const { joined, now, selection, table, zone } = shown;
  const { publisher } = (joined?.base ?? table).index.catalog;
  const own = joined === null ? 0 : countOwn(joined, selection.rows);
  const reports = `root-cause reports published by ${publisher}; a sample, not all of them`;
  const yours = own === 0 ? '' : `, with ${plural(own, 'incident')} of the reader’s own, kept in one browser`;
  const dates = `Data as of ${dayInWords(addDays(table.asOf, -1))}; saved on ${dayInWords(localDate(now, zone))}.`;
  return [
    { name: 'Source', text: `${reports}${yours}. ${dates}` },
    { name: 'Address', text: shown.address },
  ];
}

/** The same as columns of a table. */
export function termColumns(shown: Shown): Term[] {
  return [
    { name: 'rule', text: ruleOf(shown.selection.view.rule).words },
    { name: 'period', text: periodOf(shown, 'to') },
    { name: 'filter', text: filterOf(shown) },
    { name: 'data_through', text: addDays(shown.table.asOf, -1) },
    { name: 'address', text: shown.address },
  ];
}

function periodOf({ selection, table }: Shown, until: string): string {
  const { from, to } = shownDays(table, selection);
  const span = `${dayInWords(from)} ${until} ${dayInWords(addDays(to, -1))}`;
  return selection.days.from === null && selection.days.to === null
    ? `${span}, all that was collected`
    : span;
}

function filterOf({ selection }: Shown): string {
  const { filter } = selection.view;
  const clauses = clausesOf(filter).filter((clause) => clause !== 'period');
  return clauses.length === 0 ? 'none' : clauses.map((clause) => clauseInWords(filter, clause)).join('; ');
}
