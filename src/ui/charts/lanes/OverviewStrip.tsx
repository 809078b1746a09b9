import { type KeyboardEvent, useId, useMemo, useRef } from 'react';
import { instantWords, rangeWords } from './date-words.ts';
import { density } from './density.ts';
import { axisTicks } from './axis-ticks.ts';
import { LABEL_WIDTH, labelPlace } from './lane-layout.ts';
import { scaleOf } from './mark-box.ts';
import type { LaneMarks, View } from './marks.ts';
import { stepMonths } from './month-step.ts';
import styles from './OverviewStrip.module.css';
import { TickWords } from './TickWords.tsx';
import { useHairline } from './use-hairline.ts';
import { useStripDrag, withEdge } from './use-strip-drag.ts';
import { useViewMoves } from './use-view-moves.ts';
import { useWidth } from './use-width.ts';
import { sameView } from './view.ts';

/** What the strip shows and tells. */
export interface OverviewStripProps {
  /** Its accessible name. */
  readonly label: string;
  readonly marks: Pick<LaneMarks, 'start'>;
  readonly extent: View;
  readonly view: View;
  onView(view: View): void;
  onViewEnd?: (view: View) => void;
  readonly zone: string;
  /** The button that shows everything. */
  readonly reset?: string;
}

const HOW =
  'Drag an end, the middle, or a new range. Double-click shows the whole range. On an end, arrow keys go by months, with Shift by years.';
const HIGH = 36;
const BAR = 5;
const DAY = 86_400_000;

/** The bars of a histogram as one path; by the root of the count, so that a crowded month leaves a lone mark in sight. */
function barPath(counts: Uint32Array, width: number): string {
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const step = width / counts.length;
  let path = '';
  counts.forEach((count, i) => {
    if (count === 0) return;
    const high = Math.max(3, Math.sqrt(count / most) * (HIGH - 4));
    path += `M${(i * step).toFixed(1)} ${HIGH}v${(-high).toFixed(1)}h${Math.max(1, step - 1).toFixed(1)}V${HIGH}z`;
  });
  return path;
}

/** The whole range in small: how many marks begin when, and a two-handled brush over what is in view. */
export function OverviewStrip({
  label,
  marks,
  extent,
  view,
  zone,
  reset = 'Whole range',
  ...told
}: OverviewStripProps) {
  const { onView, onViewEnd } = told;
  const how = useId();
  const strip = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const whole = useWidth(strip);
  const indent = LABEL_WIDTH[labelPlace(whole)];
  const width = Math.max(0, whole - indent);
  const moves = useViewMoves({ view, extent, onView, onViewEnd });
  const drag = useStripDrag(track, moves, extent);
  const [first, last] = extent;
  const bars = useMemo(
    () =>
      width > 0
        ? barPath(density(marks.start, [first, last], Math.max(1, Math.floor(width / BAR))), width)
        : '',
    [marks, first, last, width],
  );
  const scale = useMemo(() => scaleOf([first, last], width), [first, last, width]);
  const ticks = useMemo(() => axisTicks(scale, zone), [scale, zone]);
  const { hairline, follow } = useHairline(scale, zone);
  const left = Math.max(0, (view[0] - extent[0]) * scale.perMs);
  const right = Math.min(width, (view[1] - extent[0]) * scale.perMs);

  const all = sameView(view, extent);

  const onKeyDown = (edge: 'from' | 'to', event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const months = event.shiftKey ? 12 : 1;
    const step = (by: number) => (v: View) =>
      withEdge(v, edge, stepMonths(v[edge === 'from' ? 0 : 1], by, zone), extent);
    const change = {
      ArrowRight: step(months),
      ArrowUp: step(months),
      ArrowLeft: step(-months),
      ArrowDown: step(-months),
      PageUp: step(12),
      PageDown: step(-12),
      Home: (v: View) => withEdge(v, edge, extent[0], extent),
      End: (v: View) => withEdge(v, edge, extent[1], extent),
    }[event.key];
    if (!change) return;
    event.preventDefault();
    moves.move(change);
  };
  // The 24 px targets lie over their ends while there is room between them, else outside, and never past the strip.
  const roomy = right - left >= 32;
  const fromAt = Math.max(0, Math.min(left - (roomy ? 12 : 20), width - 48));
  const toAt = Math.max(fromAt + 24, Math.min(right - (roomy ? 12 : 4), width - 24));
  const handle = (edge: 'from' | 'to') => {
    const at = edge === 'from' ? view[0] : view[1];
    return (
      <div
        role="slider"
        tabIndex={0}
        aria-label={edge === 'from' ? 'Beginning of what is shown' : 'End of what is shown'}
        aria-orientation="horizontal"
        aria-valuemin={Math.floor((edge === 'from' ? extent[0] : view[0]) / DAY)}
        aria-valuemax={Math.ceil((edge === 'from' ? view[1] : extent[1]) / DAY)}
        aria-valuenow={Math.round(at / DAY)}
        aria-valuetext={instantWords(at, zone, view[1] - view[0])}
        className={styles['handle']}
        data-edge={edge}
        style={{ left: edge === 'from' ? fromAt : toAt }}
        onKeyDown={(event) => onKeyDown(edge, event)}
        onPointerDown={(event) => drag.start(edge, event)}
      >
        <span style={{ left: edge === 'from' ? left - fromAt : right - toAt }} />
      </div>
    );
  };

  return (
    <div
      role="group"
      aria-label={label}
      aria-describedby={how}
      ref={strip}
      className={styles['strip']}
      style={{ paddingInlineStart: indent }}
    >
      <span id={how} hidden>
        {`${rangeWords(view, zone)}. ${HOW}`}
      </span>
      <button
        type="button"
        className={styles['reset']}
        data-beside={indent > 0 || undefined}
        aria-disabled={all}
        onClick={() => moves.move(() => extent)}
      >
        {reset}
      </button>
      <div
        ref={track}
        className={styles['track']}
        onPointerDown={(event) => drag.start('empty', event)}
        onPointerMove={(event) => {
          drag.move(event);
          if (event.pointerType !== 'touch')
            follow(event.clientX - event.currentTarget.getBoundingClientRect().left);
        }}
        onPointerLeave={() => follow(undefined)}
        onPointerUp={drag.end}
        onPointerCancel={drag.end}
        onDoubleClick={() => moves.move(() => extent)}
      >
        <svg className={styles['bars']} width={width} height={HIGH} aria-hidden="true">
          <path d={bars} />
        </svg>
        <div className={styles['veil']} style={{ left: 0, width: left }} />
        <div className={styles['veil']} style={{ left: right, width: Math.max(0, width - right) }} />
        <div
          className={styles['window']}
          style={{ left, width: Math.max(2, right - left) }}
          onPointerDown={(event) => drag.start(all ? 'empty' : 'body', event)}
        />
        {handle('from')}
        {handle('to')}
        <div ref={hairline} className={styles['hairline']} hidden />
      </div>
      <div className={styles['ticks']} aria-hidden="true">
        <TickWords ticks={ticks} scale={scale} />
      </div>
    </div>
  );
}
