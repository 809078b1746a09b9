import type { PlacedBlock, ReportDocument } from '../document.ts';
import { partOfHeading, type PartName } from './headings.ts';
import { leadOf } from './leads.ts';
import { lineOf, type Line } from './line.ts';
import { sentencesOf, textOf } from './sentences.ts';

/** A report's lines by part, in document order. */
export interface Parts {
  readonly title: Line | null;
  readonly lines: Readonly<Record<PartName, readonly Line[]>>;
  /** The part whose heading stands last, and whether any heading was found. */
  readonly last: PartName;
  readonly headed: boolean;
  /** How many reports the document seems to hold: how often its main headings come again. */
  readonly reports: number;
}

/**
 * Divides a report into its parts: by headings, in whatever order they stand, and where there are none
 * by the sentences that open a part.
 */
export function partsOf(document: ReportDocument): Parts {
  const lines: Record<PartName, Line[]> = {
    title: [],
    introduction: [],
    products: [],
    timeline: [],
    cause: [],
    resolution: [],
    measures: [],
    communication: [],
    publication: [],
    other: [],
  };
  let part: PartName = 'introduction';
  const missing = partsWithoutHeading(document);
  let timed = false;
  const headings = { timeline: 0, cause: 0, introduction: 0 };
  let title: Line | null = null;
  for (const { kind, text, start } of isDense(document, missing)
    ? sentenceBlocks(document)
    : document.blocks) {
    const heading = headingAt(text);
    if (heading !== null) {
      part = heading.part;
      if (part in headings) headings[part as keyof typeof headings]++;
      if (heading.rest < text.length)
        lines[part].push(lineOf(kind, text.slice(heading.rest), start + heading.rest));
      continue;
    }
    const line = lineOf(kind, text, start);
    if (title === null && lines.introduction.length === 0 && looksLikeTitle(text)) {
      title = line;
      lines.title.push(line);
      continue;
    }
    part =
      opened(line, part, missing, timed, lines.cause.length) ?? (part === 'other' ? 'introduction' : part);
    timed ||= clocksOn(line) > 1;
    lines[!timed && isBareList(line, part, missing) ? 'products' : part].push(line);
  }
  // Two of the three must come again: one heading may well stand twice in one report.
  const [, reports = 0] = Object.values(headings).toSorted((a, b) => b - a);
  return { title, lines, last: part, headed: missing.size < ORDER.length, reports: Math.max(1, reports) };
}

/** A few paragraphs without a single heading: one of them may hold several parts. */
function isDense({ blocks }: ReportDocument, missing: ReadonlySet<PartName>): boolean {
  return missing.size === ORDER.length && blocks.length < 6;
}

/** Every sentence as a block. */
function sentenceBlocks({ blocks }: ReportDocument): PlacedBlock[] {
  return blocks.flatMap(({ kind, text, start }) => {
    const line = lineOf(kind, text, start);
    return sentencesOf(line).map((tokens) => ({ kind, text: textOf(line, tokens), start: tokens[0]!.start }));
  });
}

/** The part that a line's heading opens and where the rest of the line begins ("Event Timeline: July 19 …"). */
function headingAt(text: string): { part: PartName; rest: number } | null {
  const whole = text.length <= 70 ? partOfHeading(text) : null;
  if (whole !== null) return { part: whole, rest: text.length };
  const colon = text.indexOf(':');
  if (colon < 4 || colon > 60) return null;
  const part = partOfHeading(text.slice(0, colon));
  if (part === null || part === 'other') return null;
  let rest = colon + 1;
  while (text[rest] === ' ') rest++;
  return { part, rest };
}

/** The parts in the order of a report's sentences, as far as a sentence can open them. */
const ORDER = ['introduction', 'timeline', 'cause', 'measures', 'communication'] as const;

function partsWithoutHeading({ blocks }: ReportDocument): ReadonlySet<PartName> {
  const headed = new Set(blocks.map(({ text }) => headingAt(text)?.part));
  return new Set(ORDER.filter((part) => !headed.has(part)));
}

/**
 * The part that a sentence opens where no heading does: by its words, or, once outages were told, by the colon
 * that announces findings and then measures, and by the list of them. Only onward in the order of a report.
 */
function opened(
  line: Line,
  part: PartName,
  missing: ReadonlySet<PartName>,
  timed: boolean,
  causes: number,
): PartName | null {
  const rank = (name: PartName): number => (ORDER as readonly PartName[]).indexOf(name);
  const lead = leadOf(line.tokens);
  if (namesStatusPage(line) || (lead === 'communication' && namesAddress(line))) return 'communication';
  // Introductions speak of causes and measures too: those parts begin only after the outages.
  const fits = lead !== null && missing.has(lead) && rank(lead) > rank(part);
  if (fits && (timed || lead === 'timeline')) return lead;
  const announces = line.text.endsWith(':') && clocksOn(line) === 0 && wordsOn(line) > 3;
  if (part === 'timeline' && timed && announces && missing.has('cause')) return 'cause';
  const told = part === 'cause' && causes > 1;
  return told && missing.has('measures') && (announces || line.kind === 'item') ? 'measures' : null;
}

/** A few words before the timeline that are no sentence: the affected products, where no heading says so. */
function isBareList(line: Line, part: PartName, missing: ReadonlySet<PartName>): boolean {
  return (
    part === 'introduction' && missing.has('introduction') && wordsOn(line) <= 6 && !/[.:!?]$/.test(line.text)
  );
}

function wordsOn({ tokens }: Line): number {
  return tokens.filter(({ kind }) => kind === 'word').length;
}

/** How many times of day stand on a line, by their colons. */
function clocksOn({ tokens }: Line): number {
  return tokens.filter(
    (token, at) =>
      token.text === ':' && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number',
  ).length;
}

/** Reports close with the address at which the next trouble will be told. */
function namesStatusPage({ tokens }: Line): boolean {
  return tokens.some(({ kind, text }) => kind === 'address' && text.includes('status'));
}

function namesAddress({ tokens }: Line): boolean {
  return tokens.some(({ kind }) => kind === 'address');
}

/** The first line is the title unless it is a whole sentence. */
function looksLikeTitle(text: string): boolean {
  return text.length <= 200 && !/[.!?:]$/.test(text) && !/^(this|here|what follows|below|dear)\b/i.test(text);
}
