import { labelOf, IMPACTS, type Impact } from '#core/vocabulary.ts';
import type { Span } from '../fact.ts';
import { lengthAt } from '../parsers/length-forms.ts';
import type { Line } from '../structure/line.ts';
import { sentencesOf } from '../structure/sentences.ts';
import { isWord, type Token } from '../tokens.ts';
import { IMPACT_WORDS, REST_WORDS } from '../words/impact-words.ts';
import { phraseAt, phraseIn } from '../words/phrases.ts';
import type { Draft, DraftOutage, Found, Read } from './draft.ts';

/** An impact told by some words. */
interface Told {
  readonly impact: Impact;
  readonly span: Span;
}

/**
 * Gives every outage its impact: from the words after it on its line, else from the sentences of the
 * timeline after the list of outages, else from the words after the last of them, else from the sentences
 * before. Vague words ("service interruption")
 * tell nothing.
 */
export function settleImpacts(draft: Draft, timeline: readonly Line[]): Draft {
  const own = draft.outages.map((outage) => ownImpact(outage, draft.outages, timeline));
  const told = timeline.filter((line) => !hasOutage(line, draft.outages));
  const last = Math.max(...draft.outages.map(({ printed }) => printed.span.end));
  const after = told.filter(({ start }) => start > last).flatMap(sentencesOf);
  const before = told.filter(({ start }) => start < last).flatMap(sentencesOf);
  // "… until 10:10 and from 11:00 until 11:10: the service was down" is said of both.
  const general = firstTold(after) ?? own.at(-1) ?? firstTold(before) ?? strongest(leadWords(draft.outages));
  const outages = draft.outages.map((outage, at): DraftOutage => {
    const impact =
      own[at] ?? general ?? deciding([...ownWords(outage, draft.outages), ...after.flat()], false);
    if (impact === null) return outage;
    const read: Read<Impact> = {
      value: impact.impact,
      certainty: 'certain',
      spans: [impact.span],
      note: null,
    };
    return { ...outage, impact: read };
  });
  return { ...draft, outages, findings: [...draft.findings, ...contradictions(own, after)] };
}

function hasOutage(line: Line, outages: readonly DraftOutage[]): boolean {
  return outages.some(({ printed }) => printed.line === line);
}

/** From the words after an outage on its line, else from the lines between it and the next line with one. */
function ownImpact(outage: DraftOutage, all: readonly DraftOutage[], timeline: readonly Line[]): Told | null {
  const own = firstTold([ownWords(outage, all)]);
  if (own !== null) return own;
  const from = timeline.indexOf(outage.printed.line) + 1;
  const to = timeline.findIndex((line, at) => at >= from && hasOutage(line, all));
  return to < 0 ? null : firstTold(timeline.slice(from, to).flatMap(sentencesOf));
}

/** The tokens after an outage up to the next one on its line. */
function ownWords({ printed }: DraftOutage, all: readonly DraftOutage[]): Token[] {
  const next = all
    .filter((other) => other.printed.line === printed.line && other.printed.from >= printed.to)
    .map((other) => other.printed.from);
  return printed.line.tokens.slice(printed.to, Math.min(...next, printed.line.tokens.length));
}

/** The tokens before the first outage on a line that leads in ("… was slow between …"). */
function leadWords(all: readonly DraftOutage[]): Token[] {
  return all.flatMap(({ printed }, at) =>
    all.findIndex((other) => other.printed.line === printed.line) === at
      ? printed.line.tokens.slice(0, printed.from)
      : [],
  );
}

function firstTold(sentences: readonly (readonly Token[])[]): Told | null {
  const told = sentences.map(strongest).find((one) => one !== null) ?? null;
  if (told !== null && told.impact !== 'unavailable') return told;
  // "The editor could not be reached. The remaining functions worked."
  const rest = sentences.map((tokens) => phraseIn(tokens, REST_WORDS)).find((found) => found !== null);
  return rest === undefined ? told : { impact: 'partial', span: rest.span };
}

/** The impact that decides in some words, by the order of `IMPACT_WORDS`; what was so for a part of the time is left out. */
function strongest(tokens: readonly Token[]): Told | null {
  return deciding(tokens, true);
}

/** @param whole leave out what is said of a part of the time only ("unavailable for 3 min") */
function deciding(tokens: readonly Token[], whole: boolean): Told | null {
  for (const [impact, list] of IMPACT_WORDS) {
    for (let at = 0; at < tokens.length; at++) {
      const found = phraseAt(tokens, at, list);
      if (found === null || isDenied(tokens, at) || (whole && isBrief(tokens, found.span))) continue;
      return { impact, span: found.span };
    }
  }
  return null;
}

/** "No further downtime", "without slowness": the words before take it back. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 2), at)
    .some((token) => isWord(token, 'no', 'without', 'never', 'nor', 'any'));
}

/** "… for 3 min": of which it was so for a while. */
function isBrief(tokens: readonly Token[], { end }: Span): boolean {
  const at = tokens.findIndex((token) => token.start >= end);
  return at >= 0 && isWord(tokens[at], 'for') && lengthAt(tokens, at + 1) !== null;
}

/** Where one outage's own words and a general sentence, or two general sentences, tell different impacts. */
function contradictions(own: readonly (Told | null)[], after: readonly Token[][]): Found[] {
  const general = after.map(strongest).filter((told) => told !== null);
  const all = [...own.filter((told) => told !== null), ...general];
  const [first] = all;
  const other = general.find((told) => told.impact !== first?.impact);
  if (first === undefined || other === undefined) return [];
  const words = (told: Told): string => labelOf(IMPACTS, told.impact).toLowerCase();
  return [
    {
      code: 'impact-contradiction',
      message: `The timeline tells the impact in two ways: ${words(first)} and ${words(other)}.`,
      spans: [first.span, other.span],
    },
  ];
}
