import { element, group, words, type Markup } from './markup.ts';
import { FONT, PALETTE } from './palette.ts';
import type { Picture } from './picture.ts';
import { linesOf } from './text-fit.ts';
import { write } from './write.ts';

/** What stands around a picture, so that it can be read without the page it comes from. */
export interface Sheet {
  /** The finding. */
  readonly title: string;
  /** What is measured and in which unit. */
  readonly subtitle: string;
  /** Under what it is measured, one after the other: rule, period, filter. */
  readonly terms: readonly Term[];
  /** Where it comes from, each on a line of its own: source, dates, address. Dates are the caller's: a picture has no clock. */
  readonly foot: readonly Term[];
}

/** A name and what stands behind it: "Rule", "every impact counts in full". */
export interface Term {
  readonly name: string;
  readonly text: string;
}

/** A finished picture: an SVG file's text and its size in px. */
export interface SvgDocument {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const LEAST_WIDTH = 720;

/** Sets a picture on a sheet of paper with its title above and its source below. */
export function svgDocument(sheet: Sheet, picture: Picture): SvgDocument {
  const inner = Math.max(picture.width, LEAST_WIDTH);
  const head: Markup[] = [];
  let y = MARGIN;
  const lay = (
    lines: readonly string[],
    size: number,
    leading: number,
    look: Parameters<typeof write>[3],
  ): void => {
    for (const line of lines) {
      head.push(write(line, MARGIN, y + size, { ...look, size }));
      y += leading;
    }
  };
  lay(linesOf(sheet.title, 20, inner, true), 20, 26, { ink: PALETTE.ink, strong: true });
  y += 2;
  lay(linesOf(sheet.subtitle, 14, inner), 14, 20, {});
  lay(linesOf(sheet.terms.map(inWords).join(' '), 12, inner), 12, 17, {});
  y += 16;
  const body = group([picture.markup], { transform: `translate(${MARGIN} ${Math.round(y)})` });
  y += picture.height + 18;
  head.push(element('path', { d: `M${MARGIN} ${Math.round(y) + 0.5}h${inner}`, stroke: PALETTE.line }));
  y += 6;
  for (const term of sheet.foot) lay(linesOf(inWords(term), 12, inner), 12, 17, { ink: PALETTE['ink-3'] });
  const width = Math.ceil(inner + 2 * MARGIN);
  const height = Math.ceil(y + MARGIN - 6);
  const said = [...sheet.terms, ...sheet.foot].map(inWords).join(' ');
  const patterns = [...new Set(picture.defs)];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': FONT,
      'font-variant-numeric': 'tabular-nums',
    },
    element('title', {}, words(sheet.title)),
    element('desc', {}, words(`${sheet.subtitle} ${said}`)),
    ...(patterns.length > 0 ? [element('defs', {}, ...patterns)] : []),
    element('rect', { width, height, fill: PALETTE.paper }),
    ...head,
    body,
  );
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

function inWords({ name, text }: Term): string {
  return `${name}: ${text}`;
}
