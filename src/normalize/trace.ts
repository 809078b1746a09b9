import type { ReportDocument } from './document.ts';
import type { TimeFact } from './fact.ts';
import type { DraftOutage, Step } from './outages/draft.ts';
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
