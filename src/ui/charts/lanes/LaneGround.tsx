import { memo, useId } from 'react';
import styles from './LaneChart.module.css';
import type { LaneLayout } from './lane-layout.ts';
import type { Scale } from './mark-box.ts';
import type { Lane } from './marks.ts';

interface LaneGroundProps {
  readonly lanes: readonly Lane[];
  readonly layout: LaneLayout;
  readonly scale: Scale;
}

/** What the marks lie on: a line along each lane, and the hatch of the spans that are not covered. */
export const LaneGround = memo(function LaneGround({ lanes, layout, scale }: LaneGroundProps) {
  const pattern = useId();
  const { lines, hatch } = groundPaths(lanes, layout, scale);
  return (
    <svg className={styles['ground']} width={scale.width} height={layout.total} aria-hidden="true">
      <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" />
      </pattern>
      <path className={styles['line']} d={lines} />
      {hatch !== '' && <path d={hatch} fill={`url(#${pattern})`} />}
    </svg>
  );
});

/** The paths of all lanes together; a path a lane would be hundreds. */
function groundPaths(
  lanes: readonly Lane[],
  { bands, dense }: LaneLayout,
  { view, width, perMs }: Scale,
): { lines: string; hatch: string } {
  const edge = (at: number): number => Math.round(Math.min(width, Math.max(0, (at - view[0]) * perMs)));
  const inset = dense ? 0 : 2;
  const lines: string[] = [];
  const hatch: string[] = [];
  lanes.forEach((lane, at) => {
    const { top, height } = bands[at]!;
    const middle = Math.round(top + height / 2) + 0.5;
    let drawn = 0;
    const line = (end: number): void => {
      // Lines a few pixels apart would be a shade of their own.
      if (!dense && end > drawn) lines.push(`M${drawn} ${middle}H${end}`);
    };
    for (const [from, until] of lane.quiet ?? []) {
      if (until <= view[0] || from >= view[1]) continue;
      const x = edge(from);
      const end = Math.max(x + 1, edge(until));
      line(x);
      hatch.push(`M${x} ${top + inset}H${end}V${top + height - inset}H${x}Z`);
      drawn = end;
    }
    line(width);
  });
  return { lines: lines.join(''), hatch: hatch.join('') };
}
