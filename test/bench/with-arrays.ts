import type { OutageRecord } from './dataset.ts';
import { figuresOf, latest, type Answer, type Ask } from './figures.ts';

const DIMENSIONS = ['instance', 'product', 'region', 'cause', 'trigger', 'impact'] as const;
type Dimension = (typeof DIMENSIONS)[number];

/** The overview by `filter` and `reduce` over an array of outages. */
export function withArrays(records: readonly OutageRecord[]): (ask: Ask) => Answer {
  return (ask) => {
    const passes = (record: OutageRecord, but?: Dimension): boolean =>
      (ask.instance === undefined || but === 'instance' || record.lane === ask.instance) &&
      (ask.product === undefined || but === 'product' || record.products.includes(ask.product)) &&
      (ask.region === undefined || but === 'region' || record.region === ask.region) &&
      (ask.period === undefined ||
        (record.start < ask.period[1] && (record.until > ask.period[0] || record.start >= ask.period[0])));
    const shown = records.filter((record) => passes(record));
    const offered = DIMENSIONS.map((dimension) => {
      const counts = records
        .filter((record) => passes(record, dimension))
        .reduce((found, record) => {
          for (const key of keysOf(record, dimension)) {
            const incidents = found.get(key);
            if (incidents === undefined) found.set(key, new Set([record.incident]));
            else incidents.add(record.incident);
          }
          return found;
        }, new Map<string, Set<number>>());
      return [...counts.values()].reduce((sum, incidents) => sum + incidents.size, 0);
    });
    const hours = shown.reduce(
      (counts, { hour }) => {
        counts[hour]!++;
        return counts;
      },
      Array.from({ length: 169 }, () => 0),
    );
    const cells = shown.reduce((found, { region, quarter, incident }) => {
      const key = `${region}|${quarter}`;
      const cell = found.get(key) ?? { outages: 0, incidents: new Set<number>() };
      cell.outages++;
      cell.incidents.add(incident);
      return found.set(key, cell);
    }, new Map<string, { outages: number; incidents: Set<number> }>());
    const heat = [...cells.values()];
    const figures = figuresOf(shown);
    return {
      ...figures,
      heatmapOutages: heat.reduce((sum, cell) => sum + cell.outages, 0),
      heatmapIncidents: heat.reduce((sum, cell) => sum + cell.incidents.size, 0),
      offered,
      latest: latest(shown, 20)[0],
      hours: hours.reduce((sum, count) => sum + count, 0),
    };
  };
}

function keysOf(record: OutageRecord, dimension: Dimension): readonly string[] {
  if (dimension === 'product') return record.products;
  return [dimension === 'instance' ? record.lane : record[dimension]];
}
