import { eachBit } from '#core/bitset.ts';
import type { Selection } from '#core/select.ts';
import type { Table } from '#core/table.ts';

export interface HeatmapRow {
  readonly id: string;
  readonly label: string;
  readonly depth: 0 | 1;
  /** What choosing the row filters by. */
  readonly dimension: 'region' | 'instance';
}

export interface HeatmapLayout {
  readonly rows: readonly HeatmapRow[];
  /** Per lane of the table: the row of its region, and its own row or -1 while its region is closed. */
  readonly regionRow: Int32Array;
  readonly laneRow: Int32Array;
}

/** The rows of the region heatmap: regions that the selection touches, and the lanes of the open ones. */
export function heatmapRows(table: Table, selection: Selection, open: readonly string[]): HeatmapLayout {
  const scope = new Uint8Array(table.lanes.length);
  eachBit(selection.rows, (row) => {
    scope[table.lane[row]!] = 1;
  });
  const regionRow = new Int32Array(table.lanes.length).fill(-1);
  const laneRow = new Int32Array(table.lanes.length).fill(-1);
  const rows: HeatmapRow[] = [];
  table.regions.forEach((region, regionAt) => {
    const lanes = table.lanes.flatMap((lane, at) =>
      lane.regionAt === regionAt && scope[at] === 1 ? [at] : [],
    );
    if (lanes.length === 0) return;
    for (const at of lanes) regionRow[at] = rows.length;
    rows.push({ id: region, label: region, depth: 0, dimension: 'region' });
    if (!open.includes(region)) return;
    lanes.sort((a, b) => (table.lanes[a]!.id < table.lanes[b]!.id ? -1 : 1));
    for (const at of lanes) {
      laneRow[at] = rows.length;
      rows.push({
        id: `${region}/${table.lanes[at]!.id}`,
        label: table.lanes[at]!.id,
        depth: 1,
        dimension: 'instance',
      });
    }
  });
  return { rows, regionRow, laneRow };
}
