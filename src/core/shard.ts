/** Incidents whose full records share one file, so that opening an incident fetches one small file. */
export const SHARD_SIZE = 32;

/** The file that holds the full record of the incident at a place in the index. */
export function shardName(place: number): string {
  return `details/${Math.floor(place / SHARD_SIZE)}.json`;
}
