import { type MouseEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { HALF_TARGET } from './hit.ts';
import styles from './LaneChart.module.css';
import { type Box, OUTSIDE, type Scale } from './mark-box.ts';
import type { MarkWords } from './marks.ts';
import { paintMark } from './paint-mark.ts';
import type { Brush } from './textures.ts';

interface ActiveMarkProps {
  readonly link: RefObject<HTMLAnchorElement | null>;
  readonly href: string;
  readonly words: MarkWords;
  readonly box: Box;
  readonly scale: Scale;
  readonly brush: Brush;
  readonly vague: boolean;
  readonly dpr: number;
  /** Whether Tab stops here: when keys brought us, not when a pointer passes. */
  /** Marked by a ring, where the others do not fade. */
  readonly ringed: boolean;
  readonly tabbable: boolean;
  onOpen(event: MouseEvent<HTMLAnchorElement>): void;
}

/** Title and lines as one name. */
export function nameOf({ title, lines }: MarkWords): string {
  return [title, ...lines].join(', ');
}

/** The real link over the one active mark, with the mark drawn again at full strength; its target is 24 px at least. */
export function ActiveMark({
  link,
  href,
  words,
  box,
  scale,
  brush,
  vague,
  dpr,
  ringed,
  tabbable,
  onOpen,
}: ActiveMarkProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const from = Math.min(Math.max(0, box.x), scale.width);
  const to = Math.max(from, Math.min(box.x + box.width, scale.width));
  const left = Math.min(from, (from + to) / 2 - HALF_TARGET);
  const right = Math.max(to, (from + to) / 2 + HALF_TARGET);
  const middle = box.y + box.height / 2;
  const top = Math.min(box.y, middle - HALF_TARGET);
  const height = Math.max(box.height, 2 * HALF_TARGET);
  const seen = box.x < scale.width && box.x + box.width > 0;

  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    // Rounded as the marks are, or the second drawing would stand a pixel beside the first.
    const x = Math.round(Math.max(-OUTSIDE, box.x) * dpr);
    const long = Math.round((box.width + Math.min(0, box.x + OUTSIDE)) * dpr);
    const w = Math.min(long, Math.ceil((scale.width + OUTSIDE) * dpr) - x);
    const shown = Math.round(from * dpr);
    element.width = Math.max(1, Math.min(x + w, Math.ceil(scale.width * dpr)) - shown);
    element.height = Math.max(1, Math.round(box.height * dpr));
    element.style.left = `${shown / dpr - left}px`;
    element.style.top = `${Math.round(box.y * dpr) / dpr - top}px`;
    element.style.width = `${element.width / dpr}px`;
    element.style.height = `${element.height / dpr}px`;
    const context = element.getContext('2d');
    if (context) paintMark(context, x - shown, 0, w, element.height, brush, vague, dpr);
  });

  return (
    <a
      ref={link}
      href={href}
      aria-label={nameOf(words)}
      className={styles['mark']}
      data-unseen={!seen || undefined}
      data-ringed={ringed || undefined}
      tabIndex={tabbable ? 0 : -1}
      draggable={false}
      style={{ left, top, width: right - left, height }}
      onClick={onOpen}
    >
      <canvas ref={canvas} aria-hidden="true" />
    </a>
  );
}
