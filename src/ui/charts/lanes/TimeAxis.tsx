import type { RefObject } from 'react';
import { rangeWords } from './date-words.ts';
import styles from './LaneChart.module.css';
import type { LaneLayout } from './lane-layout.ts';
import type { Scale } from './mark-box.ts';
import { TickWords } from './TickWords.tsx';
import type { Tick } from './ticks.ts';

interface TimeAxisProps {
  readonly ticks: readonly Tick[];
  readonly scale: Scale;
  readonly zone: string;
  readonly layout: LaneLayout;
  readonly cursorLabel: RefObject<HTMLSpanElement | null>;
}

/** The words of the ticks, and the visible range with its zone. */
export function TimeAxis({ ticks, scale, zone, layout, cursorLabel }: TimeAxisProps) {
  const words = `${rangeWords(scale.view, zone)}, ${zone}`;
  return (
    <div className={styles['axis']} data-place={layout.place}>
      <p className={styles['range']} style={layout.labelWidth ? { width: layout.labelWidth - 12 } : {}}>
        {words}
      </p>
      <div className={styles['ticks']} style={{ marginInlineStart: layout.labelWidth }} aria-hidden="true">
        <TickWords ticks={ticks} scale={scale} />
        <span ref={cursorLabel} className={styles['cursorLabel']} hidden />
      </div>
    </div>
  );
}
