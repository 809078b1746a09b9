import type { Scale } from './mark-box.ts';
import styles from './TickWords.module.css';
import type { Tick } from './ticks.ts';

const CHARACTER = 6.6;
const GAP = 12;

/**
 * The words of ticks, each right of its line; where the edge is too near, left of it, and where that meets
 * its neighbour, none. Hidden from screen readers, which are told the range in words.
 */
export function TickWords({ ticks, scale }: { ticks: readonly Tick[]; scale: Scale }) {
  let taken = -GAP;
  return ticks.map(({ at, label }) => {
    const x = Math.round((at - scale.view[0]) * scale.perMs);
    const width = label.length * CHARACTER + 4;
    const flipped = x + width > scale.width;
    if (flipped && x - width < taken + GAP) return null;
    taken = x + width;
    return (
      <span
        key={at}
        className={styles['tick']}
        data-flipped={flipped || undefined}
        style={{ transform: `translateX(${x}px)${flipped ? ' translateX(-100%)' : ''}` }}
      >
        {label}
      </span>
    );
  });
}
