import type { Token } from '../tokens.ts';
import { phraseIn, phrases } from '../words/phrases.ts';

/** Sentences of a timeline whose times are of something else. */
const OTHER_TIMES = phrases(
  'support is|are|was .. open|available',
  'office|opening|support hours',
  'maintenance window|slot is|was',
  'maintenance .. scheduled|planned',
  'scheduled|planned maintenance .. is|will',
  'next maintenance',
  'similar event|incident|outage|interruption|issue',
  'earlier|previous event|incident|outage|report',
  'no customers|customer|users .. affected|impacted',
  'nobody .. affected',
  'ticket|case|request',
  'meeting',
);

/** Whether what stands before an outage in its sentence says that its times are of something else. */
export function isOfSomethingElse(tokens: readonly Token[], from: number): boolean {
  let begin = from;
  while (begin > 0 && !(tokens[begin - 1]!.kind === 'mark' && '.!?'.includes(tokens[begin - 1]!.text)))
    begin--;
  return phraseIn(tokens.slice(begin, from), OTHER_TIMES) !== null;
}
