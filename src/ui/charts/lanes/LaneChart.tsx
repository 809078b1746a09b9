import { useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { VisuallyHidden } from '../../theme/VisuallyHidden.tsx';
import { ActiveMark } from './ActiveMark.tsx';
import { axisTicks } from './axis-ticks.ts';
import { KEYS_IN_WORDS } from './chart-keys.ts';
import { hitMark } from './hit.ts';
import styles from './LaneChart.module.css';
import type { LaneChartProps } from './lane-chart-props.ts';
import { LaneGround } from './LaneGround.tsx';
import { LaneLabels } from './LaneLabels.tsx';
import { indexLanes, isOpen } from './lane-index.ts';
import { labelPlace, layLanes } from './lane-layout.ts';
import { boxOf, scaleOf } from './mark-box.ts';
import { MarkCanvas } from './MarkCanvas.tsx';
import { MarkTooltip } from './MarkTooltip.tsx';
import { readInks } from './inks.ts';
import { TimeAxis } from './TimeAxis.tsx';
import { brushOf, type Ink } from './textures.ts';
import { useActiveMark } from './use-active-mark.ts';
import { useHairline } from './use-hairline.ts';
import { useLaneKeys } from './use-lane-keys.ts';
import { usePixelRatio } from './use-pixel-ratio.ts';
import { usePlotGestures } from './use-plot-gestures.ts';
import { useThemeEpoch } from './use-theme-epoch.ts';
import { useViewMoves } from './use-view-moves.ts';
import { useVisibleBand } from './use-visible-band.ts';
import { useWidth } from './use-width.ts';

const NO_DEPTHS = new Uint32Array();

/** Marks on lanes along a time axis, drawn to scale on a canvas; all of it can be walked by keys. */
export function LaneChart(props: LaneChartProps) {
  const {
    lanes,
    marks,
    tones,
    extent,
    view,
    zone,
    describe,
    onLane,
    selectedLanes,
    height = 'fit',
    compact = false,
    litMarks,
    onPoint,
  } = props;
  const instructions = useId();
  const group = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const focused = useRef(false);
  const tapped = useRef(false);
  const [inks, setInks] = useState<readonly Ink[]>();

  const epoch = useThemeEpoch();
  const dpr = usePixelRatio();
  const width = useWidth(content);
  const index = useMemo(() => indexLanes(marks), [marks]);
  const litIndex = useMemo(() => (litMarks === undefined ? undefined : indexLanes(litMarks)), [litMarks]);
  const place = labelPlace(width);
  const [from, to] = view;
  // A compact chart's lanes are alike, however deep they are.
  const depths = compact ? NO_DEPTHS : index.laneDepth;
  const layout = useMemo(() => layLanes(lanes, depths, place, compact), [lanes, depths, place, compact]);
  const scale = useMemo(
    () => scaleOf([from, to], Math.max(0, width - layout.labelWidth)),
    [from, to, width, layout],
  );
  const ticks = useMemo(() => axisTicks(scale, zone), [scale, zone]);
  const band = useVisibleBand(plot, box, layout.total, epoch);
  const frame = useMemo(() => ({ layout, scale, dpr, ...band }), [layout, scale, dpr, band]);
  useLayoutEffect(() => {
    if (group.current) setInks(readInks(group.current, tones));
  }, [epoch, tones]);
  const brushes = useMemo(() => inks?.map((ink) => brushOf(ink, dpr)) ?? [], [inks, dpr]);

  const moves = useViewMoves({ view, extent, onView: props.onView, onViewEnd: props.onViewEnd });
  const active = useActiveMark(marks);

  const { hairline, cursorLabel, follow } = useHairline(scale, zone);
  const markAt = (x: number, y: number): number | undefined => hitMark(index, layout, scale, x, y);
  usePlotGestures(plot, moves, extent, {
    hover: (x, y) => {
      active.hover(markAt(x, y), x);
      follow(x);
    },
    leave: (event) => {
      if (event.pointerType === 'touch') return;
      // React hears of entering the tooltip before the plot hears of being left.
      if (!(event.relatedTarget as Element | null)?.closest?.('[role=tooltip]')) active.hover(undefined, 0);
      follow(undefined);
    },
    press: (x, y, event) => {
      if (event.pointerType === 'mouse' || (event.target as Element).closest('a')) return;
      active.hover(markAt(x, y), x);
      // The click that ends this tap may already meet the link it has just put there: a tap shows, a second opens.
      tapped.current = true;
      setTimeout(() => (tapped.current = false), 350);
    },
  });

  const { onKeyDown, spoken } = useLaneKeys({ group, link, index, extent, active, moves, describe });

  useLayoutEffect(() => {
    if (active.keyed === undefined || !focused.current) return;
    link.current?.focus({ preventScroll: true });
    link.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [active.keyed]);
  useEffect(() => {
    if (focused.current && document.activeElement === document.body)
      group.current?.focus({ preventScroll: true });
  }, [marks]);

  const { mark } = active;
  const pointed = useEffectEvent((at: number | null) => onPoint?.(at));
  useEffect(() => {
    pointed(mark ?? null);
    return () => pointed(null);
  }, [mark]);
  const brush = mark === undefined ? undefined : brushes[index.tone[mark]!];
  const markBox = mark === undefined ? undefined : boxOf(index, mark, layout, scale);
  const seen = markBox && markBox.x < scale.width && markBox.x + markBox.width > 0;
  const words = useMemo(() => (mark === undefined ? undefined : describe(mark)), [mark, describe]);

  return (
    <div className={styles['chart']}>
      <div
        ref={group}
        role="group"
        aria-label={props.label}
        aria-describedby={instructions}
        tabIndex={active.keyed === undefined ? 0 : -1}
        className={styles['body']}
        onKeyDown={onKeyDown}
        onFocus={() => (focused.current = true)}
        onBlur={(event) => {
          focused.current = event.currentTarget.contains(event.relatedTarget);
          if ((event.target as Element) === link.current && event.relatedTarget !== link.current)
            active.key(undefined);
        }}
      >
        <span id={instructions} hidden>
          {KEYS_IN_WORDS}
        </span>
        <div
          ref={box}
          className={styles['box']}
          data-scrolls={height !== 'fit' || undefined}
          style={height === 'fit' ? {} : { maxHeight: height }}
        >
          <div ref={content} className={styles['content']}>
            <TimeAxis ticks={ticks} scale={scale} zone={zone} layout={layout} cursorLabel={cursorLabel} />
            <div
              className={styles['lanes']}
              data-place={place}
              data-compact={compact || undefined}
              style={{ height: layout.total }}
            >
              <div ref={plot} className={styles['plot']} style={{ insetInlineStart: layout.labelWidth }}>
                {ticks.map(({ at }) => (
                  <div
                    key={at}
                    className={styles['rule']}
                    style={{ transform: `translateX(${Math.round((at - view[0]) * scale.perMs)}px)` }}
                  />
                ))}
                {width > 0 && <LaneGround lanes={lanes} layout={layout} scale={scale} />}
                {inks && width > 0 && (
                  <MarkCanvas
                    frame={frame}
                    index={index}
                    lanes={lanes}
                    brushes={brushes}
                    selected={selectedLanes}
                    faded={litIndex !== undefined || (seen === true && !layout.dense)}
                  />
                )}
                {inks && width > 0 && litIndex !== undefined && (
                  <MarkCanvas
                    frame={frame}
                    index={litIndex}
                    lanes={lanes}
                    brushes={brushes}
                    selected={selectedLanes}
                    faded={false}
                  />
                )}
                <div ref={hairline} className={styles['hairline']} hidden />
                {mark !== undefined && markBox && brush && words && (
                  <ActiveMark
                    link={link}
                    href={props.hrefOf(mark)}
                    words={words}
                    box={markBox}
                    scale={scale}
                    brush={brush}
                    vague={index.vague[mark] === 1 || isOpen(index, mark)}
                    dpr={dpr}
                    ringed={layout.dense}
                    tabbable={active.keyed !== undefined}
                    onOpen={(event) => {
                      if (tapped.current) event.preventDefault();
                      else props.onOpen(mark, event);
                    }}
                  />
                )}
              </div>
              <LaneLabels
                lanes={lanes}
                layout={layout}
                selected={selectedLanes}
                onLane={onLane}
                number={props.laneNumber}
              />
            </div>
          </div>
        </div>
      </div>
      {seen && words && (
        <MarkTooltip
          words={words}
          anchor={link}
          along={active.x === undefined ? undefined : active.x - Math.max(0, markBox.x)}
          moved={frame}
          onEnter={active.stay}
          onLeave={() => active.hover(undefined, 0)}
        />
      )}
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </div>
  );
}
