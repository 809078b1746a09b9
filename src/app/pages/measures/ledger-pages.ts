import type { LedgerGroup } from '#core/ledger/ledger-groups.ts';
import type { LedgerEntry } from '#core/ledger/measure-ledger.ts';

/** So many reports stand on a page. */
export const PAGE_SIZE = 200;

/** The part of a group that stands on a page. */
export interface ShownGroup {
  readonly group: LedgerGroup;
  readonly entries: readonly LedgerEntry[];
  /** Whether the group began on an earlier page. */
  readonly continued: boolean;
}

export interface LedgerPage {
  readonly groups: readonly ShownGroup[];
  /** The page shown, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
  /** First and last report of the page, from 1, and all of them; a report in several groups counts in each. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** One page of groups; beyond the last there is the last. */
export function ledgerPage(groups: readonly LedgerGroup[], asked: number): LedgerPage {
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(asked, pages);
  const begin = (page - 1) * PAGE_SIZE;
  const end = Math.min(begin + PAGE_SIZE, total);
  const shown: ShownGroup[] = [];
  let at = 0;
  for (const group of groups) {
    const first = Math.max(0, begin - at);
    const entries = group.entries.slice(first, Math.max(first, end - at));
    if (entries.length > 0) shown.push({ group, entries, continued: first > 0 });
    at += group.entries.length;
  }
  return { groups: shown, page, pages, from: total === 0 ? 0 : begin + 1, to: end, total };
}
