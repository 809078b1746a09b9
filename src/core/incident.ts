import * as z from 'zod/mini';
import { isCalendarDate, readMoment, type Moment } from './time/moment.ts';
import { faultInWords } from './schema-words.ts';
import { isZone } from './time/zone.ts';
import {
  CAUSES,
  FINDING_CODES,
  idsOf,
  IMPACTS,
  MEASURE_KINDS,
  MEASURE_STATUSES,
  TRIGGERS,
} from './vocabulary.ts';

const line = z.string().check(z.minLength(1), z.maxLength(20_000));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(20_000));
const names = z.array(name).check(z.maxLength(500));
const date = z
  .string()
  .check(z.refine(isCalendarDate, 'expected a day of the calendar from 1900 to 2199 as YYYY-MM-DD'));
const id = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/, 'expected 1 to 80 of a-z, 0-9 and "-"'));

const outage = z.strictObject({
  start: line,
  end: z.nullable(line),
  precision: z.enum(['minute', 'day']),
  impact: z.enum(idsOf(IMPACTS)),
  statedMinutes: z.nullable(z.number().check(z.nonnegative())),
  instances: z.nullable(names),
  products: z.nullable(names),
});

const measure = z.strictObject({
  summary: line,
  status: z.enum(idsOf(MEASURE_STATUSES)),
  kind: z.enum(idsOf(MEASURE_KINDS)),
  due: z.nullable(date),
});

const finding = z.strictObject({ code: z.enum(idsOf(FINDING_CODES)), message: line });

const evidence = z.strictObject({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  text: z.string(),
});

/** The format of one incident; `docs/data.md` tells what each field means. */
export const incidentSchema = z.strictObject({
  id,
  title: line,
  source: z.strictObject({
    publisher: line,
    url: z.nullable(line),
    published: z.nullable(date),
    state: z.enum(['final', 'preliminary']),
  }),
  products: names,
  instances: names,
  region: name,
  dataCenter: z.nullable(name),
  timeZone: z.nullable(line),
  timeZoneStated: z.nullable(line),
  outages: z.array(outage).check(z.minLength(1), z.maxLength(1000)),
  scope: z.nullable(line),
  services: names,
  cause: z.strictObject({
    category: z.enum(idsOf(CAUSES)),
    also: z.array(z.enum(idsOf(CAUSES))),
    trigger: z.enum(idsOf(TRIGGERS)),
    summary: z.nullable(line),
    resolution: z.nullable(line),
  }),
  measures: z.array(measure).check(z.maxLength(500)),
  findings: z.array(finding).check(z.maxLength(500)),
  related: z.optional(z.array(id)),
  evidence: z.optional(z.record(z.string(), z.array(evidence))),
});

export type Incident = z.infer<typeof incidentSchema>;
export type Outage = Incident['outages'][number];

/** One thing wrong with a record: where, what, and what was expected. */
export interface Problem {
  /** Dotted path of the field, `outages.0.end`; empty for the record as a whole. */
  readonly field: string;
  readonly reason: string;
}

/** An outage's two moments; `end` is null where none is stated. */
export interface Span {
  readonly start: Moment;
  readonly end: Moment | null;
}

/** Reads an incident from anything, or tells every field that keeps it from being one. */
export function parseIncident(value: unknown): { incident: Incident } | { problems: Problem[] } {
  const parsed = incidentSchema.safeParse(value, { error: faultInWords });
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.slice(0, 20).map((issue) => ({
        field: issue.path.map(String).join('.'),
        reason: issue.message,
      })),
    };
  }
  const problems = checkMeaning(parsed.data);
  return problems.length > 0 ? { problems } : { incident: parsed.data };
}

/** The moments of an outage of a record that `parseIncident` has accepted. */
export function spanOf(incident: Incident, outageOfIt: Outage): Span {
  const start = readMoment(outageOfIt.start, incident.timeZone);
  const end = outageOfIt.end === null ? null : readMoment(outageOfIt.end, incident.timeZone);
  if ('problem' in start) throw new TypeError(`${incident.id}: ${start.problem}`);
  if (end !== null && 'problem' in end) throw new TypeError(`${incident.id}: ${end.problem}`);
  return { start, end };
}

/** Whether an end lies before its start; an end with only a date may be any time of that day. */
export function endsBefore(start: Moment, end: Moment): boolean {
  return end.instant < start.instant && end.until <= start.instant;
}

/** What a schema cannot say: zones exist, offsets agree with them, ends follow starts, links are web links. */
function checkMeaning(incident: Incident): Problem[] {
  const problems: Problem[] = [];
  const { url } = incident.source;
  if (url !== null && !/^https?:\/\/[^\s]+$/i.test(url)) {
    problems.push({
      field: 'source.url',
      reason: 'expected an address that begins with http:// or https://',
    });
  }
  if (incident.timeZone !== null && !isZone(incident.timeZone)) {
    problems.push({
      field: 'timeZone',
      reason: `there is no time zone "${incident.timeZone.slice(0, 60)}"; expected a name of the IANA list such as America/Chicago`,
    });
    return problems;
  }
  incident.outages.forEach((item, index) => {
    problems.push(...checkOutage(incident, item, `outages.${index}`));
  });
  return problems;
}

function checkOutage(incident: Incident, item: Outage, field: string): Problem[] {
  const start = readMoment(item.start, incident.timeZone);
  if ('problem' in start) return [{ field: `${field}.start`, reason: start.problem }];
  const end = item.end === null ? null : readMoment(item.end, incident.timeZone);
  if (end !== null && 'problem' in end) return [{ field: `${field}.end`, reason: end.problem }];
  const precision = start.precision === 'day' || end?.precision === 'day' ? 'day' : 'minute';
  if (precision !== item.precision) {
    return [{ field: `${field}.precision`, reason: `expected "${precision}", as start and end are written` }];
  }
  const flagged = incident.findings.some(({ code }) => code === 'end-before-start');
  if (end !== null && endsBefore(start, end) && !flagged) {
    return [
      {
        field: `${field}.end`,
        reason:
          'the end lies before the start; mend it or, where the report prints it so, say so in a finding with the code end-before-start',
      },
    ];
  }
  for (const list of ['instances', 'products'] as const) {
    const unnamed = item[list]?.find((one) => !incident[list].includes(one));
    if (unnamed !== undefined) {
      return [
        {
          field: `${field}.${list}`,
          reason: `"${unnamed.slice(0, 60)}" is not among the incident's ${list}`,
        },
      ];
    }
  }
  return [];
}
