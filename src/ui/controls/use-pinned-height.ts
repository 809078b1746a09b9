import { useLayoutEffect, type RefObject } from 'react';

/** Tells the page, as `--pinned`, how much of the window's top an element covers that stays there: 0 where it scrolls away. */
export function usePinnedHeight(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current: element } = ref;
    if (element === null) return;
    const tell = () => {
      const stays = getComputedStyle(element).position === 'sticky';
      document.documentElement.style.setProperty('--pinned', stays ? `${element.offsetHeight}px` : '0px');
    };
    window.addEventListener('resize', tell);
    // Told first when the page has been laid out: to ask now would have it laid out twice.
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(tell);
    observer?.observe(element);
    return () => {
      window.removeEventListener('resize', tell);
      observer?.disconnect();
      document.documentElement.style.removeProperty('--pinned');
    };
  }, [ref]);
}
