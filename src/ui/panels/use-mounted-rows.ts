import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { useCallback } from 'react';

/**
 * Which rows of a long table are in the document: those in and near the window; the row that has the focus with the
 * ones before and after it, so that the focus stays and Tab goes on from it; and the first `also`.
 */
export function useMountedRows(focused: number | null, also: number): (range: Range) => number[] {
  return useCallback(
    (range) => {
      const places = new Set(defaultRangeExtractor(range));
      if (focused !== null)
        for (let place = focused - 1; place <= focused + 1; place++)
          if (place >= 0 && place < range.count) places.add(place);
      for (let place = 0; place < Math.min(also, range.count); place++) places.add(place);
      return [...places].sort((a, b) => a - b);
    },
    [focused, also],
  );
}
