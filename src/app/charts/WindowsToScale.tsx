import { useMemo, useState } from 'react';
import { instantInWords, minutesInWords, spanInWords } from '#core/time/words.ts';
import { IMPACTS } from '#core/vocabulary.ts';
import { LaneChart } from '#ui/charts/lanes/LaneChart.tsx';
import { IMPACT_TONES } from './impact-tones.ts';

/** One window of an incident on one lane. */
export interface LaneWindow {
  readonly lane: string;
  readonly region: string;
  readonly zone: string;
  /** Epoch milliseconds; where the length is not stated, `until` is the start or the end of its day. */
  readonly start: number;
  readonly until: number;
  readonly timed: boolean;
  /** Place in `IMPACTS`. */
  readonly impact: number;
}

interface Props {
  readonly label: string;
  /** Keep the object while the windows are the same. */
  readonly windows: readonly LaneWindow[];
  /** Where a window leads, as its place in `windows`; nowhere if left out. */
  readonly onOpen?: (window: number) => void;
}

/** The lanes and windows of one incident to scale, with as much time around them as they take. */
export function WindowsToScale({ label, windows, onOpen }: Props) {
  const { lanes, marks, extent, order } = useMemo(() => lay(windows), [windows]);
  const [moved, setMoved] = useState<{ of: typeof extent; view: readonly [number, number] }>();
  return (
    <LaneChart
      label={label}
      lanes={lanes}
      marks={marks}
      tones={IMPACT_TONES}
      extent={extent}
      view={moved?.of === extent ? moved.view : extent}
      onView={(view) => setMoved({ of: extent, view })}
      zone={windows[0]?.zone ?? 'UTC'}
      compact
      describe={(mark) => {
        const { lane, impact, timed, start, until, zone } = windows[order[mark]!]!;
        return {
          title: `${lane}: ${IMPACTS[impact]!.label.toLowerCase()}`,
          lines: [
            timed
              ? `${spanInWords(start, until, zone)}, ${minutesInWords((until - start) / 60_000)}`
              : `${instantInWords(start, zone)}, length not stated`,
          ],
        };
      }}
      hrefOf={() => '#content'}
      onOpen={(mark, event) => {
        event.preventDefault();
        onOpen?.(order[mark]!);
      }}
    />
  );
}

function lay(windows: readonly LaneWindow[]) {
  const ids = [...new Set(windows.map(({ lane }) => lane))];
  const byLane = ids.map((id) =>
    windows
      .flatMap(({ lane }, at) => (lane === id ? [at] : []))
      .sort((a, b) => windows[a]!.start - windows[b]!.start),
  );
  const order = byLane.flat();
  const drawn = order.map((at) => windows[at]!);
  const start = Math.min(...windows.map((window) => window.start));
  const end = Math.max(...windows.map((window) => window.until));
  const margin = Math.max((end - start) * 0.15, 15 * 60_000);
  return {
    order,
    extent: [start - margin, end + margin] as const,
    lanes: byLane.map(([first]) => {
      const { lane, region } = windows[first!]!;
      return { id: lane, label: lane, group: region };
    }),
    marks: {
      from: Int32Array.from([...ids, ''], (_, at) => byLane.slice(0, at).flat().length),
      start: Float64Array.from(drawn, (window) => window.start),
      end: Float64Array.from(drawn, ({ start: from, until }) => (until > from ? until : NaN)),
      tone: Uint8Array.from(drawn, (window) => window.impact),
      vague: Uint8Array.from(drawn, (window) => (window.timed ? 0 : 1)),
    },
  };
}
