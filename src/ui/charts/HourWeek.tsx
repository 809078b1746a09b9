import { useCallback } from 'react';
import { Heatmap, type HeatmapProps } from './Heatmap.tsx';
import type { HeatmapCell } from './heatmapModel.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const ROWS = DAYS.map((label) => ({ id: label, label, depth: 0 as const }));
const HOURS = Array.from({ length: 24 }, (_, hour) => {
  const id = String(hour).padStart(2, '0');
  return { id, label: `${id}:00` };
});

interface Props {
  caption: string;
  /** The cell of a weekday (0 Monday … 6 Sunday) and an hour (0 … 23). Keep its identity. */
  cell: (weekday: number, hour: number) => HeatmapCell;
  steps: readonly number[];
  onPick?: ((weekday: number, hour: number) => void) | undefined;
  onPoint?: HeatmapProps['onPoint'];
  lit?: HeatmapProps['lit'];
}

/** Seven days by twenty-four hours. */
export function HourWeek({ caption, cell, ...rest }: Props) {
  const bare = useCallback((weekday: number, hour: number) => ({ ...cell(weekday, hour), text: '' }), [cell]);
  return <Heatmap caption={caption} rows={ROWS} columns={HOURS} cell={bare} {...rest} />;
}
