import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** What is left of an A4 page between the margins of theme/base.css, in px. */
const PRINTED = 688;

/**
 * The width of an element in CSS pixels, kept up to date, read before the first paint.
 * `fallback` stands in where nothing is laid out (a test, a hidden tab). On paper it is the
 * width of the page: a browser prints without telling observers of the new width.
 */
export function useElementWidth<E extends Element>(fallback: number): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(fallback);
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
    const toPaper = () => flushSync(() => setWidth(PRINTED));
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', read);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', read);
    };
  }, []);
  return [ref, width];
}
