import type { ReportDocument } from '../document.ts';
import { partOfHeading, type PartName } from './headings.ts';
import { leadOf } from './leads.ts';
import { lineOf, type Line } from './line.ts';

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
  let headed = false;
  const headings = { timeline: 0, cause: 0, introduction: 0 };
  let title: Line | null = null;
  for (const { kind, text, start } of document.blocks) {
    const heading = headingAt(text);
    if (heading !== null) {
      headed = true;
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
    const lead = leadOf(line.tokens);
    // Without headings a sentence opens its part; under a heading only the closing words with their address do.
    if (lead !== null && (!headed || (lead === 'communication' && namesAddress(line)))) part = lead;
    else if (part === 'other') part = 'introduction';
    lines[part].push(line);
  }
  // Two of the three must come again: one heading may well stand twice in one report.
  const [, reports = 0] = Object.values(headings).toSorted((a, b) => b - a);
  return { title, lines, last: part, headed, reports: Math.max(1, reports) };
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

function namesAddress({ tokens }: Line): boolean {
  return tokens.some(({ kind }) => kind === 'address');
}

/** The first line is the title unless it is a whole sentence. */
function looksLikeTitle(text: string): boolean {
  return text.length <= 200 && !/[.!?:]$/.test(text) && !/^(this|here|what follows|below|dear)\b/i.test(text);
}
