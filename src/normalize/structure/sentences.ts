import type { Token } from '../tokens.ts';
import type { Line } from './line.ts';

/** Abbreviations after which a point ends no sentence. */
const ABBREVIATIONS = new Set([
  'e',
  'g',
  'i',
  'etc',
  'approx',
  'no',
  'vs',
  'st',
  'dr',
  'mr',
  'ms',
  'inc',
  'ltd',
  'u',
  's',
  'a',
  'p',
  'm',
]);

/** A line's sentences as tokens, each with its closing mark; a colon or semicolon ends none. */
export function sentencesOf({ tokens }: Line): Token[][] {
  const sentences: Token[][] = [[]];
  tokens.forEach((token, at) => {
    sentences.at(-1)!.push(token);
    const next = tokens[at + 1];
    if (token.kind !== 'mark' || !'.!?'.includes(token.text) || next === undefined || next.glued) return;
    const before = tokens[at - 1];
    if (token.text === '.' && before?.kind === 'word' && ABBREVIATIONS.has(before.text)) return;
    sentences.push([]);
  });
  return sentences.filter((sentence) => sentence.length > 0);
}

/** The words of some tokens as the document has them. */
export function textOf(line: Line, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : line.text.slice(first.start - line.start, last.end - line.start);
}
