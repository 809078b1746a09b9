import type { MEASURE_KINDS, MEASURE_STATUSES } from '#core/vocabulary.ts';
import type { Span } from '../fact.ts';
import { leadOf } from '../structure/leads.ts';
import type { Line } from '../structure/line.ts';
import type { Token } from '../tokens.ts';
import { phraseIn, phrases, type Phrase } from '../words/phrases.ts';

type Status = (typeof MEASURE_STATUSES)[number]['id'];
type Kind = (typeof MEASURE_KINDS)[number]['id'];

/** A promised or finished measure, in the report's words. */
export interface ReadMeasure {
  readonly summary: string;
  readonly status: Status;
  readonly kind: Kind;
  readonly span: Span;
}

/** First that fits decides: what is still to come is said more plainly than what is done. */
const STATUS_WORDS: readonly (readonly [Status, readonly Phrase[]])[] = [
  [
    'in-progress',
    phrases(
      'is|are being',
      'we are',
      'is|are working',
      'working to|on|with',
      'is|are preparing|evaluating|investigating|reviewing|looking|monitoring|making',
      'in progress',
      'is|are under',
      'under|underway way|review',
      'under close watch',
      'continu*',
      'keep .. watch',
      'goes on',
      'ongoing',
      'evaluating',
      'reviewing',
      'investigating',
      'we implement',
      'are taking',
      'stays under',
      'still',
      'want to find',
      'close eye|watch',
      'await*',
      'going on',
      'working',
    ),
  ],
  [
    'planned',
    phrases(
      'will',
      'plan|plans|planned|planning to',
      'is|are planned',
      'planning',
      'to be',
      'scheduled',
      'intend*',
      'next release|version|service',
      'going to',
      'shall',
      'can be improved',
      'consider*',
    ),
  ],
  [
    'done',
    phrases(
      'was|were|has|have|had been',
      'was|were',
      'has|have',
      'implemented',
      'deployed',
      'added',
      'fixed',
      'improved',
      'updated',
      'replaced',
      'increased',
      'completed',
      'introduced',
      'brought',
      'took',
      'restarted',
      'moved',
      'disabled',
      'is now',
      'are now',
      'now',
      'no longer',
      'reviewed',
      'acted',
      'installed',
      'upgraded',
      'changed',
      'created',
      'is better',
      'in place',
      'assigned',
      'permanently',
    ),
  ],
];

const KIND_WORDS: readonly (readonly [Kind, readonly Phrase[]])[] = [
  [
    'detect',
    phrases('monitor*', 'alert*', 'alarm*', 'detect*', 'watch*', 'log review*', 'notified', 'early'),
  ],
  [
    'investigate',
    phrases(
      'investigat*',
      'root cause',
      'looking for',
      'find out',
      'search for',
      'analy*',
      'under review',
      'study',
      'rfo',
      'evaluat*',
      'with the vendor',
      'look* for',
      'find .. other',
      'go through the rest',
    ),
  ],
  [
    'process',
    phrases(
      'procedure*',
      'process|processes',
      'workflow*',
      'train|training|trained',
      'protocol*',
      'guideline*',
      'checklist*',
      'review*',
      'management',
      'communicat*',
      'instruction*',
      'documented',
      'announce',
      'approval',
      'commitment',
    ),
  ],
  [
    'respond',
    phrases(
      'restarted',
      'rolled back',
      'roll back',
      'put back',
      'rerouted',
      'restored',
      'failed over manually',
      'was normal again',
      'fixed it',
      'at once',
    ),
  ],
];

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
