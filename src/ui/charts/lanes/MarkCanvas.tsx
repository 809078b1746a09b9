import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import styles from './LaneChart.module.css';
import type { LaneIndex } from './lane-index.ts';
import { rectList } from './rect-list.ts';
import type { Lane } from './marks.ts';
import { type Frame, openCanvas, paintMarks } from './paint-frame.ts';
import type { Brush } from './textures.ts';
import { useOnPaper } from '../useOnPaper.ts';

interface MarkCanvasProps {
  readonly frame: Frame;
  readonly index: LaneIndex;
  readonly lanes: readonly Lane[];
  readonly brushes: readonly Brush[];
  readonly selected: ReadonlySet<string> | undefined;
  /** Whether one mark is shown apart, so that all of these fade. */
  readonly faded: boolean;
}

/** The canvas of the marks, over their ground; only they fade. */
export function MarkCanvas({ frame, index, lanes, brushes, selected, faded }: MarkCanvasProps) {
  const marks = useRef<HTMLCanvasElement>(null);
  const list = useMemo(rectList, []);
  const asked = useRef(0);
  const paint = useRef<() => void>(() => {});
  const onPaper = useOnPaper();

  useLayoutEffect(() => {
    paint.current = () => {
      asked.current = 0;
      const context = marks.current && openCanvas(marks.current, frame, onPaper);
      const faint =
        selected && selected.size > 0 ? (lane: number) => !selected.has(lanes[lane]!.id) : undefined;
      if (context) paintMarks(context, frame, index, brushes, list, faint);
    };
    // No frame comes while a page is being printed.
    if (onPaper) paint.current();
    asked.current ||= requestAnimationFrame(() => paint.current());
  }, [frame, index, lanes, brushes, selected, list, onPaper]);
  useEffect(
    () => () => {
      cancelAnimationFrame(asked.current);
      asked.current = 0;
    },
    [],
  );

  return (
    <canvas ref={marks} className={styles['canvas']} data-faded={faded || undefined} aria-hidden="true" />
  );
}
