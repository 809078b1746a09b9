import type { Incident } from '#core/incident.ts';

/** Whether two records say the same in all fields. */
export function sameRecord(a: Incident, b: Incident): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
