import type { Part } from '#core/figure/figure.ts';
import type { CauseAgainst, CauseMatrix } from '#core/summary/cause-matrix.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { CAUSES } from '#core/vocabulary.ts';
import type { HeatmapCell } from '#ui/charts/heatmapModel.ts';
import { valueLabel } from '../../filter-bar/options.ts';

/** The rows and columns of a matrix that have anything in them. */
export interface MatrixShown {
  readonly rows: readonly { readonly id: string; readonly label: string; readonly counts: Int32Array }[];
  readonly columns: readonly { readonly id: string; readonly label: string; readonly at: number }[];
}

/** Leaves out empty categories and columns; years stay, for a quiet one between two others is something to see. */
export function shownOfMatrix({ columns, incidents }: CauseMatrix, against: CauseAgainst): MatrixShown {
  const width = columns.length;
  const rows = CAUSES.map(({ id, label }, at) => ({
    id,
    label,
    counts: incidents.subarray(at * width, (at + 1) * width),
  })).filter(({ counts }) => counts.some((count) => count > 0));
  return {
    rows,
    columns: columns
      .map((id, at) => ({ id, at, label: against === 'trigger' ? valueLabel('trigger', id) : id }))
      .filter(({ at }) => against === 'year' || rows.some(({ counts }) => counts[at]! > 0)),
  };
}

/** What a cell shows and says. */
export function matrixCell({ rows, columns }: MatrixShown) {
  return (row: number, column: number): HeatmapCell => {
    const count = rows[row]!.counts[columns[column]!.at]!;
    const where = `${rows[row]!.label}, ${columns[column]!.label}`;
    return count === 0
      ? { value: null, text: '', state: 'quiet', name: `${where}: none` }
      : {
          value: count,
          text: countInWords(count),
          state: 'value',
          name: `${where}: ${plural(count, 'incident')}`,
        };
  };
}

/** The part of the selection that a cell stands for. */
export function matrixPart(cause: string, against: CauseAgainst, column: string): Part {
  if (against !== 'year') return { values: { cause, [against]: column } };
  return { values: { cause }, firstBegan: { from: `${column}-01-01`, to: `${Number(column) + 1}-01-01` } };
}

/** "14 of 33 incidents with a software defect hit North America", from the largest cell of a known cause. */
export function matrixHeadline(
  { rows, columns }: MatrixShown,
  against: CauseAgainst,
  totals: ReadonlyMap<string, number>,
): string {
  let best: { count: number; row: number; column: number } | null = null;
  let ties = 0;
  rows.forEach(({ id, counts }, row) => {
    if (id === 'unknown') return;
    columns.forEach(({ at, id: column }, place) => {
      if (column === 'none-stated') return;
      const count = counts[at]!;
      if (best !== null && count === best.count) ties++;
      if (count > (best?.count ?? 0)) {
        best = { count, row, column: place };
        ties = 0;
      }
    });
  });
  const PLAIN = { region: 'Causes by region', trigger: 'Causes by trigger', year: 'Causes by year' };
  if (best === null || ties > 0) return PLAIN[against];
  const { count, row, column } = best as { count: number; row: number; column: number };
  const { id, label } = rows[row]!;
  const what = `${countInWords(count)} of ${plural(totals.get(id) ?? count, 'incident')} under “${label.toLowerCase()}”`;
  const where = columns[column]!.label;
  if (against === 'region') return `${what} hit ${where}`;
  if (against === 'year') return `${what} began in ${where}`;
  return `${what} ${count === 1 ? 'has' : 'have'} the trigger “${where.toLowerCase()}”`;
}
