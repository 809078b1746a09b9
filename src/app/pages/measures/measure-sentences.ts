import { daysInWords } from '#core/ledger/later-words.ts';
import type { MeasureChoice } from '#core/ledger/measure-choice.ts';
import type { MeasureLedger } from '#core/ledger/measure-ledger.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { labelOf, MEASURE_KINDS, MEASURE_STATUSES } from '#core/vocabulary.ts';

/** The page in one or two sentences: how much was promised in how many reports, and what was collected afterwards. */
export function measuresHeadline(ledger: MeasureLedger, choice: MeasureChoice): string {
  return `${promisedInWords(ledger, choice)} ${sinceInWords(ledger.followed.length, ledger.comparable.length, ledger.medianGap)}`;
}

function promisedInWords(
  { measures, entries, reports }: MeasureLedger,
  { status, kind }: MeasureChoice,
): string {
  const which = [
    ...(status === null ? [] : [`status “${labelOf(MEASURE_STATUSES, status)}”`]),
    ...(kind === null ? [] : [`kind “${labelOf(MEASURE_KINDS, kind)}”`]),
  ];
  const words = which.length === 0 ? '' : ` (${which.join(', ')})`;
  return `${plural(measures, 'measure')}${words} in ${countInWords(entries.length)} of ${plural(reports, 'report')}.`;
}

/** What was collected after reports of known cause. */
function sinceInWords(followed: number, comparable: number, median: number | null): string {
  if (comparable === 0) return 'None of them names a cause, so later incidents can’t be compared.';
  const again = 'later incident of the same category was collected on the same or a sister instance';
  const whole = comparable === 1 ? 'the one' : `the ${countInWords(comparable)}`;
  if (followed === 0 || median === null)
    return comparable === 1
      ? `After ${whole} with a known cause no ${again}.`
      : `After none of ${whole} with a known cause was a ${again.replace('was ', '')}.`;
  const gap =
    followed === 1
      ? `${daysInWords(median)} after it`
      : `the first one at a median of ${daysInWords(median)} after`;
  const which = comparable === 1 ? whole : `${countInWords(followed)} of ${whole}`;
  return `After ${which} with a known cause, a ${again}, ${gap}.`;
}
