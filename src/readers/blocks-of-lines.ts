import type { Block } from '#normalize/document.ts';
import { cleanLine } from './clean-line.ts';
import { goesOn, joint } from './goes-on.ts';
import { withoutMarker } from './list-marker.ts';

/** A line as a format gives it, before it is cleaned. */
export interface SourceLine {
  readonly text: string;
  /** The format itself says that an entry of a list begins here. */
  readonly item: boolean;
  /** The format says that it goes on with the entry before it: indented under its bullet, or in the same `<li>`. */
  readonly within: boolean;
}

interface Growing {
  readonly kind: Block['kind'];
  readonly pieces: string[];
  last: string;
}

/**
 * The blocks of a report's lines. All formats pass through here, so that a bullet drawn as text, a bullet alone on
 * its line and a `<li>` come out the same, as do a sentence on one line and one that was broken. Linear.
 */
export function blocksOfLines(lines: Iterable<SourceLine>): Block[] {
  const blocks: Growing[] = [];
  let awaiting = false;
  for (const line of lines) {
    const clean = cleanLine(line.text);
    if (clean === '' || isRule(clean)) {
      awaiting ||= line.item;
      continue;
    }
    const { text, marked } = withoutMarker(clean);
    const begins = awaiting || marked || line.item;
    awaiting = begins && text === '';
    if (text === '') continue;
    const before = blocks.at(-1);
    if (!begins && before !== undefined && (line.within || goesOn(before.last, text))) {
      before.pieces.push(joint(before.last, text), text);
      before.last = text;
    } else blocks.push({ kind: begins ? 'item' : 'line', pieces: [text], last: text });
  }
  return blocks.map(({ kind, pieces }) => ({ kind, text: pieces.join('') }));
}

/** A line that was drawn with characters: `-----`, `=====`, `---|---|`. One sign alone is a bullet. */
function isRule(text: string): boolean {
  return text.length > 1 && /^[-–—_=*~|:+ ]+$/.test(text);
}
