import { type RefObject, useLayoutEffect } from 'react';

/** So little, in px, is not worth a sign: part of a gap or of a border. */
const LITTLE = 8;

/**
 * Says on an element that scrolls sideways, as `data-more`, whether content lies `before`, `after` or on `both` sides of
 * what is seen; theme/base.css fades it out there. Kept off React's state: it changes while scrolling.
 */
export function useScrollEdges(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = (): void => {
      const { scrollLeft, clientWidth, scrollWidth } = element;
      const before = scrollLeft > LITTLE;
      const after = scrollLeft + clientWidth < scrollWidth - LITTLE;
      if (before || after) element.dataset['more'] = before && after ? 'both' : before ? 'before' : 'after';
      else delete element.dataset['more'];
    };
    read();
    element.addEventListener('scroll', read, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(read);
    observer?.observe(element);
    if (element.firstElementChild) observer?.observe(element.firstElementChild);
    return () => {
      element.removeEventListener('scroll', read);
      observer?.disconnect();
    };
  }, [ref]);
}
