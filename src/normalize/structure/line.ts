import type { Block, ReportDocument } from '../document.ts';
import type { Span } from '../fact.ts';
import { tokensOf, type Token } from '../tokens.ts';
import type { Evidence } from '../reading.ts';

/** A line of a report, or what stands after a heading on its line, with its tokens. */
export interface Line {
  readonly kind: Block['kind'];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** The line of a text that begins at a place of the document. */
export function lineOf(kind: Block['kind'], text: string, start: number): Line {
  return { kind, text, start, end: start + text.length, tokens: tokensOf(text, start) };
}

/** The words at a span of a document. */
export function evidenceAt(document: ReportDocument, { start, end }: Span): Evidence {
  return { start, end, text: document.text.slice(start, end) };
}
