import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes, type html as markup } from 'parse5';
import type { Block } from '#normalize/document.ts';
import { blocksOfLines } from './blocks-of-lines.ts';
import { contentOf } from './html-content.ts';
import { linesOfContent } from './html-lines.ts';
import { unreadable, type Unreadable } from './unreadable.ts';

/** A report has a few hundred; a page saved with all that surrounds it some ten thousand. */
const MOST_ELEMENTS = 500_000;

/**
 * The blocks of a web page or a piece of one: what it says, without its navigation. Nothing in it is run or
 * fetched, since it is read as a tree of words only. Linear.
 */
export function readHtml(html: string): Block[] | Unreadable {
  let elements = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    createElement(name: string, space: markup.NS, attrs: DefaultTreeAdapterTypes.Element['attrs']) {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw new RangeError('too many elements');
      return defaultTreeAdapter.createElement(name, space, attrs);
    },
  };
  try {
    return blocksOfLines(linesOfContent(contentOf(parse(html, { treeAdapter, scriptingEnabled: false }))));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const most = MOST_ELEMENTS.toLocaleString('en');
    return unreadable(
      'too-long',
      `This page has more than ${most} elements, far more than a report. Copy the report's text and save it as a text file.`,
    );
  }
}
