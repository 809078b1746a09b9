import { useLayoutEffect, useRef } from 'react';
import type { RowPlaces } from './use-row-places.ts';

/**
 * Keeps the row that is at the top of the window there when all rows get another height, as in a narrower window.
 *
 * @param measure lays the rows out anew; the table must be drawn again for it
 */
export function useSteadyPlace(places: RowPlaces, measure: () => void): void {
  const last = useRef(places.rowHeight);
  const held = useRef<number | null>(null);
  // Before the effect that sets it: the page is as high as the new rows only after the next drawing.
  useLayoutEffect(() => {
    if (held.current === null) return;
    window.scrollTo({ top: places.top + held.current * places.rowHeight - places.covered });
    held.current = null;
  });
  useLayoutEffect(() => {
    const { top, covered, beginning, rowHeight } = places;
    if (last.current === rowHeight) return;
    if (window.scrollY > beginning) held.current = (window.scrollY + covered - top) / last.current;
    last.current = rowHeight;
    measure();
  }, [places, measure]);
}
