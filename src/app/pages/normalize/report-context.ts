import { createContext, useContext } from 'react';
import type { Amended, Draft } from '#normalize/draft.ts';
import type { Field } from './fields.ts';

/** What the parts of an open report share. */
export interface ReportView {
  readonly draft: Draft;
  /** Takes a change over; gives back what is wrong with it, in which case nothing changes. */
  amend(change: Amended, path: string): string | null;
  /** Paths whose field and words stand out at the moment. */
  readonly lit: ReadonlySet<string>;
  /** The pointer moves over these; over none when it leaves. Nothing scrolls. */
  point(paths: readonly string[]): void;
  /** A field was reached by focus or click: its words stay lit and come into sight. */
  reach(path: string): void;
  /** Moves the focus to the words of a field. */
  toWords(path: string): void;
  /** Names that a field may be taken from. */
  offered(field: Field): readonly string[];
}

export const ReportContext = createContext<ReportView | null>(null);

export function useReport(): ReportView {
  const view = useContext(ReportContext);
  if (view === null) throw new Error('useReport outside a report');
  return view;
}
