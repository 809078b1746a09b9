/** So many frames a link may take to be drawn: rows of a long list come after the list was scrolled. */
const FRAMES = 30;

/**
 * Gives the focus back to a link of the page, once it is there, unless the reader has given it to something else.
 * Returns what gives up.
 *
 * @param address as it is written in the page
 */
export function focusLink(address: string): () => void {
  let left = FRAMES;
  let frame = 0;
  const look = (): void => {
    const main = document.getElementById('content');
    const { activeElement } = document;
    if (main === null || (activeElement !== document.body && activeElement !== main)) return;
    const link = main.querySelector<HTMLElement>(`a[href='${CSS.escape(address)}']`);
    if (link !== null) link.focus({ preventScroll: true });
    else if (left-- > 0) frame = requestAnimationFrame(look);
  };
  // After the page itself has taken the focus, as a new page does.
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
