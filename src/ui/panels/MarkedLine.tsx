import { memo } from 'react';
import type { Segment } from './marked-segments.ts';
import styles from './MarkedText.module.css';

interface Props {
  kind: 'line' | 'item';
  segments: readonly Segment[];
  /** Ids that stand out, parted by blanks. */
  lit: string;
  /** Where the segment begins that the Tab key stops at. */
  tabStop: number | undefined;
  nameOf(ids: readonly string[]): string;
}

/** One line of a marked text. Text, so that it is drawn anew only where a mark of its own changes. */
export const MarkedLine = memo(function MarkedLine({ kind, segments, lit, tabStop, nameOf }: Props) {
  const litIds = lit.split(' ');
  return (
    <p className={kind === 'item' ? styles.item : styles.line}>
      {segments.map(({ start, text, ids, look }) => {
        if (look === null) return text;
        const name = nameOf(ids);
        return (
          <mark
            key={start}
            role="button"
            tabIndex={start === tabStop ? 0 : -1}
            className={styles.mark}
            data-ids={ids.join(' ')}
            data-start={start}
            data-look={look}
            data-lit={ids.some((id) => litIds.includes(id)) || undefined}
            aria-label={`${text.trim()}: ${name}`}
            title={name}
          >
            {text}
          </mark>
        );
      })}
    </p>
  );
});
