import { dayInWords } from '../time/words.ts';
import type { Compared, Difference } from './difference.ts';
import { clockDiffers, crossesQuarter } from './match-differences.ts';
import { joinSentences, printedInWords, reportedInWords } from './outage-words.ts';
import { quarterDays, quarterInWords } from './quarter.ts';
import type { OnlyPrinted } from './reconcile.ts';

/** Outages that one of the publications alone tells of. */
export function loneDifferences(compared: Compared): Difference[] {
  const { report, lane, found } = compared;
  const whole = report.listWhole && found.unrecordedMinutes === 0;
  return [
    ...found.onlyPrinted.map((item) => onlyPrinted(item, compared)),
    ...found.onlyReported.map((window): Difference => ({
      kind: 'only',
      text: joinSentences([
        `${reportedInWords(window, lane.timeZone)}: only in a root-cause report; ${whole ? 'the uptime report does not list it' : 'it is not among the rows of the uptime report that are recorded here'}.`,
        ...(window.sameProduct || window.products.length === 0
          ? []
          : [`it names ${window.products.join(', ')}; this uptime report is about ${report.product}.`]),
        ...crossesQuarter([window], found.quarter),
      ]),
      incidents: [window.id],
    })),
    ...unplacedDifferences(compared),
  ];
}

function onlyPrinted({ printed, elsewhere }: OnlyPrinted, { report, lane, found }: Compared): Difference {
  const lanes = [...new Set(elsewhere.map((item) => item.lane))];
  return {
    kind: 'only',
    text: joinSentences([
      `${printedInWords(printed)}: only in the uptime report; no root-cause report of it was collected for ${lane.id}.`,
      ...(lanes.length === 0
        ? []
        : [`an outage that began at about the same time is reported for ${lanes.join(', ')}.`]),
      ...clockDiffers(printed, false, lane),
      ...outsideQuarter(printed.printed.date, report.quarter),
      ...crossesQuarter(printed.own, found.quarter),
    ]),
    incidents: [...new Set(elsewhere.map(({ id }) => id))],
  };
}

/** Reports of the region that name no instance, each once with all its outages. */
function unplacedDifferences({ lane, found, notes }: Compared): Difference[] {
  return [...new Set(found.unplaced.map(({ id }) => id))].map((id) => {
    const own = found.unplaced.filter((window) => window.id === id);
    const doubts = notes
      .filter((note) => note.incident === id)
      .map(({ message }) => ` Our record of it notes: “${message}”`);
    return {
      kind: 'unplaced',
      text: `${own.map((window) => reportedInWords(window, lane.timeZone)).join('; ')}: in a root-cause report for ${own[0]!.lane.replace(' · ', ' in ')} that names no instance, so ${own.length === 1 ? 'it' : 'they'} may be of another one than ${lane.id}.${doubts.join('')}`,
      incidents: [id],
    };
  });
}

function outsideQuarter(date: string, quarter: string): string[] {
  const { from, to } = quarterDays(quarter);
  if (date >= from && date < to) return [];
  return [`the report dates it ${dayInWords(date)}, which is outside ${quarterInWords(quarter)}.`];
}
