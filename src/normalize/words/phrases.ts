import type { Span } from '../fact.ts';
import type { Token } from '../tokens.ts';

/** One word of a phrase: exact, by its beginning (`outag*`), or any of several (`slow|sluggish`). */
interface WordTest {
  readonly words: readonly { readonly text: string; readonly begins: boolean }[];
  /** Up to so many other words may stand before it. */
  readonly gap: number;
}

/** A phrase to look for: its words in order. */
export interface Phrase {
  readonly written: string;
  readonly tests: readonly WordTest[];
}

/**
 * Compiles phrases. `word*` is any word that begins so, `a|b` either, `..` lets up to three other words
 * stand between, `...` up to six. A hyphen in the text parts two words, so one in a phrase would never match: throws
 * TypeError. Matching looks at most a few words ahead, so it is linear in the text.
 */
export function phrases(...written: readonly string[]): readonly Phrase[] {
  return written.map((phrase) => {
    if (phrase.includes('-')) throw new TypeError(`the phrase "${phrase}" holds a hyphen, which parts words`);
    const tests: WordTest[] = [];
    let gap = 0;
    for (const part of phrase.split(' ')) {
      if (part === '..' || part === '...') gap = part === '..' ? 3 : 6;
      else {
        const words = part
          .split('|')
          .map((word) =>
            word.endsWith('*') ? { text: word.slice(0, -1), begins: true } : { text: word, begins: false },
          );
        tests.push({ words, gap });
        gap = 0;
      }
    }
    return { written: phrase, tests };
  });
}

/** `phrases` of one text in which semicolons part them, over as many lines as it takes. */
export function phraseList(text: string): readonly Phrase[] {
  return phrases(...text.split(';').map((phrase) => phrase.trim().replaceAll(/\s+/g, ' ')));
}

/** A phrase found: which, and where. */
export interface PhraseFound {
  readonly phrase: Phrase;
  readonly span: Span;
  /** The index of its first token. */
  readonly at: number;
}

/** The first place where any of the phrases stands, or null. */
export function phraseIn(tokens: readonly Token[], list: readonly Phrase[]): PhraseFound | null {
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(tokens, at, list);
    if (found !== null) return found;
  }
  return null;
}

/** The first of the phrases that begins at a token, or null. */
export function phraseAt(tokens: readonly Token[], at: number, list: readonly Phrase[]): PhraseFound | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return null;
  for (const phrase of byBeginning(list).get(token.text.slice(0, BEGINNING)) ?? []) {
    const end = endOf(tokens, at, phrase);
    if (end !== null) return { phrase, at, span: { start: token.start, end: tokens[end - 1]!.end } };
  }
  return null;
}

/** So many letters of the first word decide which phrases can begin at a token. */
const BEGINNING = 2;
const beginnings = new WeakMap<readonly Phrase[], ReadonlyMap<string, readonly Phrase[]>>();

/** The phrases of a list by the first letters of their first words, in the list's order. */
function byBeginning(list: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const known = beginnings.get(list);
  if (known !== undefined) return known;
  const made = new Map<string, Phrase[]>();
  for (const phrase of list) {
    for (const key of new Set(phrase.tests[0]!.words.map(({ text }) => text.slice(0, BEGINNING))))
      made.set(key, [...(made.get(key) ?? []), phrase]);
  }
  beginnings.set(list, made);
  return made;
}

function endOf(tokens: readonly Token[], at: number, { tests }: Phrase): number | null {
  let next = at;
  for (const [index, test] of tests.entries()) {
    let skipped = 0;
    while (!fits(tokens[next], test)) {
      if (tokens[next] === undefined) return null;
      // Hyphens, quotation marks and the like inside a phrase do not count as words of the gap.
      if (index === 0 || (tokens[next]!.kind !== 'mark' && ++skipped > test.gap)) return null;
      if (tokens[next]!.kind === 'mark' && '.;:!?'.includes(tokens[next]!.text)) return null;
      next++;
    }
    next++;
  }
  return next;
}

function fits(token: Token | undefined, { words }: WordTest): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  return words.some(({ text, begins }) => (begins ? token.text.startsWith(text) : token.text === text));
}
