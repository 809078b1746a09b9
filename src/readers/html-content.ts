import { cleanLine } from './clean-line.ts';
import { isLeftOut } from './html-hidden.ts';
import { attribute, walk, type Element, type Node } from './html-tree.ts';
import { isNavigation, measure, type Measures } from './html-measure.ts';

/** What of a page is to be read. */
export interface Content {
  readonly root: Node;
  /** The report's title where it stands outside of `root`, as in a banner above it; null where it does not. */
  readonly title: string | null;
  /** Whether an element below `root` is left out with all that it holds. */
  readonly isLeftOut: (element: Element) => boolean;
  /** Whether the words right under an element are, though one of its elements is not. */
  readonly isMute: (within: Node) => boolean;
}

/** Chooses the part of a page that holds the report: its main part or article where most of the words are there. */
export function contentOf(page: Node): Content {
  const measures = measure(page);
  const title = titleOf(page);
  const whole = measures.get(page)?.words ?? 0;
  const root = mainPart(measures, whole) ?? page;
  const above = aboveOf(title);
  return {
    root,
    title: title === null || above.has(root) ? null : textOf(title),
    isLeftOut: (element) => {
      if (above.has(element)) return false;
      if (isLeftOut(element) || element.tagName === 'header') return true;
      if (element.parentNode !== null && above.get(element.parentNode) === true) return true;
      return isNavigation(element, measures, whole);
    },
    isMute: (within) => above.get(within) === true,
  };
}

/**
 * The title and all that it stands in. True for what lies in a banner, which is left out but for the title,
 * for knowledge bases print it there.
 */
function aboveOf(title: Element | null): ReadonlyMap<Node, boolean> {
  const path: Node[] = [];
  for (let at: Node | null = title; at !== null; at = 'parentNode' in at ? at.parentNode : null)
    path.push(at);
  let banner = false;
  return new Map(
    path.reverse().map((node) => {
      banner ||= node.nodeName === 'header';
      return [node, banner && node !== title];
    }),
  );
}

function mainPart(measures: Measures, whole: number): Node | null {
  const large: Element[] = [];
  for (const [node, { words }] of measures) {
    if (!('tagName' in node) || words < whole / 10) continue;
    if (['main', 'article'].includes(node.tagName) || attribute(node, 'role') === 'main') large.push(node);
  }
  // Several articles are several reports, or parts of one: then none of them is all.
  const several = large.filter(({ tagName }) => tagName === 'article').length > 1;
  const parts = large.filter(
    (part) => (measures.get(part)?.words ?? 0) > whole / 2 && !(several && part.tagName === 'article'),
  );
  const size = (part: Node): number => measures.get(part)?.words ?? 0;
  return parts.reduce<Node | null>(
    (best, part) => (best === null || size(part) < size(best) ? part : best),
    null,
  );
}

/** Headings of the first order among which the title is looked for. */
const MOST_TITLES = 20;

/** The heading that the page's own title begins with; else the page's only heading of the first order. */
function titleOf(page: Node): Element | null {
  const headings: Element[] = [];
  let name: Element | null = null;
  walk(page, {
    enter: (element) => {
      if (element.tagName === 'title') name ??= element;
      if (element.tagName === 'h1' && headings.length < MOST_TITLES) headings.push(element);
      return element.tagName === 'head' || element.tagName === 'title' || !isLeftOut(element);
    },
    text: () => {},
    leave: () => {},
  });
  const full = name === null ? '' : textOf(name);
  const named = headings.find((heading) => {
    const text = textOf(heading);
    return text !== '' && full.startsWith(text);
  });
  return named ?? (headings.length === 1 ? headings[0]! : null);
}

function textOf(element: Element): string {
  const words: string[] = [];
  walk(element, {
    enter: (inner) => inner === element || !isLeftOut(inner),
    text: (value) => words.push(value),
    leave: () => {},
  });
  return cleanLine(words.join(''));
}
