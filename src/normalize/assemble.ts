import { parseIncident, type Incident } from '#core/incident.ts';
import { CAUSES, labelOf } from '#core/vocabulary.ts';
import type { ReadCause } from './cause/read-cause.ts';
import type { ReportDocument } from './document.ts';
import type { Span } from './fact.ts';
import { incidentId } from './incident-id.ts';
import type { ReadMeasure } from './measures/read-measures.ts';
import type { Found, Read } from './outages/draft.ts';
import type { TimedOutage } from './findings/outages.ts';
import type { Place } from './place/settle-place.ts';
import type { FieldReading } from './reading.ts';
import { evidenceAt } from './structure/line.ts';

/** All that was read of a report, settled. */
export interface Settled {
  readonly title: Read<string>;
  readonly publisher: Read<string>;
  readonly published: Read<string | null>;
  readonly place: Place;
  readonly zone: Read<string | null>;
  readonly zoneStated: string | null;
  readonly outages: readonly TimedOutage[];
  readonly scope: Read<string | null>;
  readonly services: Read<readonly string[]>;
  readonly cause: ReadCause;
  readonly open: boolean;
  readonly measures: readonly ReadMeasure[];
  readonly findings: readonly Found[];
}

/** Builds the incident and what is known of each of its fields. Throws where the result breaks the format: a fault of ours. */
export function assemble(
  document: ReportDocument,
  settled: Settled,
): { incident: Incident; fields: Record<string, FieldReading> } {
  const incident = incidentOf(settled);
  const parsed = parseIncident(incident);
  if ('problems' in parsed) {
    const [problem] = parsed.problems;
    throw new Error(`the reading breaks the format: ${problem?.field ?? ''}: ${problem?.reason ?? ''}`);
  }
  return { incident, fields: fieldsOf(document, settled) };
}

function incidentOf(settled: Settled): Incident {
  const { place, cause, outages } = settled;
  const { judgement } = cause;
  const incident: Incident = {
    id: '',
    title: settled.title.value,
    source: {
      publisher: settled.publisher.value,
      url: null,
      published: settled.published.value,
      state: settled.open ? 'preliminary' : 'final',
    },
    products: [...place.products.value],
    instances: [...place.instances.value],
    region: place.region.value,
    dataCenter: place.dataCenter.value,
    timeZone: settled.zone.value,
    timeZoneStated: settled.zoneStated,
    outages: outages.map(({ outage, start, end, instances }) => ({
      start: start.text,
      end: end?.text ?? null,
      precision: start.text.length === 10 || end?.text.length === 10 ? 'day' : 'minute',
      impact: outage.impact.value,
      statedMinutes: outage.statedMinutes,
      instances: instances === null ? null : [...instances.ids],
      products: null,
    })),
    scope: settled.scope.value,
    services: [...settled.services.value],
    cause: {
      category: judgement.category,
      also: [...judgement.also],
      trigger: judgement.trigger,
      summary: cause.summary?.text ?? null,
      resolution: cause.resolution?.text ?? null,
    },
    measures: settled.measures.map(({ summary, status, kind, due }) => ({ summary, status, kind, due })),
    findings: settled.findings.map(({ code, message }) => ({ code, message })),
  };
  return { ...incident, id: incidentId(incident) };
}

function fieldsOf(document: ReportDocument, settled: Settled): Record<string, FieldReading> {
  const { place, cause } = settled;
  const fields: Record<string, FieldReading> = {};
  const add = (path: string, read: Omit<Read<unknown>, 'value'>): void => {
    const spans = [...new Map(read.spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
    fields[path] = {
      certainty: read.certainty,
      evidence: spans.toSorted((a, b) => a.start - b.start).map((span) => evidenceAt(document, span)),
      note: read.note,
    };
  };
  add('title', settled.title);
  add('source.publisher', settled.publisher);
  add('source.published', settled.published);
  add('source.state', {
    certainty: 'implied',
    spans: cause.judgement.open === null ? [] : [cause.judgement.open.span],
    note: settled.open
      ? 'The report says that it is preliminary, or that the cause is still being looked for.'
      : 'Nothing says that the cause is still open.',
  });
  add('products', place.products);
  add('instances', place.instances);
  add('region', place.region);
  add('dataCenter', place.dataCenter);
  add('timeZone', settled.zone);
  settled.outages.forEach(({ outage, instances }, at) => {
    if (instances !== null) add(`outages.${at}.instances`, stated(instances.spans));
    add(`outages.${at}.start`, outage.start);
    add(`outages.${at}.end`, outage.end ?? unknown('No end is printed.'));
    add(`outages.${at}.impact`, outage.impact);
    const { length } = outage.printed;
    if (length !== null) add(`outages.${at}.statedMinutes`, stated([length.span]));
  });
  add('scope', settled.scope);
  add('services', settled.services);
  addCause(add, cause);
  settled.measures.forEach(({ span }, at) => add(`measures.${at}`, stated([span])));
  settled.findings.forEach(({ spans }, at) => add(`findings.${at}`, shown(spans)));
  return fields;
}

function addCause(
  add: (path: string, read: Omit<Read<unknown>, 'value'>) => void,
  { judgement, summary, resolution }: ReadCause,
): void {
  const { category, categories, triggers, trigger, confidence } = judgement;
  const second = categories.find(({ value }) => value !== category);
  const judged =
    second === undefined
      ? 'Judged from these words; none speak for another category.'
      : `Judged from these words: ${Math.round(confidence * 100)} % of the weight; next: ${labelOf(CAUSES, second.value).toLowerCase()}.`;
  const weighed = categories.find(({ value }) => value === category);
  add(
    'cause.category',
    weighed === undefined
      ? unknown('The words name no cause that fits a category.')
      : { certainty: 'implied', spans: weighed.spans, note: judged },
  );
  const also = categories.filter(({ value }) => judgement.also.includes(value)).flatMap(({ spans }) => spans);
  if (also.length > 0)
    add('cause.also', { certainty: 'implied', spans: also, note: 'Judged from these words.' });
  const first = triggers.find(({ value }) => value === trigger);
  add(
    'cause.trigger',
    first === undefined
      ? unknown('The words name nothing that set it off.')
      : { certainty: 'implied', spans: first.spans, note: 'Judged from these words.' },
  );
  add(
    'cause.summary',
    summary === null ? unknown('There is no section on the cause.') : stated(summary.spans),
  );
  add(
    'cause.resolution',
    resolution === null ? unknown('Nothing says how it was resolved.') : stated(resolution.spans),
  );
}

function stated(spans: readonly Span[]): Omit<Read<unknown>, 'value'> {
  return { certainty: 'certain', spans, note: null };
}

/** What a gap shows has no words of its own. */
function shown(spans: readonly Span[]): Omit<Read<unknown>, 'value'> {
  return spans.length > 0
    ? stated(spans)
    : { certainty: 'implied', spans, note: 'Shown by what the report leaves out.' };
}

function unknown(note: string): Omit<Read<unknown>, 'value'> {
  return { certainty: 'unknown', spans: [], note };
}
