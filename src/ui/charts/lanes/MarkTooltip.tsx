import { type RefObject, useLayoutEffect, useRef } from 'react';
import styles from './MarkTooltip.module.css';
import type { MarkWords } from './marks.ts';

const EDGE = 8;

interface MarkTooltipProps {
  readonly words: MarkWords;
  /** The element it speaks of. */
  readonly anchor: RefObject<HTMLElement | null>;
  /** Where along the anchor it stands, in CSS pixels from its left: a long mark is named where the pointer is, else at its middle. */
  readonly along: number | undefined;
  /** Changes when the anchor may have moved. */
  readonly moved: unknown;
  onEnter(): void;
  onLeave(): void;
}

/** What is said of a mark, beside it and always inside the window; the pointer may rest on it. */
export function MarkTooltip({ words, anchor, along, moved, onEnter, onLeave }: MarkTooltipProps) {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = (): void => {
      const tip = own.current;
      const mark = anchor.current?.getBoundingClientRect();
      if (!tip || !mark) return;
      const { clientWidth } = document.documentElement;
      const wanted =
        mark.left +
        (along === undefined ? mark.width / 2 : Math.min(along, mark.width)) -
        tip.offsetWidth / 2;
      const left = Math.max(EDGE, Math.min(wanted, clientWidth - tip.offsetWidth - EDGE));
      const below = mark.bottom + tip.offsetHeight + EDGE <= innerHeight;
      const top =
        mark.top >= tip.offsetHeight + EDGE ? mark.top - tip.offsetHeight : below ? mark.bottom : EDGE;
      tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
      tip.style.visibility = 'visible';
    };
    place();
    document.addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      document.removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, [anchor, along, words, moved]);

  return (
    <div
      ref={own}
      role="tooltip"
      className={styles['tooltip']}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <div className={styles['body']}>
        <p className={styles['title']}>{words.title}</p>
        {words.lines.map((line, i) => (
          <p key={`${i} ${line}`}>{line}</p>
        ))}
      </div>
    </div>
  );
}
