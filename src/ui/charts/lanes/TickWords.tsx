import { useOnPaper } from '../useOnPaper.ts';
import type { Scale } from './mark-box.ts';
import styles from './TickWords.module.css';
import { tickText } from './tick-text.ts';
import type { Tick } from './ticks.ts';

const CHARACTER = 6.6;
/** Type is smaller on paper; and there words may reach into the page's margin, where they would be cut on a screen. */
const ON_PAPER = { character: 5.8, margin: 15 };

/** The words of ticks, each right of its line, as far as there is room. Hidden from screen readers, which are told the range in words. */
export function TickWords({ ticks, scale }: { ticks: readonly Tick[]; scale: Scale }) {
  const onPaper = useOnPaper();
  const character = onPaper ? ON_PAPER.character : CHARACTER;
  const edge = scale.width + (onPaper ? ON_PAPER.margin : 0);
  return ticks.map(({ at, label }) => {
    const x = Math.round((at - scale.view[0]) * scale.perMs);
    const text = tickText(label, edge - x, (words) => words.length * character + 4);
    return (
      text !== null && (
        <span key={at} className={styles['tick']} style={{ transform: `translateX(${x}px)` }}>
          {text}
        </span>
      )
    );
  });
}
