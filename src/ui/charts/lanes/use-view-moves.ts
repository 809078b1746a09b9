import { useEffect, useMemo, useRef } from 'react';
import type { View } from './marks.ts';
import { clampView, sameView } from './view.ts';

/** How long nothing must move, in milliseconds, before a wheel or keys count as having come to rest. */
const REST = 200;

/** Moves of the view, gathered so that the owner hears of at most one a frame. */
export interface ViewMoves {
  /** Changes the newest view, whether or not the owner has drawn it yet; comes to rest by itself. */
  move(change: (view: View) => View): void;
  /** As `move`, within a gesture: rests when `rest` is called. */
  drag(change: (view: View) => View): void;
  rest(): void;
  /** The newest view. */
  now(): View;
}

interface Owner {
  readonly view: View;
  readonly extent: View;
  onView(view: View): void;
  onViewEnd?: ((view: View) => void) | undefined;
}

/** Gathers the moves for the owner of a controlled view. */
export function useViewMoves({ view, extent, onView, onViewEnd }: Owner): ViewMoves {
  const owner = useRef<Owner>({ view, extent, onView, onViewEnd });
  useEffect(() => {
    owner.current = { view, extent, onView, onViewEnd };
  });
  const moves = useMemo(() => {
    let pending: View | undefined;
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let moved: View | undefined;
    // What the owner was told but has not drawn yet: the next event may come sooner.
    let told: View | undefined;
    const now = (): View => pending ?? told ?? owner.current.view;
    const tell = (): void => {
      frame = 0;
      const next = pending;
      pending = undefined;
      if (next && !sameView(next, owner.current.view)) owner.current.onView((told = moved = next));
    };
    const drag = (change: (view: View) => View): void => {
      pending = clampView(change(now()), owner.current.extent);
      frame ||= requestAnimationFrame(tell);
    };
    const rest = (): void => {
      clearTimeout(timer);
      if (frame) {
        cancelAnimationFrame(frame);
        tell();
      }
      if (moved) owner.current.onViewEnd?.(moved);
      moved = told = undefined;
    };
    const move = (change: (view: View) => View): void => {
      drag(change);
      clearTimeout(timer);
      timer = setTimeout(rest, REST);
    };
    const stop = (): void => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
    const drawn = (): void => {
      told = undefined;
    };
    return { now, drag, rest, move, stop, drawn };
  }, []);
  useEffect(() => moves.drawn(), [moves, view]);
  useEffect(() => moves.stop, [moves]);
  return moves;
}
