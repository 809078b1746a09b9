import { type RefObject, useRef } from 'react';
import { instantWords } from './date-words.ts';
import type { Scale } from './mark-box.ts';

/** Room for "11 Apr 2026 02:00", in CSS pixels. */
const WORDS = 116;

/** A line under the pointer and the instant it stands for; moved without drawing the chart again. */
export interface Hairline {
  readonly hairline: RefObject<HTMLDivElement | null>;
  readonly cursorLabel: RefObject<HTMLSpanElement | null>;
  /** Moves both to an x of the plot, or hides them. */
  follow(x: number | undefined): void;
}

/** The hairline of a plot with this scale. */
export function useHairline(scale: Scale, zone: string): Hairline {
  const hairline = useRef<HTMLDivElement>(null);
  const cursorLabel = useRef<HTMLSpanElement>(null);
  const follow = (x: number | undefined): void => {
    const [line, label] = [hairline.current, cursorLabel.current];
    if (!line || !label) return;
    line.hidden = label.hidden = x === undefined;
    if (x === undefined) return;
    const to = `translateX(${Math.round(x)}px)`;
    line.style.transform = to;
    label.style.transform = x > scale.width - WORDS ? `${to} translateX(-100%)` : to;
    label.textContent = instantWords(scale.view[0] + x / scale.perMs, zone, scale.view[1] - scale.view[0]);
  };
  return { hairline, cursorLabel, follow };
}
