import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { PAPER_WIDTH, useOnPaper } from './useOnPaper.ts';

/**
 * The width of an element in CSS pixels, kept up to date, read before the first paint.
 * `fallback` stands in where nothing is laid out (a test, a hidden tab). On paper it is the
 * width of the page: a browser prints without telling observers of the new width. The last item says whether it is.
 */
export function useElementWidth<E extends Element>(fallback: number): [RefObject<E | null>, number, boolean] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(fallback);
  const onPaper = useOnPaper();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const read = () => {
      const now = Math.floor(element.getBoundingClientRect().width);
      if (now > 0) setWidth(now);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, onPaper ? PAPER_WIDTH : width, onPaper];
}
