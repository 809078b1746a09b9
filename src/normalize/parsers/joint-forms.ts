import type { Found, Joint } from '../fact.ts';
import { isMark, isWord, type Token } from '../tokens.ts';

/** The words and dashes that lead or join the ends of an outage. */
export function jointAt(tokens: readonly Token[], at: number): Found<Joint> {
  const found = (joint: Joint['joint'], next = at + 1): Found<Joint> => ({
    value: { kind: 'joint', joint },
    next,
  });
  const token = tokens[at];
  if (isMark(token, '-–—‑−→')) return found('dash');
  if (isWord(token, 'from', 'form', 'since', 'starting')) return found('from');
  if (isWord(token, 'until', 'untill', 'till', 'til', 'unitl', 'to', 'through', 'thru', 'ending'))
    return found('until');
  if (isWord(token, 'between')) return found('between');
  if (isWord(token, 'and') || isMark(token, '&')) return found('and');
  if (isWord(token, 'next', 'following') && isWord(tokens[at + 1], 'day', 'morning'))
    return found('next-day', at + 2);
  return null;
}
