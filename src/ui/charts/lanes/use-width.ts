import { type RefObject, useLayoutEffect, useState } from 'react';
import { PAPER_WIDTH, useOnPaper } from '../useOnPaper.ts';

/** Assumed where the host can't measure, so that the chart is still whole for a reader of the page's text. */
const UNMEASURED = 960;

/** The inner width of an element in CSS pixels, kept up to date; the page's on paper; 0 until it was first measured. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  const onPaper = useOnPaper();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => setWidth(element.clientWidth || UNMEASURED);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return onPaper ? PAPER_WIDTH : width;
}
