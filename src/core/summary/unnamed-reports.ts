import { hasBit } from '../bitset.ts';
import { clausesOf } from '../filter/filter.ts';
import { oncePerSelection } from '../once-per-selection.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';

/** Reports that name no instance and may have hit one all the same. */
export interface UnnamedReports {
  /** Places in the table, those that began last first. */
  readonly incidents: readonly number[];
  /** The lanes that they lie on: those of its own region first, then in the catalog's order. */
  readonly lanes: readonly number[];
}

/**
 * The reports that may have hit a named lane and name no instance: of its region or of one that is no place; on its
 * platform, what that carries or is carried by, or no product in particular; open at some moment of the days covered for the lane. By
 * every part of the selection but its instances and regions. None for a lane that is not named itself.
 */
export function unnamedReports(table: Table, selection: Selection, lane: number): UnnamedReports {
  return ofLane(table, selection, table.lanes[lane]!.id);
}

/** The regions that are no place, such as "Global": with no data center and no named lane. */
export function worldwideRegions({ lanes, regions, index }: Table): ReadonlySet<string> {
  const places = new Set([
    ...index.catalog.dataCenters.map((item) => item.region),
    ...lanes.filter((item) => item.named).map((item) => item.region),
  ]);
  return new Set(regions.filter((region) => !places.has(region)));
}

const ofLane = oncePerSelection((table, selection, id: string): UnnamedReports => {
  const at = table.keys.instance.at.get(id)!;
  const lane = table.lanes[at]!;
  if (!lane.named || lane.coveredFrom >= lane.coveredTo) return { incidents: [], lanes: [] };
  const worldwide = worldwideRegions(table);
  const near = table.lanes.map(
    ({ named, region }) => !named && (region === lane.region || worldwide.has(region)),
  );
  const concerns = productSetsOn(table, at);
  const shown = selection.only(
    clausesOf(selection.view.filter).filter((clause) => clause !== 'instance' && clause !== 'region'),
  );
  const mayHaveHit = (row: number): boolean =>
    near[table.lane[row]!]! &&
    concerns[table.productSet[row]!]! &&
    hasBit(shown, row) &&
    table.start[row]! < lane.coveredTo &&
    (table.until[row]! > lane.coveredFrom || table.start[row]! >= lane.coveredFrom);
  const incidents: number[] = [];
  const found = new Set<number>();
  for (let incident = table.incidentCount - 1; incident >= 0; incident--) {
    const rows: number[] = [];
    let names = false;
    for (let row = table.firstRow[incident]!; row < table.firstRow[incident + 1]!; row++) {
      names ||= table.lanes[table.lane[row]!]!.named;
      if (mayHaveHit(row)) rows.push(row);
    }
    if (names || rows.length === 0) continue;
    incidents.push(incident);
    for (const row of rows) found.add(table.lane[row]!);
  }
  const away = (other: number): number => (table.lanes[other]!.region === lane.region ? 0 : 1);
  return { incidents, lanes: [...found].sort((a, b) => away(a) - away(b) || a - b) };
});

/**
 * Per product set whether a report on it may concern a lane: it names no product, or a product filter for the lane's platform
 * includes it. A platform that the catalog does not list as a product is known by the products that reports naming
 * an instance on it name.
 */
function productSetsOn(table: Table, lane: number): boolean[] {
  const { keys, index, lanes } = table;
  const { platform } = lanes[lane]!;
  const own = new Set<number>();
  const listed = keys.product.at.get(platform);
  if (listed !== undefined) own.add(listed);
  else
    for (let row = 0; row < table.rowCount; row++) {
      const { named, platform: other } = lanes[table.lane[row]!]!;
      if (!named || other !== platform) continue;
      for (const name of index.productSets[table.productSet[row]!]!) own.add(keys.product.at.get(name)!);
    }
  return index.productSets.map(
    (names, set) => names.length === 0 || table.productsOfSet[set]!.some((product) => own.has(product)),
  );
}
