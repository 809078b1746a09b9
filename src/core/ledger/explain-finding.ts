import type { Behind, Explanation } from '../figure/explanation.ts';
import type { Records } from '../pack/records.ts';
import { textAt } from '../pack/text-column.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { countInWords, dayInWords, plural } from '../time/words.ts';
import { FINDING_CODES } from '../vocabulary.ts';
import { findingKinds, type FindingKind, type FindingKinds } from './finding-kinds.ts';
import { FINDING_WORDS } from './finding-words.ts';
import { workingDaysInWords } from './later-words.ts';
import { PROMISED_DAYS, reportDelays } from './report-delay.ts';

/** What else than a kind's code a part may name: reports with any finding, with none, and how long reports took. */
export const FINDING_PARTS = { any: 'any', none: 'none', delay: 'delay' } as const;

/**
 * What stands behind a number of the checks.
 *
 * @param selection already narrowed to the part
 * @param kind of the part: a finding's code or one of `FINDING_PARTS`; all findings where it is missing
 */
export function explainFinding(
  table: Table,
  selection: Selection,
  records: Records,
  kind: string = FINDING_PARTS.any,
): Explanation | { readonly unread: string } {
  if (kind === FINDING_PARTS.delay) return explainDelay(table, selection, records);
  const found = findingKinds(table, selection, records);
  if (kind === FINDING_PARTS.none) return explainNone(found);
  if (kind === FINDING_PARTS.any) {
    const faults = found.kinds.filter(({ limit }) => !limit);
    return { ...explainKinds(records, found, faults, 'Findings', ANY), leftOut: seenInPart(found) };
  }
  const term = FINDING_CODES.find(({ id }) => id === kind);
  if (term === undefined) return { unread: `There is no kind of finding "${kind.slice(0, 60)}".` };
  const { meaning, matters, done } = FINDING_WORDS[term.id];
  const kinds = found.kinds.filter(({ code }) => code === term.id);
  return explainKinds(records, found, kinds, term.label, { meaning, caveats: [matters, done] });
}

const ANY = {
  meaning: 'A finding is one place where a report contradicts itself, leaves something out or is doubtful.',
  caveats: ['Some kinds are plain gaps and no contradiction: each kind says what it means.'],
};

function explainKinds(
  { findings }: Records,
  { reports }: FindingKinds,
  kinds: readonly FindingKind[],
  title: string,
  { meaning, caveats }: { meaning: string; caveats: readonly string[] },
): Explanation {
  const said = new Map<number, string[]>();
  for (const kind of kinds)
    kind.incidents.forEach((incident, at) => {
      const own = said.get(incident) ?? [];
      said.set(incident, own);
      own.push(textAt(findings.text, kind.findings[at]!));
    });
  const behind = [...said]
    .map(([incident, own]): Behind => ({
      incident,
      adds: own.length,
      addsInWords: countInWords(own.length),
      note: own.join(' '),
    }))
    .sort((a, b) => b.adds - a.adds || b.incident - a.incident);
  const total = behind.reduce((sum, { adds }) => sum + adds, 0);
  return {
    title,
    meaning,
    value: `${countInWords(behind.length)} of ${countInWords(reports)}`,
    amount: behind.length,
    unit: 'reports',
    formula: [
      `${plural(total, 'finding')} in ${countInWords(behind.length)} of ${plural(reports, 'report')}`,
    ],
    rule: null,
    n: `n = ${plural(reports, 'report')}`,
    behind,
    addsLabel: 'findings',
    leftOut: [],
    caveats,
  };
}

/** The reports that are in no count of findings although their record carries one, of the kind that is a limit here. */
function seenInPart({ inPart, onlyInPart }: FindingKinds): Explanation['leftOut'] {
  if (onlyInPart.length === 0) return [];
  const alone = countInWords(onlyInPart.length);
  return [
    {
      sentence: `${plural(inPart, 'report')} ${inPart === 1 ? 'was' : 'were'} seen only in part here, which is no fault of theirs and does not count as a finding; in ${alone} of them nothing else was found.`,
      incidents: onlyInPart,
    },
  ];
}

function explainNone({ onlyInPart, reports, without }: FindingKinds): Explanation {
  return {
    title: 'Reports without a finding',
    meaning: 'Reports in which nothing was found to contradict itself, to be missing or to be doubtful.',
    value: `${countInWords(without.length)} of ${countInWords(reports)}`,
    amount: without.length,
    unit: 'reports',
    formula: [
      `${countInWords(without.length)} of ${plural(reports, 'report')} without any of the kinds of finding`,
    ],
    rule: null,
    n: `n = ${plural(reports, 'report')}`,
    behind: without.map((incident) => ({ incident, adds: 1, addsInWords: '1' })),
    addsLabel: 'reports',
    leftOut: [],
    caveats: [
      'That nothing was found does not prove that all in the report is right.',
      ...(onlyInPart.length > 0
        ? [
            `${plural(onlyInPart.length, 'report')} of these ${onlyInPart.length === 1 ? 'was' : 'were'} seen only in part here.`,
          ]
        : []),
    ],
  };
}

/** So many values are written out in a formula. */
const MOST_LISTED = 20;

function explainDelay(table: Table, selection: Selection, records: Records): Explanation {
  const { delays, median, within, endless, early, undated } = reportDelays(table, selection, records);
  const leftOut = [
    { incidents: endless, why: 'without a stated end, so that there is nothing to count from' },
    { incidents: early, why: 'that lies before the end of the event itself' },
  ];
  return {
    title: 'Days until the report came out',
    meaning:
      'Working days, Monday to Friday, from the day on which the last impact ended to the day of publication.',
    value: median === null ? '–' : workingDaysInWords(median),
    amount: median,
    unit: 'working days',
    formula: [
      delays.length <= MOST_LISTED
        ? `median of ${delays.map(({ days }) => countInWords(days)).join(', ') || 'none'}`
        : `median of the days of ${plural(delays.length, 'report')}`,
      `${countInWords(within)} of ${countInWords(delays.length)} within the ${PROMISED_DAYS} working days that the vendor promises`,
    ],
    rule: null,
    n: `n = ${plural(delays.length, 'report')} with a known publication day`,
    behind: delays.toReversed().map(({ incident, ended, published, days }) => ({
      incident,
      adds: days,
      addsInWords: workingDaysInWords(days),
      note: `impact ended ${dayInWords(ended)}, published ${dayInWords(published)}`,
    })),
    addsLabel: 'working days',
    leftOut: leftOut
      .filter(({ incidents }) => incidents.length > 0)
      .map(({ incidents, why }) => ({
        sentence: `${plural(incidents.length, 'report')} with a publication day ${why}.`,
        incidents,
      })),
    caveats: [
      `Of ${plural(undated, 'report')} the day of publication is not known, so that this is no measure of how long reports take in general.`,
      'Public holidays count as working days.',
    ],
  };
}
