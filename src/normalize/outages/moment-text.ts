import { writeMoment } from '#core/time/moment.ts';
import { instantOfWall, wallOf } from '#core/time/zone.ts';
import type { WallTime } from './draft.ts';

/** A local time as the incident format writes it, and the instant it stands for. */
export interface MomentText {
  readonly text: string;
  /** Epoch milliseconds; of a bare day its first instant in the zone, or in UTC where none is known. */
  readonly instant: number;
  /** Whether clocks were set forward over the printed time, so that another had to be written. */
  readonly moved: boolean;
}

/**
 * Writes a local time with offset and zone (RFC 9557), or a bare day where no time of day or no zone is
 * known. In an autumn overlap the first of the two instants is meant (RFC 5545, section 3.3.5).
 */
export function momentText({ day, seconds }: WallTime, zone: string | null): MomentText {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (seconds === null || zone === null)
    return { text: day, instant: zone === null ? midnight : instantOfWall(midnight, zone), moved: false };
  const wall = midnight + seconds * 1000;
  const instant = instantOfWall(wall, zone);
  return { text: writeMoment(instant, zone), instant, moved: wallOf(instant, zone) !== wall };
}
