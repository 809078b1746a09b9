import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import styles from './LaneChart.module.css';
import type { LaneIndex } from './lane-index.ts';
import { rectList } from './rect-list.ts';
import type { Lane } from './marks.ts';
import type { Palette } from './palette.ts';
import { type Frame, openCanvas, paintGround, paintMarks } from './paint-frame.ts';
import { type Brush, hatchOf } from './textures.ts';
import { useOnPaper } from '../useOnPaper.ts';

interface MarkCanvasProps {
  readonly frame: Frame;
  readonly index: LaneIndex;
  readonly lanes: readonly Lane[];
  readonly palette: Palette;
  readonly brushes: readonly Brush[];
  readonly selected: ReadonlySet<string> | undefined;
  /** Whether one mark is shown apart, so that all of these fade. */
  readonly faded: boolean;
}

/** The two canvases: ground (lane lines, hatch) and marks, apart so that only the marks fade. */
export function MarkCanvas({ frame, index, lanes, palette, brushes, selected, faded }: MarkCanvasProps) {
  const ground = useRef<HTMLCanvasElement>(null);
  const marks = useRef<HTMLCanvasElement>(null);
  const list = useMemo(rectList, []);
  const hatch = useMemo(() => hatchOf(palette.hatch, frame.dpr), [palette.hatch, frame.dpr]);
  const asked = useRef(0);
  const paint = useRef<() => void>(() => {});
  const onPaper = useOnPaper();

  useLayoutEffect(() => {
    paint.current = () => {
      asked.current = 0;
      const below = ground.current && openCanvas(ground.current, frame, onPaper);
      if (below) paintGround(below, frame, lanes, palette.line, hatch);
      const above = marks.current && openCanvas(marks.current, frame, onPaper);
      const faint =
        selected && selected.size > 0 ? (lane: number) => !selected.has(lanes[lane]!.id) : undefined;
      if (above) paintMarks(above, frame, index, brushes, list, faint);
    };
    // No frame comes while a page is being printed.
    if (onPaper) paint.current();
    asked.current ||= requestAnimationFrame(() => paint.current());
  }, [frame, index, lanes, palette, brushes, selected, hatch, list, onPaper]);
  useEffect(
    () => () => {
      cancelAnimationFrame(asked.current);
      asked.current = 0;
    },
    [],
  );

  return (
    <>
      <canvas ref={ground} className={styles['canvas']} aria-hidden="true" />
      <canvas ref={marks} className={styles['canvas']} data-faded={faded || undefined} aria-hidden="true" />
    </>
  );
}
