import { daysBetween } from '#core/time/day.ts';
import type { DraftOutage, WallTime } from './draft.ts';
import type { ZonedDraft } from './settle-zones.ts';

/**
 * Drops an outage that is the one before it told again by another zone's clock ("3:36 PM until 4:43 PM
 * Singapore time (7:36 PM until 8:43 PM AET)"): another zone, the same minutes of the hour, the same length.
 */
export function mergeOtherClocks(draft: ZonedDraft): ZonedDraft {
  const kept: DraftOutage[] = [];
  const trace = [...draft.trace];
  for (const outage of draft.outages) {
    const before = kept.at(-1);
    if (before !== undefined && isAgain(before, outage)) {
      trace.push({
        by: 'merge other clocks',
        did: 'merged',
        what: `an outage told again in ${outage.zone}`,
        span: outage.printed.span,
      });
      continue;
    }
    kept.push(outage);
  }
  return { ...draft, outages: kept, trace };
}

function isAgain(before: DraftOutage, again: DraftOutage): boolean {
  if (before.zone === again.zone || before.end === null || again.end === null) return false;
  if (!isAside(before, again)) return false;
  const [start, end] = [
    apart(before.start.value, again.start.value),
    apart(before.end.value, again.end.value),
  ];
  return start !== null && start === end && start % 1800 === 0 && Math.abs(start) <= 86_400;
}

/** Whether the second stands beside the first: few words on on its line, or alone and undated on the next; else it is another outage. */
function isAside({ printed: first }: DraftOutage, { printed: second }: DraftOutage): boolean {
  const { tokens } = second.line;
  const between =
    first.line === second.line ? tokens.slice(first.to, second.from) : tokens.slice(0, second.from);
  const words = between.filter(({ kind }) => kind !== 'mark').length;
  return first.line === second.line ? words <= 4 : words === 0 && second.start.date === null;
}

/** Seconds from one local time to another, or null where either has no time of day. */
function apart(a: WallTime, b: WallTime): number | null {
  if (a.seconds === null || b.seconds === null) return null;
  return daysBetween(a.day, b.day) * 86_400 + b.seconds - a.seconds;
}
