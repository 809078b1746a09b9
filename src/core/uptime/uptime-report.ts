import * as z from 'zod/mini';
import type { Problem } from '../incident.ts';
import { faultInWords } from '../schema-words.ts';
import { isCalendarDate } from '../time/moment.ts';

const text = z.string().check(z.minLength(1), z.maxLength(500));
const minutes = z.int().check(z.nonnegative(), z.maximum(1_000_000));
const percentage = z
  .string()
  .check(
    z.regex(/^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/, 'expected a percentage as printed, such as "99.95"'),
  );

const outage = z.strictObject({
  date: z
    .string()
    .check(z.refine(isCalendarDate, 'expected a day of the calendar from 1900 to 2199 as YYYY-MM-DD')),
  /** The clock times and the zone letter by letter as printed, slips of the pen and all. */
  start: text,
  end: text,
  zone: z.nullable(text),
  statedMinutes: z.nullable(minutes),
  /** In our own words; null where none was seen. */
  cause: z.nullable(text),
});

/** The format of one published uptime report; `docs/data.md` tells what each field means. */
export const uptimeReportSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,80}$/, 'expected 1 to 80 of a-z, 0-9 and "-"')),
  product: text,
  /** The lane of the catalog where it has one; null where the report names no instance. */
  instance: z.nullable(text),
  quarter: z.string().check(z.regex(/^(19|20|21)\d{2}Q[1-4]$/, 'expected a quarter such as "2020Q3"')),
  published: z.strictObject({ quarter: z.nullable(percentage), year: z.nullable(percentage) }),
  /** Whether all rows of its list were seen, and the minutes of those that were. */
  listWhole: z.boolean(),
  listedMinutes: minutes,
  /** The rows that are recorded; their minutes may be fewer than those listed. */
  outages: z.array(outage).check(z.maxLength(500)),
  source: z.strictObject({
    url: z.nullable(text),
    /** What the address leads to; null where there is none. */
    leadsTo: z.nullable(z.enum(['report', 'folder'])),
  }),
});

export type UptimeReport = z.infer<typeof uptimeReportSchema>;
export type PrintedOutage = UptimeReport['outages'][number];

/** Reads an uptime report from anything, or tells every field that keeps it from being one. */
export function parseUptimeReport(value: unknown): { report: UptimeReport } | { problems: Problem[] } {
  const parsed = uptimeReportSchema.safeParse(value, { error: faultInWords });
  if (!parsed.success)
    return {
      problems: parsed.error.issues.slice(0, 20).map((issue) => ({
        field: issue.path.map(String).join('.'),
        reason: issue.message,
      })),
    };
  const problems = checkMeaning(parsed.data);
  return problems.length > 0 ? { problems } : { report: parsed.data };
}

/** What a schema cannot say: links are web links, and no more minutes are in the rows than in the list. */
function checkMeaning({ outages, listedMinutes, source }: UptimeReport): Problem[] {
  const problems: Problem[] = [];
  const { url, leadsTo } = source;
  if (url !== null && !/^https?:\/\/[^\s]+$/i.test(url))
    problems.push({
      field: 'source.url',
      reason: 'expected an address that begins with http:// or https://',
    });
  if ((url === null) !== (leadsTo === null))
    problems.push({
      field: 'source.leadsTo',
      reason: url === null ? 'expected null where there is no address' : 'expected "report" or "folder"',
    });
  const inRows = outages.reduce((sum, { statedMinutes }) => sum + (statedMinutes ?? 0), 0);
  if (inRows > listedMinutes)
    problems.push({
      field: 'listedMinutes',
      reason: `is ${listedMinutes}, and the rows have ${inRows} minutes; expected ${inRows} or more`,
    });
  return problems;
}
