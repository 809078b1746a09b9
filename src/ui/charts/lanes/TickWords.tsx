import { useOnPaper } from '../useOnPaper.ts';
import type { Scale } from './mark-box.ts';
import styles from './TickWords.module.css';
import type { Tick } from './ticks.ts';

const CHARACTER = 6.6;
const GAP = 12;
/** Type is smaller on paper; and there words may reach into the page's margin, where they would be cut on a screen. */
const ON_PAPER = { character: 5.8, margin: 15 };

/**
 * The words of ticks, each right of its line; where the edge is too near, left of it, and where that meets
 * its neighbour, none. Hidden from screen readers, which are told the range in words.
 */
export function TickWords({ ticks, scale }: { ticks: readonly Tick[]; scale: Scale }) {
  const onPaper = useOnPaper();
  const character = onPaper ? ON_PAPER.character : CHARACTER;
  const edge = scale.width + (onPaper ? ON_PAPER.margin : 0);
  let taken = -GAP;
  return ticks.map(({ at, label }) => {
    const x = Math.round((at - scale.view[0]) * scale.perMs);
    const width = label.length * character + 4;
    const flipped = x + width > edge;
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
