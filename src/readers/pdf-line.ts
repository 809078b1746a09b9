/** A line of a page, in points from the page's upper left corner. */
export interface PdfLine {
  readonly text: string;
  /** Parts with wide gaps between them, as a browser prints date and title. */
  readonly parts: readonly string[];
  readonly left: number;
  readonly right: number;
  /** Where its letters stand. */
  readonly base: number;
  /** Height of its letters. */
  readonly size: number;
  /** The font of its first words and of its last. */
  readonly fonts: readonly [string, string];
  /** A bullet is drawn before it, which is no character of it. */
  readonly bullet: boolean;
}

export interface PdfPage {
  readonly lines: readonly PdfLine[];
  readonly width: number;
  readonly height: number;
}

/** A run of text as pdf.js gives it, placed on the upright page. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly font: string;
}

/** Of a line's height: what still stands on it (raised letters do), and from where a gap is a blank or a column. */
const SAME_LINE = 0.5;
const BLANK = 0.12;
const COLUMN = 2.5;

/** Puts the runs of a page together to lines, from top to bottom where nothing stands side by side. */
export function linesOfRuns(runs: readonly Run[]): PdfLine[] {
  const lines: Growing[] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    if (line !== undefined && isOn(line, run)) add(line, run);
    else if (run.text.trim() !== '') lines.push(begun(run));
  }
  const done = lines.map(finished);
  return haveColumns(done) ? done : done.toSorted((a, b) => a.base - b.base);
}

interface Growing {
  readonly left: number;
  readonly base: number;
  right: number;
  size: number;
  readonly fonts: [string, string];
  parts: string[][];
}

function begun({ text, left, right, base, size, font }: Run): Growing {
  return { left, right, base, size, fonts: [font, font], parts: [[text]] };
}

function isOn(line: Growing, run: Run): boolean {
  const size = Math.max(line.size, run.size);
  return Math.abs(run.base - line.base) <= SAME_LINE * size && run.left >= line.right - 0.5 * size;
}

function add(line: Growing, run: Run): void {
  const part = line.parts.at(-1)!;
  if (run.text.trim() === '') {
    part.push(' ');
    return;
  }
  const gap = run.left - line.right;
  if (gap > COLUMN * line.size) line.parts.push([run.text]);
  else part.push(gap > BLANK * line.size ? ' ' : '', run.text);
  line.fonts[1] = run.font;
  line.right = Math.max(line.right, run.right);
  line.size = Math.max(line.size, run.size);
}

function finished({ left, right, base, size, fonts, parts }: Growing): PdfLine {
  const texts = parts.map((words) => words.join('').trim());
  return { text: texts.join(' '), parts: texts, left, right, base, size, fonts, bullet: false };
}

/** Whether lines stand side by side, so that their order on the page is not that of reading. */
function haveColumns(lines: readonly PdfLine[]): boolean {
  const down = lines.toSorted((a, b) => a.base - b.base);
  return down.some((line, at) => {
    const next = down[at + 1];
    return next !== undefined && next.base - line.base < SAME_LINE * Math.min(line.size, next.size);
  });
}
