import type { Span } from '../fact.ts';
import { leadOf } from '../structure/leads.ts';
import type { Line } from '../structure/line.ts';
import { isWord, type Token } from '../tokens.ts';
import { dayOf } from '../outages/calendar.ts';
import { timeFactsOf } from '../parsers/time-facts.ts';
import { KIND_WORDS, STATUS_WORDS, type Kind, type Status } from '../words/measure-words.ts';
import { phraseIn, type Phrase } from '../words/phrases.ts';

/** A promised or finished measure, in the report's words. */
export interface ReadMeasure {
  readonly summary: string;
  readonly status: Status;
  readonly kind: Kind;
  /** The day it is promised for, where one is printed. */
  readonly due: string | null;
  readonly span: Span;
}

/**
 * The measures of the section on actions: one for each entry of its list, or, where it is no list, for
 * each line after the sentence that leads in.
 */
export function readMeasures(lines: readonly Line[]): ReadMeasure[] {
  const items = lines.filter(({ kind }) => kind === 'item');
  const own = items.length > 0 ? items : lines.filter((line, at) => !leadsIn(line, at, lines.length));
  return own
    .filter(({ tokens }) => tokens.filter(({ kind }) => kind === 'word').length >= 2)
    .map((line) => ({
      summary: line.text,
      status: statusOf(line.tokens),
      kind: first(line.tokens, KIND_WORDS) ?? 'prevent',
      due: dueOf(line),
      span: line,
    }));
}

/** "Implemented …" is done, "Planning …" planned, "Evaluating …" in progress, whatever else the entry says; else by its words. */
function statusOf(tokens: readonly Token[]): Status {
  const verb = tokens.find(({ kind }) => kind === 'word')?.text ?? '';
  if (verb.startsWith('plan')) return 'planned';
  if (verb.length > 5 && verb.endsWith('ed')) return 'done';
  if (verb.length > 6 && verb.endsWith('ing') && !NOUNS.has(verb)) return 'in-progress';
  return first(tokens, STATUS_WORDS) ?? 'unknown';
}

/** Words that look like verbs of doing and are things. */
const NOUNS = new Set([
  'monitoring',
  'starting',
  'testing',
  'training',
  'logging',
  'alerting',
  'planning',
  'following',
  'engineering',
]);

/** A whole date after "by", "before", "until" or "scheduled for". */
function dueOf({ tokens }: Line): string | null {
  for (const { fact, from } of timeFactsOf(tokens)) {
    const { value } = fact;
    if (value.kind !== 'date' || value.year === null || value.month === null || value.day === null) continue;
    const lead = tokens.slice(Math.max(0, from - 2), from);
    if (lead.some((token) => isWord(token, 'by', 'before', 'until', 'for', 'due')))
      return dayOf(value.year, value.month, value.day);
  }
  return null;
}

/** A sentence that only announces the list: it ends in a colon, or stands first and speaks of measures at large. */
function leadsIn({ text, tokens }: Line, at: number, count: number): boolean {
  return text.endsWith(':') || (at === 0 && count > 1 && leadOf(tokens) === 'measures');
}

function first<Value>(
  tokens: readonly Token[],
  rows: readonly (readonly [Value, readonly Phrase[]])[],
): Value | null {
  return rows.find(([, list]) => phraseIn(tokens, list) !== null)?.[0] ?? null;
}
