import { queryOptions } from '@tanstack/react-query';
import { parseIncident, type Incident } from '#core/incident.ts';
import { shardName } from '#core/shard.ts';
import { fetchJson, LoadError, REPACK } from './load-error.ts';

/** The full record of the incident at a place in the index. */
export function incidentQuery(id: string, place: number) {
  return queryOptions({
    queryKey: ['incident', id],
    queryFn: async ({ signal }): Promise<Incident> => {
      const file = shardName(place);
      const shard = await fetchJson(file, signal);
      const record: unknown = Array.isArray(shard)
        ? shard.find(
            (item: unknown) => typeof item === 'object' && item !== null && 'id' in item && item.id === id,
          )
        : undefined;
      if (record === undefined) throw new LoadError(`it does not hold the incident ${id}`, REPACK, file);
      const parsed = parseIncident(record);
      if ('incident' in parsed) return parsed.incident;
      const [problem] = parsed.problems;
      throw new LoadError(`${id}: ${problem?.field ?? ''}: ${problem?.reason ?? 'unreadable'}`, REPACK, file);
    },
    staleTime: Infinity,
    structuralSharing: false,
    networkMode: 'offlineFirst',
    retry: false,
  });
}
