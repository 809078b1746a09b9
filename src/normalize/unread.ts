import { countInWords } from '#core/time/words.ts';
import type { ReportDocument } from './document.ts';
import type { Unread } from './reading.ts';
import type { Parts } from './structure/parts.ts';

/** A report is a page or a few; a thousand pages of text are some other thing, and would take long. */
export const MOST_CHARACTERS = 2_000_000;

/** More text than a report has. */
export function tooLong(length: number): Unread {
  return {
    error: {
      code: 'too-long',
      message: `The document holds ${countInWords(length)} characters of text; at most ${countInWords(MOST_CHARACTERS)} are read. Give the report alone, without what it is attached to.`,
    },
  };
}

/** More outages than the incident format takes. */
export function tooManyOutages(count: number): Unread {
  return {
    error: {
      code: 'too-many-outages',
      message: `The timeline gives ${count} outages; at most 1,000 are read. Divide the report.`,
    },
  };
}

/** Two reports or more in one document. */
export function severalReports(reports: number): Unread {
  return {
    error: {
      code: 'several-reports',
      message: `The document holds ${reports} reports: its headings stand ${reports} times. Give each report in a file of its own.`,
    },
  };
}

/** A document that tells no outage, with what was read of it. */
export function noOutage(document: ReportDocument, parts: Parts): Unread {
  const read = parts.title === null ? 'no title' : `the title “${parts.title.text.slice(0, 120)}”`;
  const sections = Object.entries(parts.lines)
    .filter(([name, lines]) => lines.length > 0 && name !== 'title' && name !== 'other')
    .map(([name]) => name);
  return {
    error: {
      code: 'no-outage',
      message: `No outage found: no line gives a date with a start and an end. What was read: ${document.blocks.length} ${document.blocks.length === 1 ? 'line' : 'lines'}, ${read}, and the parts ${sections.join(', ') || 'none'}. If this is an incident report, check that the lines with dates and times are in it.`,
    },
  };
}

/** A date with two times, but nothing that was out of order: a meeting, a notice. */
export function noTrouble(document: ReportDocument): Unread {
  const lines = document.blocks.length === 1 ? '1 line' : `${document.blocks.length} lines`;
  return {
    error: {
      code: 'no-outage',
      message: `No outage found: there are dates and times, but nothing in the ${lines} says that a service was out of order. If this is an incident report, check that its words are in it.`,
    },
  };
}
