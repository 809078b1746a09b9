import type { HeatmapCell } from '../charts/heatmapModel.ts';
import { heatmapPicture, type HeatmapModel } from './heatmap-svg.ts';
import type { Picture } from './picture.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Seven days by twenty-four hours. */
export interface HoursModel extends Omit<HeatmapModel, 'rows' | 'columns' | 'cell'> {
  /** The cell of a weekday (0 Monday … 6 Sunday) and an hour (0 … 23). */
  cell(weekday: number, hour: number): HeatmapCell;
}

/** The hours of the week with the amount in each cell. */
export function hoursPicture(model: HoursModel): Picture {
  return heatmapPicture({
    ...model,
    rows: DAYS.map((label) => ({ label, depth: 0 })),
    columns: Array.from({ length: 24 }, (_, hour) => {
      const id = String(hour).padStart(2, '0');
      return { id, label: `${id}:00` };
    }),
  });
}
