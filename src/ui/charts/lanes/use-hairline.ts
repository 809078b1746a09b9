import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { instantWords } from './date-words.ts';
import type { Scale } from './mark-box.ts';

/** Room for "11 Apr 2026 02:00", in CSS pixels. */
const WORDS = 116;

/** A line at the instant that is pointed at, in whichever chart; moved without drawing any chart again. */
export interface Hairline {
  readonly hairline: RefObject<HTMLDivElement | null>;
  /** For the words of the instant, where a chart has a place for them. */
  readonly cursorLabel: RefObject<HTMLSpanElement | null>;
  /** Moves the hairlines of all charts to the instant at an x of this plot, or hides them. */
  follow(x: number | undefined): void;
}

// What is pointed at is the same instant in every chart along time that stands on the page.
const hairlines = new Set<(instant: number | undefined) => void>();

/** The hairline of a plot with this scale. */
export function useHairline(scale: Scale, zone: string): Hairline {
  const hairline = useRef<HTMLDivElement>(null);
  const cursorLabel = useRef<HTMLSpanElement>(null);
  const place = useEffectEvent((instant: number | undefined): void => {
    const [line, label] = [hairline.current, cursorLabel.current];
    const x = instant === undefined ? -1 : Math.round((instant - scale.view[0]) * scale.perMs);
    const hidden = x < 0 || x > scale.width;
    if (line !== null) line.hidden = hidden;
    if (label !== null) label.hidden = hidden;
    if (instant === undefined || hidden) return;
    const to = `translateX(${x}px)`;
    if (line !== null) line.style.transform = to;
    if (label === null) return;
    label.style.transform = x > scale.width - WORDS ? `${to} translateX(-100%)` : to;
    label.textContent = instantWords(instant, zone, scale.view[1] - scale.view[0]);
  });
  useEffect(() => {
    const told = (instant: number | undefined): void => place(instant);
    hairlines.add(told);
    return () => void hairlines.delete(told);
  }, []);
  const follow = (x: number | undefined): void => {
    const instant = x === undefined ? undefined : scale.view[0] + x / scale.perMs;
    for (const told of hairlines) told(instant);
  };
  return { hairline, cursorLabel, follow };
}
