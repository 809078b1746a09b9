import { queryOptions } from '@tanstack/react-query';
import { readUptime, UPTIME_FILE, type UptimeData } from '#core/uptime/uptime-pack.ts';
import { requestFile } from './fetch-file.ts';
import { LoadError, REPACK } from './load-error.ts';
import { unpack } from './unpack.ts';

/** The vendor's uptime reports; fetched where they are shown first. */
export const uptimeQuery = queryOptions({
  queryKey: ['uptime'],
  queryFn: async ({ signal }): Promise<UptimeData> => {
    const packed = await (await requestFile(UPTIME_FILE, signal)).bytes();
    try {
      return readUptime(new TextDecoder().decode(await unpack(packed)));
    } catch {
      throw new LoadError('it is cut short, damaged or of another version', REPACK, UPTIME_FILE);
    }
  },
  staleTime: Infinity,
  structuralSharing: false,
  networkMode: 'offlineFirst',
  retry: false,
});
