import type { ReadCause } from './cause/read-cause.ts';
import type { Scored } from './cause/score.ts';
import type { ReportDocument } from './document.ts';
import type { TimeFact } from './fact.ts';
import type { ReadMeasure } from './measures/read-measures.ts';
import type { DraftOutage, Found, Step } from './outages/draft.ts';
import type { TimedLine } from './outages/find-outages.ts';
import type { Place } from './place/settle-place.ts';
import type { TraceStep } from './reading.ts';
import { evidenceAt } from './structure/line.ts';

/** What the parsers found on the lines of the timeline: every fact of time, and the outages they make. */
export function foundSteps(lines: readonly TimedLine[]): Step[] {
  return lines.flatMap(({ facts, outages }) => [
    ...facts.map(({ fact }): Step => ({
      by: fact.finder,
      did: 'found',
      what: factInWords(fact),
      span: fact.span,
    })),
    ...outages.map(({ span }): Step => ({ by: 'pair of ends', did: 'found', what: 'an outage', span })),
  ]);
}

/** Times of day on lines of the timeline that make no outage. */
export function unusedSteps(lines: readonly TimedLine[]): Step[] {
  return lines.flatMap(({ line, facts, outages }): Step[] => {
    const clocks = facts.filter(({ fact }) => fact.value.kind === 'clock');
    if (clocks.length === 0 || outages.length > 0) return [];
    return [{ by: 'pair of ends', did: 'dropped', what: 'times of day that make no outage', span: line }];
  });
}

/** What was judged of the cause, and read of measures and the rest. */
export function otherSteps(
  cause: ReadCause,
  measures: readonly ReadMeasure[],
  findings: readonly Found[],
): Step[] {
  const { judgement } = cause;
  const weighed = (by: string, scored: readonly Scored<string>[]): Step[] =>
    scored.map(({ value, weight, spans }): Step => ({
      by,
      did: 'found',
      what: `${value}, weight ${weight.toFixed(1)}`,
      span: spans[0] ?? null,
    }));
  return [
    ...weighed('words for causes', judgement.categories),
    ...weighed('words for triggers', judgement.triggers),
    {
      by: 'judgement of the cause',
      did: 'merged',
      what: `${judgement.category}, set off by ${judgement.trigger}`,
      span: null,
    },
    ...measures.map(({ status, kind, span }): Step => ({
      by: 'measures',
      did: 'found',
      what: `a measure, ${status}, to ${kind}`,
      span,
    })),
    ...findings.map(({ code, spans }): Step => ({
      by: 'checks',
      did: 'found',
      what: code,
      span: spans[0] ?? null,
    })),
  ];
}

/** What was found of the place. */
export function placeSteps({ products, instances, region, dataCenter }: Place): Step[] {
  const named = [
    ['product name', products],
    ['instance code', instances],
    ['site name', region],
    ['site name', dataCenter],
  ] as const;
  return named.flatMap(([by, { value, spans, note }]) =>
    value === null
      ? []
      : [
          {
            by,
            did: 'found' as const,
            what: `${String(value)}${note === null ? '' : ` (${note})`}`,
            span: spans[0] ?? null,
          },
        ],
  );
}

/** What refiners changed in outages, `before` and after, as steps. */
export function changedSteps(
  by: string,
  before: readonly DraftOutage[],
  after: readonly DraftOutage[],
  what: (outage: DraftOutage) => string,
): Step[] {
  return after.flatMap((outage, at): Step[] => {
    const from = before[at];
    return from === undefined || what(from) === what(outage)
      ? []
      : [{ by, did: 'changed', what: `${what(from)} to ${what(outage)}`, span: outage.printed.span }];
  });
}

/** The steps with the words they are about. */
export function traceOf(document: ReportDocument, steps: readonly Step[]): TraceStep[] {
  return steps.map(({ span, ...step }) => ({
    ...step,
    at: span === null ? null : evidenceAt(document, span),
  }));
}

function factInWords({ value }: TimeFact): string {
  switch (value.kind) {
    case 'date':
      return `date ${value.year ?? '?'}-${value.month ?? '?'}-${value.day ?? '?'}`;
    case 'clock':
      return `time ${value.hour}:${String(value.minute).padStart(2, '0')}${value.meridiem ?? ''}`;
    case 'zone':
      return `zone ${value.zones[0] ?? 'of the place'}`;
    case 'length':
      return `length ${value.minutes} min`;
    case 'joint':
      return value.joint;
  }
}
