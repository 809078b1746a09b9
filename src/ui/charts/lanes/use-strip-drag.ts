import { type PointerEvent, type RefObject, useRef } from 'react';
import type { View } from './marks.ts';
import type { ViewMoves } from './use-view-moves.ts';
import { clampView, MIN_SPAN, panBy } from './view.ts';

/** The part of the brush that was taken. */
export type StripPart = 'from' | 'to' | 'body' | 'empty';

const SLOP = 4;

/** The view with one edge moved to `at`, never past the other. */
export function withEdge(view: View, edge: 'from' | 'to', at: number, extent: View): View {
  const [low, high] = [
    Math.max(extent[0], Math.min(at, extent[1])),
    Math.min(MIN_SPAN, extent[1] - extent[0]),
  ];
  return edge === 'from'
    ? clampView([Math.min(low, view[1] - high), view[1]], extent)
    : clampView([view[0], Math.max(low, view[0] + high)], extent);
}

/** Drags a handle, the body, or a new range on the strip; coordinates are those of `track`. */
export function useStripDrag(track: RefObject<HTMLElement | null>, moves: ViewMoves, extent: View) {
  const drag = useRef<{ part: StripPart; view: View; at: number; x: number; moved: boolean }>(undefined);
  const instant = (event: PointerEvent): number => {
    const box = track.current!.getBoundingClientRect();
    return extent[0] + ((event.clientX - box.left) / (box.width || 1)) * (extent[1] - extent[0]);
  };
  return {
    start(part: StripPart, event: PointerEvent): void {
      if (event.button !== 0) return;
      event.stopPropagation();
      track.current?.setPointerCapture?.(event.pointerId);
      drag.current = { part, view: moves.now(), at: instant(event), x: event.clientX, moved: false };
    },
    move(event: PointerEvent): void {
      const held = drag.current;
      if (!held || (!held.moved && Math.abs(event.clientX - held.x) < SLOP)) return;
      held.moved = true;
      const at = instant(event);
      const by = at - held.at;
      const next = {
        from: () => withEdge(held.view, 'from', held.view[0] + by, extent),
        to: () => withEdge(held.view, 'to', held.view[1] + by, extent),
        body: () => panBy(held.view, by, extent),
        empty: () =>
          clampView(
            [Math.max(extent[0], Math.min(at, held.at)), Math.min(extent[1], Math.max(at, held.at))],
            extent,
          ),
      };
      moves.drag(next[held.part]);
    },
    /** Ends a drag; a mere click on the empty strip brings the view there. */
    end(event: PointerEvent): void {
      const held = drag.current;
      drag.current = undefined;
      if (!held) return;
      if (!held.moved && held.part === 'empty' && event.type === 'pointerup') {
        moves.drag((view) => panBy(view, held.at - (view[0] + view[1]) / 2, extent));
      }
      moves.rest();
    },
  };
}
