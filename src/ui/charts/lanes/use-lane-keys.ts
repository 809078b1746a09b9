import { type KeyboardEvent, type RefObject, useState } from 'react';
import { nameOf } from './ActiveMark.tsx';
import { meaningOf } from './chart-keys.ts';
import { endOf, type LaneIndex } from './lane-index.ts';
import type { MarkWords, View } from './marks.ts';
import type { ActiveMarkState } from './use-active-mark.ts';
import type { ViewMoves } from './use-view-moves.ts';
import { panBy, reveal, zoomAbout } from './view.ts';
import { enter, rankOf, type Step, stepFrom } from './walk.ts';

interface LaneKeys {
  readonly group: RefObject<HTMLElement | null>;
  readonly link: RefObject<HTMLElement | null>;
  readonly index: LaneIndex;
  readonly extent: View;
  readonly active: ActiveMarkState;
  readonly moves: ViewMoves;
  describe(mark: number): MarkWords;
}

/** The mark a step leads to: from the active mark, else into what is in view, else into the whole. */
function target(index: LaneIndex, from: number | undefined, step: Step, view: View): number | undefined {
  if (from !== undefined || step === 'first' || step === 'last') return stepFrom(index, from ?? 0, step);
  const last = step === 'previous' || step === 'up';
  return enter(index, view, last) ?? enter(index, [-Infinity, Infinity], last);
}

/** Walks, zooms and moves a chart by its keys; `spoken` is what a live region says of the last step. */
export function useLaneKeys({ group, link, index, extent, active, moves, describe }: LaneKeys) {
  const [spoken, setSpoken] = useState('');
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys on the labels are the labels' own.
    if (event.target !== group.current && event.target !== link.current) return;
    const meaning = meaningOf(event);
    if (!meaning) return;
    event.preventDefault();
    const from = active.mark;
    switch (meaning.kind) {
      case 'clear':
        group.current?.focus({ preventScroll: true });
        active.clear();
        setSpoken('');
        return;
      case 'whole':
        moves.move(() => extent);
        return;
      case 'pan':
        moves.move((view) => panBy(view, meaning.share * (view[1] - view[0]), extent));
        return;
      case 'zoom': {
        const at = from === undefined ? NaN : index.start[from]!;
        moves.move((view) => {
          const about = at >= view[0] && at < view[1] ? at : (view[0] + view[1]) / 2;
          return zoomAbout(view, about, meaning.factor, extent);
        });
        return;
      }
      case 'step': {
        const to = target(index, from, meaning.step, moves.now());
        if (to === undefined) return;
        active.key(to);
        setSpoken(`${nameOf(describe(to))}, ${rankOf(index, to) + 1} of ${index.size}`);
        moves.move((view) => reveal(view, index.start[to]!, endOf(index, to), extent));
      }
    }
  };
  return { onKeyDown, spoken };
}
