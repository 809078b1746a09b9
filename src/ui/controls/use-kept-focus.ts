import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Where what was pressed goes away with the press ("Undo", "Remove"), a reader at the keyboard would be sent back to the
 * top of the page. The focus goes to something else of the same container instead: to what the first selector that is
 * there finds.
 */
export function useKeptFocus<E extends HTMLElement>(...selectors: readonly string[]): RefObject<E | null> {
  const container = useRef<E>(null);
  const had = container.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!had || document.activeElement !== document.body) return;
    for (const selector of selectors) {
      const next = container.current?.querySelector<HTMLElement>(selector);
      if (next) return next.focus();
    }
  });
  return container;
}
