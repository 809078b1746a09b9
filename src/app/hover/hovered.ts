import { useCallback, useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Part } from '#core/figure/figure.ts';
import { narrow } from '#core/figure/narrow.ts';
import type { Selection } from '#core/select.ts';
import { useSelected } from '../selected.ts';

/** A chart that can be pointed at, and that shows what is pointed at in the others. */
export type HoverSource = 'timeline' | 'regions' | 'causes' | 'triggers' | 'hours';

interface Hovered {
  readonly source: HoverSource;
  readonly part: Part;
}

// What is pointed at belongs to no page and no address, and is gone with the pointer.
let hovered: Hovered | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says what part of the selection a chart is pointed at, by pointer or focus; null when it no longer is. */
export function useHover(source: HoverSource): (part: Part | null) => void {
  const point = useCallback(
    (part: Part | null) => {
      if (part === null && hovered?.source !== source) return;
      hovered = part === null ? null : { source, part };
      for (const listener of listeners) listener();
    },
    [source],
  );
  // A chart that goes from under the pointer is told of no leaving.
  useEffect(() => () => point(null), [point]);
  return point;
}

/** The part of the selection that another chart is pointed at, as a selection of its own; null while none is. */
export function useLit(source: HoverSource): Selection | null {
  const { table, selection } = useSelected();
  const now = useSyncExternalStore(subscribe, () => hovered);
  // Drawn when there is time for it: the chart under the pointer comes first.
  const shown = useDeferredValue(now);
  return useMemo(
    () => (shown === null || shown.source === source ? null : narrow(table, selection, shown.part)),
    [table, selection, shown, source],
  );
}
