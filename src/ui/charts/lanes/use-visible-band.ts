import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Band } from './lane-layout.ts';

const BLOCK = 256;
/** Up to this height a canvas is cheap enough to be whole; beyond it, only in print. */
const WHOLE = 4096;
const PRINTED_AT_MOST = 8192;

function bandOf(element: HTMLElement, box: HTMLElement | null, total: number): Band {
  if (total <= WHOLE) return { top: 0, height: total };
  if (typeof matchMedia === 'function' && matchMedia('print').matches)
    return { top: 0, height: Math.min(total, PRINTED_AT_MOST) };
  const { top } = element.getBoundingClientRect();
  const frame = box?.getBoundingClientRect();
  const from = Math.max(0, frame?.top ?? 0) - top;
  const to = Math.min(innerHeight, frame && frame.height > 0 ? frame.bottom : innerHeight) - top;
  const first = Math.max(0, (Math.floor(from / BLOCK) - 1) * BLOCK);
  const last = Math.min(total, (Math.ceil(to / BLOCK) + 1) * BLOCK);
  return { top: Math.min(first, total), height: Math.max(0, last - first) };
}

/**
 * The stretch of a tall element that is on screen, with a block to spare above and below, so that a canvas
 * need not be taller than the window and still scrolls with the page. `box` is its own scroll box, if any.
 */
export function useVisibleBand(
  ref: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
  total: number,
  epoch: number,
): Band {
  const [band, setBand] = useState<Band>({ top: 0, height: 0 });
  useLayoutEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const element = ref.current;
      if (!element) return;
      const next = bandOf(element, box.current, total);
      setBand((held) => (held.top === next.top && held.height === next.height ? held : next));
    };
    const ask = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    document.addEventListener('scroll', ask, { capture: true, passive: true });
    addEventListener('resize', ask);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', ask, { capture: true });
      removeEventListener('resize', ask);
    };
  }, [ref, box, total, epoch]);
  return band;
}
