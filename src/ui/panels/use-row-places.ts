import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

/** Where the rows of a long table lie, in px. */
export interface RowPlaces {
  /** Of one row: all are alike. */
  readonly rowHeight: number;
  /** From the top of the page to the first row. */
  readonly top: number;
  /** How much of the window's top is covered by what stays there: `--pinned`, and the table's head where it stays too. */
  readonly covered: number;
  /** Where the page is scrolled to when the table's head and first row are at the top of what is not covered. */
  readonly beginning: number;
}

// As found last: a reader who goes back gets a page of the right height at once, or the place could not be restored.
let known: RowPlaces = { rowHeight: 33, top: 0, covered: 0, beginning: 0 };

/** Reads the places of a table's rows off the page, after each drawing of it and whenever the window changes its size. */
export function useRowPlaces(table: RefObject<HTMLTableElement | null>): RowPlaces {
  const [places, setPlaces] = useState(known);
  const look = useCallback(() => {
    if (table.current === null) return;
    const found = placesNow(table.current);
    if (!alike(found, known)) known = found;
    setPlaces((last) => (alike(found, last) ? last : found));
  }, [table]);
  // oxlint-disable-next-line react/exhaustive-deps -- what stands above may have moved the table since the last time
  useLayoutEffect(look);
  useLayoutEffect(() => {
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, [look]);
  return places;
}

/** Where they lie now. */
export function placesNow(table: HTMLTableElement): RowPlaces {
  const row = table.querySelector('tbody > [data-place]')?.getBoundingClientRect();
  const top = (table.tBodies[0]?.getBoundingClientRect().top ?? 0) + window.scrollY;
  const head = table.querySelector('thead th');
  const height = head?.getBoundingClientRect().height ?? 0;
  const pinned = Number.parseFloat(getComputedStyle(table).getPropertyValue('--pinned')) || 0;
  const stays = head !== null && getComputedStyle(head).position === 'sticky';
  return {
    // Nothing is laid out where nothing is shown.
    rowHeight: row === undefined || row.height === 0 ? known.rowHeight : row.height,
    top,
    covered: stays ? pinned + height : pinned,
    beginning: top - height - pinned,
  };
}

function alike(a: RowPlaces, b: RowPlaces): boolean {
  return (
    Math.abs(a.rowHeight - b.rowHeight) < 0.01 &&
    Math.abs(a.top - b.top) < 0.5 &&
    Math.abs(a.covered - b.covered) < 0.5 &&
    Math.abs(a.beginning - b.beginning) < 0.5
  );
}
