import type { ComparisonRecord } from '#core/compare/comparison-records.ts';
import { csvOf } from '#ui/export/csv.ts';

/** A comparison as a file for a spreadsheet, with an address that opens it again; names that begin like a formula are kept from being one. */
export function comparisonCsv(records: readonly ComparisonRecord[], address: string): string {
  const rows = records.map((record) => ({ ...record, address }));
  return csvOf(rows);
}
