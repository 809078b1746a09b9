import type { Span } from '../fact.ts';
import { leadOf } from '../structure/leads.ts';
import type { Line } from '../structure/line.ts';
import { sentencesOf, textOf } from '../structure/sentences.ts';
import type { Token } from '../tokens.ts';
import { phraseIn, phrases } from '../words/phrases.ts';
import { judgeCause, type Judgement } from './judge.ts';

/** The cause as the report tells it, and what it was judged to be. */
export interface ReadCause {
  readonly judgement: Judgement;
  readonly summary: { readonly text: string; readonly spans: readonly Span[] } | null;
  readonly resolution: { readonly text: string; readonly spans: readonly Span[] } | null;
}

/** A sentence that names a fault is no cure, whatever was restarted in it. */
const NO_CURE = phrases(
  'due to',
  'because',
  'bug|flaw|fault|error',
  'against our|the',
  'automatically began',
  'caused',
);

const RESOLUTION = phrases(
  'restor*',
  'resolved',
  'solved',
  'rolled back',
  'was|were restarted',
  'restart of',
  'restarting',
  'repaired',
  'cured',
  'corrected',
  'fixed',
  'mitigat*',
  'back online',
  'brought .. back',
  'worked again',
  'healthy again',
  'recover*',
  'back to normal',
  'removing the',
  'as before',
  'started .. again',
  'was back',
  'disabled',
  'put right',
  'get past it',
  'switched .. off',
  'switched off',
  'start .. followed',
  'was|were lifted',
  'pinned',
  'reverted',
  'undid',
  'replaced',
  'went back to',
);

/** Reads the cause section and, where there is one, the section on the resolution. */
export function readCause(cause: readonly Line[], resolution: readonly Line[]): ReadCause {
  const told = cause
    .filter((line, at) => !announces(line, at))
    .flatMap((line) => sentencesOf(line).map((tokens) => ({ line, tokens })))
    .filter(({ tokens }) => tokens.some(({ kind }) => kind === 'word'));
  const cures = (tokens: readonly Token[], at: number): boolean =>
    at > 0 && phraseIn(tokens, RESOLUTION) !== null && phraseIn(tokens, NO_CURE) === null;
  const cure = [
    ...told.filter(({ tokens }, at) => cures(tokens, at)),
    ...resolution.flatMap((line) => sentencesOf(line).map((tokens) => ({ line, tokens }))),
  ];
  const why = told.filter(({ tokens }, at) => !cures(tokens, at));
  return {
    judgement: judgeCause(told.map(({ tokens }) => tokens)),
    summary: quote(why),
    resolution: quote(cure),
  };
}

/** "Engineers investigated this event …:" tells nothing of the cause. */
function announces({ text, tokens }: Line, at: number): boolean {
  return (
    at <= 1 &&
    (text.endsWith(':') ||
      (leadOf(tokens) === 'cause' && text.length < 200 && phraseIn(tokens, NAMES_IT) === null))
  );
}

const NAMES_IT = phrases('caused by', 'cause was', 'cause is', 'because', 'due to');

interface Told {
  readonly line: Line;
  readonly tokens: readonly Token[];
}

/** The sentences as the report has them, and where; at most as long as the format takes. */
function quote(sentences: readonly Told[]): { text: string; spans: Span[] } | null {
  const text = sentences
    .map(({ line, tokens }) => textOf(line, tokens))
    .join(' ')
    .slice(0, 4000);
  if (text === '') return null;
  return {
    text,
    spans: sentences.map(({ tokens }) => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end })),
  };
}
