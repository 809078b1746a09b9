import type { SourceLine } from './blocks-of-lines.ts';
import type { Content } from './html-content.ts';
import { walk, type Element } from './html-tree.ts';

/** Elements that begin a line and end one. */
const LINES = new Set(
  [
    'address article blockquote body caption center dd details dir div dl dt fieldset figcaption figure form',
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu ol p pre section summary table',
    'tbody tfoot thead tr ul xmp',
  ]
    .join(' ')
    .split(' '),
);
const CELLS = new Set(['td', 'th']);

/** Whether an element stands apart from the words before it. */
function isParting(tagName: string): boolean {
  return LINES.has(tagName) || CELLS.has(tagName) || tagName === 'br';
}

interface Entry {
  begun: boolean;
  /** An entry of a list within it has come since, so that what follows goes on with neither. */
  broken: boolean;
}

/** The lines of a page as a browser would break them, were it wide enough. */
export function linesOfContent({ root, title, isLeftOut, isMute }: Content): SourceLine[] {
  const lines: SourceLine[] = title === null ? [] : [{ text: title, item: false, within: false }];
  const entries: Entry[] = [];
  let words: string[] = [];
  let preformatted = 0;
  /** Cells of one row stand on one line, unless they hold lines of their own. */
  let row: Element | null = null;

  const end = (): void => {
    const text = words.join('');
    words = [];
    if (text.trim() === '') return;
    const entry = entries.at(-1);
    lines.push({ text, item: entry?.begun === false, within: entry?.begun === true && !entry.broken });
    if (entry !== undefined) entry.begun = true;
  };

  walk(root, {
    enter: (element) => {
      const { tagName } = element;
      if (element !== root && isLeftOut(element)) return false;
      if (tagName === 'tr' && row === null && isOneLine(element)) {
        end();
        row = element;
      } else if (isParting(tagName)) {
        if (row === null) end();
        else words.push(' ');
      }
      if (tagName === 'li' && row === null) entries.push({ begun: false, broken: false });
      if (tagName === 'pre') preformatted += 1;
      return true;
    },
    text: (value, within) => {
      if (isMute(within)) return;
      if (preformatted === 0) words.push(value);
      else
        for (const [at, line] of value.split('\n').entries()) {
          if (at > 0) end();
          words.push(line);
        }
    },
    leave: (element) => {
      const { tagName } = element;
      if (tagName === 'pre') preformatted -= 1;
      if (element === row) row = null;
      if (row === null && isParting(tagName)) end();
      if (tagName !== 'li' || row !== null) return;
      entries.pop();
      const outer = entries.at(-1);
      if (outer !== undefined) outer.broken = true;
    },
  });
  end();
  return lines;
}

/** A row of data, in which no cell holds more than one paragraph; a page laid out as a table has others. */
function isOneLine(row: Element): boolean {
  let cells = 0;
  let inner = 0;
  let nested = false;
  walk(row, {
    enter: ({ tagName }) => {
      if (CELLS.has(tagName)) cells += 1;
      else if (tagName === 'table' || tagName === 'li' || tagName === 'pre') nested = true;
      else if (tagName === 'p' || tagName === 'br' || /^h\d$/.test(tagName)) inner += 1;
      return !nested;
    },
    text: () => {},
    leave: () => {},
  });
  return !nested && inner <= cells;
}
