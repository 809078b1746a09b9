import { columnsOf } from './columns.ts';
import type { Dataset } from './dataset.ts';
import type { Incident } from './incident.ts';
import type { Index } from './index-format.ts';
import { shardName } from './shard.ts';

/** What the page loads: the index, and full records in shards by the incident's place in the index. */
export interface Pack {
  readonly index: Index;
  readonly shards: readonly { readonly name: string; readonly incidents: readonly Incident[] }[];
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
