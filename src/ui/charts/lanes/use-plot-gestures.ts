import { type RefObject, useEffect, useRef } from 'react';
import type { View } from './marks.ts';
import type { ViewMoves } from './use-view-moves.ts';
import { panBy, zoomAbout } from './view.ts';

/** What a pointer did on the plot that is not a change of the view. Coordinates are the plot's own. */
export interface PlotPointer {
  hover(x: number, y: number, event: PointerEvent): void;
  leave(event: PointerEvent): void;
  press(x: number, y: number, event: PointerEvent): void;
}

const SLOP = 4;
const LINE = 16;

/**
 * Wheel with Ctrl or Command and pinch zoom about the pointer, a sideways wheel and dragging pan, a double
 * click zooms in; the plain wheel is left to the page. A drag swallows the click that ends it.
 */
export function usePlotGestures(
  plot: RefObject<HTMLElement | null>,
  moves: ViewMoves,
  extent: View,
  pointer: PlotPointer,
): void {
  const latest = useRef({ extent, pointer });
  useEffect(() => {
    latest.current = { extent, pointer };
  });
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const held = new Map<number, PointerEvent>();
    let dragged = false;
    let origin = { x: 0, y: 0 };
    const place = (event: MouseEvent): { x: number; y: number; width: number } => {
      const box = element.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top, width: box.width || 1 };
    };
    const instant = (event: MouseEvent): number => {
      const { x, width } = place(event);
      const [from, to] = moves.now();
      return from + (x / width) * (to - from);
    };
    const pan = (pixels: number, by: (change: (view: View) => View) => void): void => {
      const { width } = element.getBoundingClientRect();
      by((view) => panBy(view, (pixels / (width || 1)) * (view[1] - view[0]), latest.current.extent));
    };
    const wheel = (event: WheelEvent): void => {
      const unit = event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? element.clientHeight : 1;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const factor = Math.exp(Math.max(-1, Math.min(1, event.deltaY * unit * 0.004)));
        const at = instant(event);
        moves.move((view) => zoomAbout(view, at, factor, latest.current.extent));
        return;
      }
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (sideways === 0 || (!event.shiftKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY))) return;
      const [from, to] = moves.now();
      const whole = latest.current.extent;
      if (from <= whole[0] && to >= whole[1]) return;
      event.preventDefault();
      pan(sideways * unit, moves.move);
    };
    const down = (event: PointerEvent): void => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      if (held.size === 0) {
        dragged = false;
        origin = { x: event.clientX, y: event.clientY };
      }
      held.set(event.pointerId, event);
    };
    const move = (event: PointerEvent): void => {
      const before = held.get(event.pointerId);
      if (!before) {
        const { x, y } = place(event);
        latest.current.pointer.hover(x, y, event);
        return;
      }
      if (!dragged && held.size === 1 && Math.abs(event.clientX - origin.x) <= SLOP) return;
      if (!dragged) {
        dragged = true;
        element.setPointerCapture?.(event.pointerId);
        element.dataset['dragging'] = '';
        latest.current.pointer.leave(event);
      }
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const was = Math.max(8, Math.abs(before.clientX - other.clientX));
        const is = Math.max(8, Math.abs(event.clientX - other.clientX));
        const at = (instant(before) + instant(other)) / 2;
        moves.drag((view) => zoomAbout(view, at, was / is, latest.current.extent));
        pan((before.clientX - event.clientX) / 2, moves.drag);
      } else pan(before.clientX - event.clientX, moves.drag);
      held.set(event.pointerId, event);
    };
    const up = (event: PointerEvent): void => {
      if (!held.delete(event.pointerId) || held.size > 0) return;
      delete element.dataset['dragging'];
      if (dragged) moves.rest();
      else if (event.type === 'pointerup') {
        const { x, y } = place(event);
        latest.current.pointer.press(x, y, event);
      }
    };
    const leave = (event: PointerEvent): void => {
      if (!held.has(event.pointerId)) latest.current.pointer.leave(event);
    };
    const click = (event: MouseEvent): void => {
      if (!dragged) return;
      dragged = false;
      event.preventDefault();
      event.stopPropagation();
    };
    const twice = (event: MouseEvent): void => {
      if ((event.target as Element).closest('a')) return;
      const at = instant(event);
      moves.move((view) => zoomAbout(view, at, event.shiftKey ? 2 : 0.5, latest.current.extent));
    };
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('wheel', wheel, { passive: false, signal });
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', up, { signal });
    element.addEventListener('pointerleave', leave, { signal });
    element.addEventListener('click', click, { capture: true, signal });
    element.addEventListener('dblclick', twice, { signal });
    return () => stop.abort();
  }, [plot, moves]);
}
