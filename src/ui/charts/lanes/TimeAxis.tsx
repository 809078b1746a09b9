import type { RefObject } from 'react';
import { rangeWords } from './date-words.ts';
import styles from './LaneChart.module.css';
import type { LaneLayout } from './lane-layout.ts';
import type { Scale } from './mark-box.ts';
import { TickWords } from './TickWords.tsx';
import { type Tick, timeTicks } from './ticks.ts';

/** Width of the longest label of each kind, in CSS pixels, with room to its neighbour. */
const ROOM = { minute: 96, day: 60, month: 72, year: 42 };

function roomFor(span: number): number {
  const days = span / 86_400_000;
  return days < 4 ? ROOM.minute : days < 60 ? ROOM.day : days < 900 ? ROOM.month : ROOM.year;
}

/** The ticks of a scale, as many as have room for their words. */
export function axisTicks(scale: Scale, zone: string): readonly Tick[] {
  if (scale.width <= 0) return [];
  return timeTicks(
    scale.view,
    zone,
    Math.max(2, Math.floor(scale.width / roomFor(scale.view[1] - scale.view[0]))),
  );
}

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
