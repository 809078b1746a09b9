import { countInWords } from '../time/words.ts';
import type { Compared } from './difference.ts';

/** What stands beside a published figure: a share and minutes of ours, or why there is none. */
export type OwnFigures =
  | {
      readonly kind: 'figure';
      /** In 0..1, under the rule. */
      readonly share: number;
      /** Weighted minutes. */
      readonly minutes: number;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'none'; readonly share: string; readonly minutes: string };

/**
 * The figures of a quarter that root-cause reports carry. Where none with an outage of the lane was collected there is
 * no number: 100 % would say that there was no outage, which nobody knows from a sample.
 */
export function ownFigures({ computed, found, lane }: Compared): OwnFigures {
  const nameless = found.reportedMinutes - found.namedMinutes;
  const reports = new Set(
    [...found.matches.flatMap(({ reported }) => reported), ...found.unplaced]
      .filter(({ unnamed }) => unnamed)
      .map(({ id }) => id),
  ).size;
  const where = reports === 1 ? 'a report that names no instance' : 'reports that name no instance';
  if (computed.share === null) return { kind: 'none', share: 'not covered', minutes: 'not covered' };
  if (computed.incidents === 0) {
    return nameless > 0
      ? {
          kind: 'none',
          share: `no report names ${lane.id}`,
          minutes: `${countInWords(nameless)} in ${where}`,
        }
      : { kind: 'none', share: 'no report collected', minutes: 'no report collected' };
  }
  return {
    kind: 'figure',
    share: computed.share,
    minutes: computed.minutes,
    notes: [
      ...(computed.untimed > 0 ? [`${countInWords(computed.untimed)} without length not in it`] : []),
      ...(nameless > 0 ? [`and ${countInWords(nameless)} in ${where}`] : []),
    ],
  };
}
