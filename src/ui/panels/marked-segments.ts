/** How words are marked, from the one that wins where several overlap. */
export const MARK_LOOKS = ['doubtful', 'overruled', 'concluded', 'read'] as const;
export type MarkLook = (typeof MARK_LOOKS)[number];

/** A stretch of the text, half-open, that belongs to something named `id`; one id may have several. */
export interface MarkedSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly look: MarkLook;
}

/** A line of the text, or an entry of a list in it, and where it begins in the whole. */
export interface MarkedBlock {
  readonly kind: 'line' | 'item';
  readonly start: number;
  readonly text: string;
}

/** A part of a line that belongs to the same ids throughout; to none where `look` is null. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly ids: readonly string[];
  readonly look: MarkLook | null;
}

/** Cuts a line at every edge of a span; the segments in their order give the line again. */
export function segmentsOf(block: MarkedBlock, spans: readonly MarkedSpan[]): Segment[] {
  const end = block.start + block.text.length;
  const within = spans.filter((span) => span.start < end && span.end > block.start && span.start < span.end);
  const edges = new Set([block.start, end]);
  for (const span of within) {
    edges.add(Math.max(span.start, block.start));
    edges.add(Math.min(span.end, end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => {
    const over = within.filter((span) => span.start <= start && span.end > start);
    return {
      start,
      text: block.text.slice(start - block.start, sorted[at + 1]! - block.start),
      ids: [...new Set(over.map(({ id }) => id))],
      look: MARK_LOOKS.find((look) => over.some((span) => span.look === look)) ?? null,
    };
  });
}

/** Lines in a row: drawn, or so far from any mark that they are folded away. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly folded: boolean;
}

/**
 * Which lines of a long text are worth drawing: those within `near` lines of a marked one, and the others only where
 * there are too few of them to be worth a fold. A text of at most `short` lines is drawn whole.
 */
export function runsOf(marked: readonly boolean[], near = 12, short = 400): Run[] {
  const count = marked.length;
  if (count <= short) return count === 0 ? [] : [{ from: 0, to: count, folded: false }];
  const shown = new Uint8Array(count);
  marked.forEach((is, at) => {
    if (is) shown.fill(1, Math.max(0, at - near), at + near + 1);
  });
  shown.fill(1, 0, near);
  const runs: Run[] = [];
  for (let from = 0, to = 0; from < count; from = to) {
    while (to < count && shown[to] === shown[from]) to++;
    const folded = shown[from] === 0 && to - from > near;
    const last = runs.at(-1);
    if (last !== undefined && !last.folded && !folded) runs[runs.length - 1] = { ...last, to };
    else runs.push({ from, to, folded });
  }
  return runs;
}
