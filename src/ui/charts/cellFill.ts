import styles from './cellFill.module.css';
import { rampColour, stepOf } from './steps.ts';

/**
 * What a cell of a heat chart stands for: an amount, covered without any, outside the covered span,
 * or something that happened whose amount is not known.
 */
export type CellState = 'value' | 'quiet' | 'uncovered' | 'unmeasured';

/** One cell of a heat chart. `name` is a full sentence that says all the cell says. */
export interface HeatCell {
  readonly state: CellState;
  /** The amount, in the chart's unit; null in every state but `value`. */
  readonly value: number | null;
  readonly name: string;
}

/** Class names that paint a cell; `faded` where something else is selected. */
export function cellFill(cell: HeatCell, steps: readonly number[], faded: boolean): string {
  const paint =
    cell.state === 'value' ? `s${rampColour(stepOf(cell.value ?? 0, steps), steps.length)}` : cell.state;
  return [styles.cell, styles[paint], faded && styles.faded].filter(Boolean).join(' ');
}

/** Class names of ramp colour `colour` (0 to 6) or of a state, for a legend. */
export function sampleFill(paint: number | Exclude<CellState, 'value'>): string {
  return [styles.cell, styles[typeof paint === 'number' ? `s${paint}` : paint]].join(' ');
}

/** Whether something happened in a cell, so that there are records behind it to open. */
export function hasRecords(cell: HeatCell): boolean {
  return cell.state === 'value' || cell.state === 'unmeasured';
}
