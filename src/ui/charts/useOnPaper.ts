import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What is left of an A4 page between the margins of theme/base.css and those of the page's content, in px. */
export const PAPER_WIDTH = 656;

/** Whether the page is being printed: a browser prints without telling observers of the new width. */
export function useOnPaper(): boolean {
  const [onPaper, setOnPaper] = useState(false);
  useLayoutEffect(() => {
    // The browser prints as soon as the event is over, so the new drawing must stand by then.
    const toPaper = () => flushSync(() => setOnPaper(true));
    const toScreen = () => setOnPaper(false);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
    };
  }, []);
  return onPaper;
}
