import { isLeftOut } from './html-hidden.ts';
import { attribute, walk, type Element, type Node } from './html-tree.ts';

interface Measure {
  words: number;
  /** Of these, words within links. */
  linked: number;
  links: number;
}

/** How much each element that can be read holds, and the whole under the page itself. */
export type Measures = ReadonlyMap<Node, Measure>;

/** Counts the words of a page's elements. */
export function measure(page: Node): Measures {
  const measures = new Map<Node, Measure>();
  const whole: Measure = { words: 0, linked: 0, links: 0 };
  measures.set(page, whole);
  const open: Measure[] = [whole];
  let inLinks = 0;
  walk(page, {
    enter: (element) => {
      if (isLeftOut(element)) return false;
      const own: Measure = { words: 0, linked: 0, links: 0 };
      if (element.tagName === 'a') {
        inLinks += 1;
        own.links = 1;
      }
      measures.set(element, own);
      open.push(own);
      return true;
    },
    text: (value) => {
      const words = countWords(value);
      const own = open.at(-1)!;
      own.words += words;
      if (inLinks > 0) own.linked += words;
    },
    leave: (element) => {
      if (element.tagName === 'a') inLinks -= 1;
      const own = open.pop()!;
      const outer = open.at(-1)!;
      outer.words += own.words;
      outer.linked += own.linked;
      outer.links += own.links;
    },
  });
  return measures;
}

/** Names that sites give to what surrounds their pages. */
const SURROUNDINGS = new Set(
  [
    'breadcrumb breadcrumbs nav navbar navigation menu sidebar footer toc pagination pager toolbar skip',
    'share sharing social related recommended recommendations feedback rating cookie cookies noprint',
  ]
    .join(' ')
    .split(' '),
);

const LISTS = new Set(['ul', 'ol', 'dl', 'menu']);

/**
 * Whether an element is navigation though it is not marked so: a list of nothing but links, or something small
 * that is named for it and is mostly links or a few words.
 */
export function isNavigation(element: Element, measures: Measures, whole: number): boolean {
  const { words, linked, links } = measures.get(element) ?? { words: 0, linked: 0, links: 0 };
  if (LISTS.has(element.tagName) && links >= 2 && linked === words) return true;
  if (element.attrs.length === 0 || words > whole * 0.3) return false;
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.split(/[\s_-]/);
  return names.some((name) => SURROUNDINGS.has(name)) && (linked > words * 0.3 || words <= 12);
}

function countWords(text: string): number {
  let words = 0;
  let blank = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const now = code <= 32 || code === 160;
    if (blank && !now) words += 1;
    blank = now;
  }
  return words;
}
