/** Incidents whose full records share one file, so that opening an incident fetches one small file. */
export const SHARD_SIZE = 32;

/** The shard that holds the full record of the incident at a place in the index. */
export function shardAt(place: number): number {
  return Math.floor(place / SHARD_SIZE);
}

/** The file of a shard: a JSON list of incidents, compressed. */
export function shardFile(shard: number): string {
  return `details/${shard}.json.gz`;
}
