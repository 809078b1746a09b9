import * as z from 'zod/mini';

const window = z.object({
  start: z.string(),
  end: z.nullable(z.string()),
  impact: z.string(),
});

/**
 * What a document says, as somebody who read it noted it down: one line of `facts.jsonl` beside a folder of
 * documents. Only what is compared is asked for; further fields may stand there.
 */
export const reportFactsSchema = z.object({
  file: z.string(),
  products: z.array(z.string()),
  instances: z.array(z.string()),
  region: z.string(),
  dataCenter: z.nullable(z.string()),
  timeZone: z.nullable(z.string()),
  /** Local times, `2022-03-22T00:20`, or bare days. */
  windows: z.array(window),
  category: z.string(),
  trigger: z.string(),
  /** In words; "introduction names …" tells a date left over from another report. */
  oddities: z.array(z.string()),
});

export type ReportFacts = z.infer<typeof reportFactsSchema>;
