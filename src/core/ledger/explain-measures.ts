import type { Behind, Explanation } from '../figure/explanation.ts';
import type { Records } from '../pack/records.ts';
import { textAt } from '../pack/text-column.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { countInWords, plural } from '../time/words.ts';
import { labelOf, MEASURE_KINDS, MEASURE_STATUSES } from '../vocabulary.ts';
import { laterIncidents } from './later-incidents.ts';
import { daysInWords, laterInWords, noneSinceInWords } from './later-words.ts';
import { readAsked, type AskedMeasures, type SINCE } from './measure-choice.ts';
import { measureLedger, type LedgerEntry, type MeasureLedger } from './measure-ledger.ts';

/**
 * What stands behind a number of the ledger of measures.
 *
 * @param selection already narrowed to the part
 * @param kind of the part: which measures, as `writeAsked` writes it
 */
export function explainMeasures(
  table: Table,
  selection: Selection,
  records: Records,
  kind: string | undefined,
): Explanation | { readonly unread: string } {
  const asked = readAsked(kind);
  if (asked === null) return { unread: `There is no kind of measure "${kind!.slice(0, 60)}".` };
  const ledger = measureLedger(table, selection, records, asked);
  return asked.since === null
    ? explainCount(records, ledger, asked)
    : explainSince(table, ledger, asked, asked.since);
}

function explainCount({ measures }: Records, ledger: MeasureLedger, asked: AskedMeasures): Explanation {
  const isDated = (place: number): boolean => textAt(measures.due, place) !== '';
  const entries = ledger.entries.flatMap(({ incident, measures: own }): LedgerEntry[] => {
    const kept = asked.dated ? own.filter(isDated) : own;
    return kept.length === 0 ? [] : [{ incident, measures: kept }];
  });
  const total = asked.dated ? ledger.dated : ledger.measures;
  const chosen = choiceInWords(asked);
  return {
    title: `Measures${chosen}`,
    meaning: `A measure is one thing that a report says was or will be done so that the same does not happen again, or is noticed or mended sooner.`,
    value: asked.dated ? `${countInWords(total)} of ${countInWords(ledger.measures)}` : countInWords(total),
    amount: total,
    unit: 'measures',
    formula: [
      `${plural(total, 'measure')}${chosen} in ${countInWords(entries.length)} of ${plural(ledger.reports, 'report')}`,
    ],
    rule: null,
    n: `n = ${plural(ledger.reports, 'report')}`,
    behind: entries
      .map(({ incident, measures: own }) => ({
        incident,
        adds: own.length,
        addsInWords: countInWords(own.length),
        note: own.map((place) => textAt(measures.text, place)).join(' · '),
      }))
      .sort((a, b) => b.adds - a.adds),
    addsLabel: 'measures',
    leftOut: [],
    caveats: [
      'Status and kind are read from the report’s own words on the day it was written. What was done afterwards is not known here.',
    ],
  };
}

function explainSince(
  table: Table,
  ledger: MeasureLedger,
  asked: AskedMeasures,
  since: (typeof SINCE)[number],
): Explanation {
  const { comparable, entries, medianGap } = ledger;
  const known = new Set(comparable);
  const unknown = entries.map(({ incident }) => incident).filter((incident) => !known.has(incident));
  const chosen = choiceInWords(asked);
  const behind = since === 'none-since' ? without(table, ledger) : followedBy(table, ledger, since === 'gap');
  const count = behind.length;
  const all = comparable.length;
  const share = `${countInWords(count)} of ${countInWords(all)}`;
  const gaps = `median of the ${plural(count, 'gap')} to the first later one`;
  return {
    title: TITLES[since],
    meaning: `Reports with a measure${chosen} after which ${since === 'none-since' ? 'no' : 'a'} later incident of the same first category on the same or a sister instance was collected.`,
    value: since !== 'gap' ? share : medianGap === null ? '–' : daysInWords(medianGap),
    amount: since === 'gap' ? medianGap : count,
    unit: since === 'gap' ? 'days' : 'reports',
    formula: [
      `${share} reports with a measure${chosen} and a known cause`,
      ...(since !== 'none-since' && medianGap !== null ? [`${gaps}: ${daysInWords(medianGap)}`] : []),
    ],
    rule: null,
    n: `n = ${plural(since === 'gap' ? count : all, 'report')}`,
    behind,
    addsLabel: since === 'gap' ? 'days to the first later one' : 'reports',
    leftOut:
      unknown.length === 0
        ? []
        : [
            {
              sentence: `${plural(unknown.length, 'report')} of unknown cause: what is not known can’t be said to come back.`,
              incidents: unknown,
            },
          ],
    caveats: [
      'Categories are coarse: the same category is not the same fault, and nothing here says whether a measure was carried out or helped.',
      'Later incidents are looked for in all reports collected, whatever the filter. An incident that begins at the same moment is taken for the same event.',
      'The later the report, the less time there was to collect another.',
    ],
  };
}

const TITLES: Readonly<Record<(typeof SINCE)[number], string>> = {
  later: 'A later incident of the same category',
  gap: 'Days to the first later incident',
  'none-since': 'No later incident collected',
};

/** Reports with a later incident, nearest first. */
function followedBy(table: Table, { followed, gaps }: MeasureLedger, inDays: boolean): Behind[] {
  const later = laterIncidents(table);
  return followed
    .map((incident, at) => ({ incident, days: gaps[at]! }))
    .sort((a, b) => a.days - b.days)
    .map(({ incident, days }) => ({
      incident,
      adds: inDays ? days : 1,
      addsInWords: inDays ? daysInWords(days) : '1',
      note: `${laterInWords(days)}: ${textAt(table.index.incidents.title, later.first(incident)!.incident)}`,
    }));
}

function without(table: Table, { comparable, followed }: MeasureLedger): Behind[] {
  const has = new Set(followed);
  return comparable
    .filter((incident) => !has.has(incident))
    .map((incident) => ({ incident, adds: 1, addsInWords: '1', note: noneSinceInWords(table, incident) }));
}

/** ` with the status “Planned” of the kind “Prevent”`; nothing where all are asked for. */
function choiceInWords({ status, kind, dated }: AskedMeasures): string {
  const parts = [
    ...(status === null ? [] : [`with the status “${labelOf(MEASURE_STATUSES, status)}”`]),
    ...(kind === null ? [] : [`of the kind “${labelOf(MEASURE_KINDS, kind)}”`]),
    ...(dated ? ['with a stated due day'] : []),
  ];
  return parts.length === 0 ? '' : ` ${parts.join(' ')}`;
}
