import type { Table } from '#core/table.ts';
import type { Ask } from '../peers/peer.ts';

/** Steps of a brush a year wide, each a month on. */
export const BRUSH_STEPS = 20;

/** What is asked in a run, the same for every program. Values have outages, so that there is something to draw. */
export interface Asks {
  readonly instances: readonly Ask[];
  readonly regions: readonly Ask[];
  readonly causes: readonly Ask[];
  readonly brush: readonly Ask[];
  /** All of these and nothing asked, over and over. */
  readonly further: readonly Ask[];
}

export const NOTHING: Ask = {};

/** @param rounds how many of each */
export function asksOf(table: Table, rounds: number): Asks {
  const values = (dimension: 'instance' | 'region' | 'cause'): string[] => {
    const keys = table.keys[dimension];
    const column = { instance: table.lane, region: table.region, cause: table.cause }[dimension];
    const used = new Set<number>(column);
    const present = keys.values.filter((_, at) => used.has(at));
    // Seven apart, so that neighbours in the list, which are much alike, do not follow each other.
    return present.length % 7 === 0 ? present : present.map((_, at) => present[(at * 7) % present.length]!);
  };
  const some = <T>(found: readonly T[]): T[] =>
    Array.from({ length: rounds }, (_, at) => found[at % found.length]!);
  const instances = values('instance').map((instance) => ({ instance }));
  const regions = values('region').map((region) => ({ region }));
  const causes = values('cause').map((cause) => ({ cause }));
  const brush = Array.from({ length: BRUSH_STEPS }, (_, step) => ({
    period: [Date.UTC(2015, step, 1), Date.UTC(2016, step, 1)] as const,
  }));
  const further = Array.from({ length: 75 }, (_, at) => [
    instances[at % instances.length]!,
    regions[at % regions.length]!,
    brush[at % brush.length]!,
    NOTHING,
  ]).flat();
  return {
    instances: instances.slice(0, rounds),
    regions: some(regions),
    causes: some(causes),
    brush,
    further,
  };
}
