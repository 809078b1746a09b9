import { bitsOf, eachBit } from '#core/bitset.ts';
import type { Dimension } from '#core/filter/filter.ts';
import type { Selection } from '#core/select.ts';
import type { Table } from '#core/table.ts';

export interface HeatmapRow {
  readonly id: string;
  readonly label: string;
  readonly depth: 0 | 1 | 2;
  /** What choosing the row filters by. */
  readonly dimension: Dimension;
  /** All that the row stands for. */
  readonly values: Readonly<Partial<Record<Dimension, string>>>;
  /** The lanes that it is made of. */
  readonly lanes: number;
}

export interface HeatmapLayout {
  readonly rows: readonly HeatmapRow[];
  /** Per lane of the table: the row of its region, and its own row or -1 while its region is closed. */
  readonly regionRow: Int32Array;
  readonly laneRow: Int32Array;
}

/**
 * The rows of the region heatmap: regions that the selection touches, the lanes of the open ones, and of open lanes the
 * products that their reports name.
 *
 * @param open regions and lanes that are open
 */
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
    rows.push({
      id: region,
      label: region,
      depth: 0,
      dimension: 'region',
      values: { region },
      lanes: lanes.length,
    });
    if (!open.includes(region)) return;
    lanes.sort((a, b) => (table.lanes[a]!.id < table.lanes[b]!.id ? -1 : 1));
    for (const at of lanes) {
      const instance = table.lanes[at]!.id;
      const id = `${region}/${instance}`;
      laneRow[at] = rows.length;
      rows.push({ id, label: instance, depth: 1, dimension: 'instance', values: { instance }, lanes: 1 });
      if (!open.includes(instance)) continue;
      for (const product of productsNamed(table, selection, at)) {
        rows.push({
          id: `${id}/${product}`,
          label: product,
          depth: 2,
          dimension: 'product',
          values: { instance, product },
          lanes: 1,
        });
      }
    }
  });
  return { rows, regionRow, laneRow };
}

/** The products that the reports shown of a lane name, in the order of the table's. */
function productsNamed(table: Table, selection: Selection, lane: number): string[] {
  const named = new Set<number>();
  for (const row of bitsOf(selection.rows)) {
    if (table.lane[row] !== lane) continue;
    for (const product of table.namedOfSet[table.productSet[row]!]!) named.add(product);
  }
  return table.keys.product.values.filter((_, at) => named.has(at));
}
