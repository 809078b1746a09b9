import { countInWords, monthInWords, plural } from '../time/words.ts';
import type { Compared, Difference } from './difference.ts';
import { percent } from './outage-words.ts';
import { quarterDays } from './quarter.ts';
import { whatFollows } from './what-follows.ts';

/** Where the figures of a whole quarter differ, or can't be compared. */
export function quarterDifferences(compared: Compared): Difference[] {
  return [...coverageDifference(compared), ...percentageDifference(compared), ...totalDifference(compared)];
}

function coverageDifference({ report, lane, computed, found }: Compared): Difference[] {
  const quarterMinutes = (found.quarter.end - found.quarter.start) / 60_000;
  if (computed.coveredMinutes >= quarterMinutes) return [];
  const days = (minutes: number): string => plural(Math.round(minutes / 1440), 'day');
  const { from, to } = quarterDays(report.quarter);
  const { coverage } = lane;
  const why =
    coverage.from >= to
      ? `The root-cause reports collected for ${lane.id} begin in ${monthInWords(coverage.from)}, so the quarter is not covered and there is no figure of ours.`
      : coverage.to <= from
        ? `The root-cause reports collected for ${lane.id} end before the quarter, so there is no figure of ours.`
        : computed.incidents === 0
          ? `The root-cause reports collected cover ${days(computed.coveredMinutes)} of the quarter, not all ${days(quarterMinutes)}.`
          : `Our figure is for the ${days(computed.coveredMinutes)} of the quarter that are covered, not for all ${days(quarterMinutes)}.`;
  return [{ kind: 'coverage', text: why, incidents: [] }];
}

function percentageDifference({ report, found }: Compared): Difference[] {
  const { quarter: published } = report.published;
  const quarterMinutes = (found.quarter.end - found.quarter.start) / 60_000;
  const listed = report.listedMinutes;
  if (published === null)
    return [{ kind: 'percentage', text: 'The percentage that it publishes was not seen.', incidents: [] }];
  if (!report.listWhole)
    return [
      {
        kind: 'percentage',
        text: 'Not every row of its list was seen, so nothing follows from it about the percentage.',
        incidents: [],
      },
    ];
  const follows = whatFollows(published, report.listWhole, listed, quarterMinutes);
  if (follows === null || follows.fits) return [];
  const stands =
    listed > follows.most
      ? `at most ${plural(Math.floor(follows.most), 'minute')}`
      : `at least ${plural(Math.ceil(follows.least), 'minute')}`;
  return [
    {
      kind: 'percentage',
      text: `The published percentage does not follow from the minutes listed: ${plural(listed, 'minute')} make ${percent(follows.share)}, and the ${published}\u00a0% it publishes stands for ${stands}. Contracts may leave minutes out, so this is a question, not an error.`,
      incidents: [],
    },
  ];
}

/** Where single rows can't be compared, the sums are. */
function totalDifference({ report, found, lane }: Compared): Difference[] {
  if (found.unrecordedMinutes === 0) return [];
  const { listedMinutes: listed, reportedMinutes: reported, namedMinutes: named } = found;
  const gap = Math.abs(listed - reported);
  const part = report.listWhole ? '' : ' in the part of its list that was seen';
  const rows =
    report.outages.length === 0
      ? 'only their sum is recorded here, not the rows'
      : `the rows of ${countInWords(found.unrecordedMinutes)} of them are not recorded here`;
  const windows = [
    ...found.matches.flatMap((match) => match.reported),
    ...found.onlyReported,
    ...found.unplaced,
  ];
  const nameless = new Set(windows.filter((window) => window.unnamed).map(({ id }) => id)).size;
  const inThem = nameless === 1 ? 'a report of the region that names' : 'reports of the region that name';
  const unnamed =
    reported === named
      ? ''
      : `, ${named === 0 ? 'all' : countInWords(reported - named)} of them in ${inThem} no instance`;
  if (windows.length === 0)
    return [
      {
        kind: 'total',
        text: `The uptime report lists ${plural(listed, 'minute')}${part} (${rows}). No root-cause report of an outage in this quarter was collected for ${lane.id}.`,
        incidents: [],
      },
    ];
  return [
    {
      kind: 'total',
      text: `The uptime report lists ${plural(listed, 'minute')}${part} (${rows}). The root-cause reports collected have ${plural(reported, 'minute')}${unnamed}. ${gap < 1 ? 'The two agree.' : `The two differ by ${plural(gap, 'minute')}.`}`,
      incidents: [...new Set(windows.map(({ id }) => id))],
    },
  ];
}
