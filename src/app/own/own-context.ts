import { createContext, useContext } from 'react';
import type { Incident } from '#core/incident.ts';
import type { JoinedTable } from './joined-table.ts';
import type { Damaged } from './kept-store.ts';

/** The reader's own incidents as the pages need them. */
export interface Own {
  /** Which incidents of the table shown are the reader's own. */
  readonly joined: JoinedTable | null;
  /** How many are being read or joined to the table. */
  readonly waiting: number;
  /** What was kept and cannot be read. */
  readonly damaged: readonly Damaged[];
  /** Why they could not be read, joined, removed or brought back. */
  readonly fault: string | null;
  /** What was removed last and can be brought back. */
  readonly removed: readonly Incident[];
  remove(ids: readonly string[]): void;
  undo(): void;
  /** Gives up bringing back what was removed. */
  forget(): void;
}

const nothing = (): void => {};

export const OwnContext = createContext<Own>({
  joined: null,
  waiting: 0,
  damaged: [],
  fault: null,
  removed: [],
  remove: nothing,
  undo: nothing,
  forget: nothing,
});

export function useOwn(): Own {
  return useContext(OwnContext);
}

const NONE: ReadonlyMap<number, Incident> = new Map();

/** The reader's own incidents by their place in the table shown. */
export function useOwnPlaces(): ReadonlyMap<number, Incident> {
  return useOwn().joined?.own ?? NONE;
}
