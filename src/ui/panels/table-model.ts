import type { ReactNode } from 'react';
import type { DataColumn } from './DataTable.tsx';

/** A value as it was computed: a file keeps it unrounded. */
export type RawValue = string | number | null;

/** A value and how the page prints it. */
export interface PrintedCell {
  readonly raw: RawValue;
  readonly shown: ReactNode;
}

/** A column of a table that can be saved. */
export interface TableColumn extends DataColumn {
  readonly label: string;
  /** Of the raw values, where the page prints them in words: "min". Stands in the head of a file. */
  readonly unit?: string;
  /** A column of the page or of the file alone: one of two that say the same in words and in figures. */
  readonly only?: 'page' | 'file';
}

/** The numbers of a chart: the page's table and the saved file are both made of this, so that they can't differ. */
export interface TableModel {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** `cells` runs along all columns; a bare value is printed as it is. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly (RawValue | PrintedCell)[] }[];
  /** How many rows there are where `rows` are only the first of them. */
  readonly total?: number;
}

/** What a cell holds. */
export function rawOf(cell: RawValue | PrintedCell | undefined): RawValue {
  return typeof cell === 'object' && cell !== null ? cell.raw : (cell ?? null);
}

/** What the page prints of it. */
export function shownOf(cell: RawValue | PrintedCell | undefined): ReactNode {
  return typeof cell === 'object' && cell !== null ? cell.shown : cell;
}
