import { useOwn } from '../../own/own-context.ts';
import { readerZone } from '../../reader-zone.ts';
import { useSelected } from '../../selected.ts';
import type { Shown } from './provenance.ts';

/** Gives what a file saved at the time of the call is made of. */
export function useShown(): () => Shown {
  const { table, selection } = useSelected();
  const { joined } = useOwn();
  return () => ({ table, selection, joined, address: location.href, now: Date.now(), zone: readerZone() });
}
