import { LISTED } from './look.ts';
import type { OutageRecord, Records } from './outage-records.ts';
import type { Ask, Figures } from './peer.ts';
import { countIncidents, latestOf, medianMinutes, mergedMinutes } from './record-figures.ts';

const CONTROLS = ['instance', 'region', 'cause'] as const;
type Control = (typeof CONTROLS)[number];

/** What the views show of what is asked, worked out from plain objects. */
export interface RecordSummary extends Figures {
  readonly median: number;
  /** In order of instance, then start. */
  readonly shown: readonly OutageRecord[];
  readonly latest: readonly OutageRecord[];
  /** Of each control how many outages are behind each value, whatever is chosen in it. */
  readonly offered: readonly ReadonlyMap<string, number>[];
}

export function summarise({ outages, incidents }: Records, ask: Ask): RecordSummary {
  const shown = outages.filter((outage) => passes(outage, ask));
  return {
    incidents: countIncidents(shown, incidents),
    outages: shown.length,
    minutes: mergedMinutes(shown),
    median: medianMinutes(shown),
    shown,
    latest: latestOf(shown, LISTED),
    offered: CONTROLS.map((control) =>
      ask[control] === undefined ? countBy(shown, control) : countBy(besides(outages, ask, control), control),
    ),
  };
}

function besides(outages: readonly OutageRecord[], ask: Ask, control: Control): OutageRecord[] {
  const { [control]: _, ...others } = ask;
  return outages.filter((outage) => passes(outage, others));
}

/** Outages of each value. */
export function countBy(outages: readonly OutageRecord[], control: Control): Map<string, number> {
  const counts = new Map<string, number>();
  for (const outage of outages) counts.set(outage[control], (counts.get(outage[control]) ?? 0) + 1);
  return counts;
}

function passes(outage: OutageRecord, { instance, region, cause, period }: Ask): boolean {
  if (instance !== undefined && outage.instance !== instance) return false;
  if (region !== undefined && outage.region !== region) return false;
  if (cause !== undefined && outage.cause !== cause) return false;
  if (period === undefined) return true;
  const [from, to] = period;
  return outage.start < to && (outage.until > from || outage.start >= from);
}
