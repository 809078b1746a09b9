import type { Scale } from './mark-box.ts';
import { type Tick, timeTicks } from './ticks.ts';

/** Width of the longest label of each kind, in CSS pixels, with room to its neighbour. */
const ROOM = { minute: 96, day: 60, month: 72, year: 42 };

function roomFor(span: number): number {
  const days = span / 86_400_000;
  return days < 4 ? ROOM.minute : days < 60 ? ROOM.day : days < 900 ? ROOM.month : ROOM.year;
}

/** The ticks of a scale, as many as have room for their words. */
export function axisTicks(scale: Scale, zone: string): readonly Tick[] {
  if (scale.width <= 0) return [];
  return timeTicks(
    scale.view,
    zone,
    Math.max(2, Math.floor(scale.width / roomFor(scale.view[1] - scale.view[0]))),
  );
}
