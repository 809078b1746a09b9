import { columnsOf, type Index } from './columns.ts';
import type { Dataset } from './dataset.ts';
import type { Incident } from './incident.ts';

/** Incidents whose full records share one file, so that opening an incident fetches one small file. */
export const SHARD_SIZE = 32;

/** What the page loads: the index, and full records in shards by the incident's place in the index. */
export interface Pack {
  readonly index: Index;
  readonly shards: readonly { readonly name: string; readonly incidents: readonly Incident[] }[];
}

/** The file that holds the full record of the incident at a place in the index. */
export function shardName(place: number): string {
  return `details/${Math.floor(place / SHARD_SIZE)}.json`;
}

/** Packs a dataset for the page. */
export function packDataset(dataset: Dataset): Pack {
  const index = columnsOf(dataset);
  const byId = new Map(dataset.incidents.map((incident) => [incident.id, incident]));
  const shards: { name: string; incidents: Incident[] }[] = [];
  index.incidents.id.forEach((id, place) => {
    const name = shardName(place);
    if (shards.at(-1)?.name !== name) shards.push({ name, incidents: [] });
    shards.at(-1)!.incidents.push(byId.get(id)!);
  });
  return { index, shards };
}
