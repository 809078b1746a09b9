import { isCalendarDate } from '../time/moment.ts';
import { DIMENSIONS, type Dimension } from '../filter/filter.ts';
import { FIGURES, type AskedFigure, type DaySpan, type Part } from './figure.ts';

/** The address parameters of an open figure: `figure=minutes&of=region:Europe&of=days:2020-01-01..2020-04-01`. */
export const FIGURE_KEYS = { figure: 'figure', of: 'of' } as const;

/** What an address asks to be opened: a figure, nothing, or something that can't be read, with a sentence that says what. */
export type FigureInAddress = AskedFigure | { readonly unread: string } | null;

const SPANS = ['days', 'began', 'firstBegan'] as const;
const SPAN_NAMES: Record<(typeof SPANS)[number], string> = {
  days: 'days',
  began: 'began',
  firstBegan: 'first-began',
};

/** Reads the figure that an address asks for. Never throws. */
export function readFigure(entries: Iterable<readonly [string, string]>): FigureInAddress {
  const all = [...entries];
  const given = (key: string): Set<string> =>
    new Set(all.filter(([name, text]) => name === key && text !== '').map(([, text]) => text));
  const asked = [...given(FIGURE_KEYS.figure)];
  if (asked.length === 0) return null;
  if (asked.length > 1) return { unread: 'The address names more than one figure to open.' };
  const figure = FIGURES.find((id) => id === asked[0]);
  if (figure === undefined) {
    return { unread: `There is no figure "${asked[0]!.slice(0, 60)}" to open.` };
  }
  let part: Part = {};
  for (const text of given(FIGURE_KEYS.of)) {
    const next = withPiece(part, text);
    if (next === null) {
      return { unread: `The address says "of=${text.slice(0, 80)}", which names no part of a figure.` };
    }
    part = next;
  }
  return { figure, part };
}

/** Writes a figure as address parameters, in a fixed order. `readFigure` reads them. */
export function writeFigure({ figure, part }: AskedFigure): [string, string][] {
  const pieces = DIMENSIONS.flatMap((dimension) => {
    const value = part.values?.[dimension];
    return value === undefined ? [] : [`${dimension}:${value}`];
  });
  for (const name of SPANS) {
    const span = part[name];
    if (span !== undefined) pieces.push(`${SPAN_NAMES[name]}:${span.from ?? ''}..${span.to ?? ''}`);
  }
  if (part.hour !== undefined) pieces.push(`hour:${part.hour}`);
  if (part.kind !== undefined) pieces.push(`kind:${part.kind}`);
  return [[FIGURE_KEYS.figure, figure], ...pieces.map((piece): [string, string] => [FIGURE_KEYS.of, piece])];
}

/** A part narrowed by one more piece of text, or null where the text says none or says what the part has already. */
function withPiece(part: Part, text: string): Part | null {
  const colon = text.indexOf(':');
  const key = text.slice(0, Math.max(0, colon));
  const value = text.slice(colon + 1);
  const dimension = DIMENSIONS.find((name): name is Dimension => name === key);
  if (dimension !== undefined) {
    if (value === '' || part.values?.[dimension] !== undefined) return null;
    return { ...part, values: { ...part.values, [dimension]: value } };
  }
  const spanKey = SPANS.find((name) => SPAN_NAMES[name] === key);
  if (spanKey !== undefined) {
    const span = readSpan(value);
    return span === null || part[spanKey] !== undefined ? null : { ...part, [spanKey]: span };
  }
  if (key === 'hour') {
    const hour = /^\d{1,3}$/.test(value) ? Number(value) : NaN;
    return hour < 168 && part.hour === undefined ? { ...part, hour } : null;
  }
  if (key === 'kind') return value === '' || part.kind !== undefined ? null : { ...part, kind: value };
  return null;
}

function readSpan(text: string): DaySpan | null {
  const [from = '', to = '', ...more] = text.split('..');
  const bad = [from, to].some((day) => day !== '' && !isCalendarDate(day));
  if (bad || more.length > 0 || !text.includes('..')) return null;
  if (from !== '' && to !== '' && from >= to) return null;
  return { from: from === '' ? null : from, to: to === '' ? null : to };
}
