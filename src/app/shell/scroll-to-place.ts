/** What a reader does who no longer waits for the old place. */
const TAKEN_OVER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Scrolls the document to a place it was left at, in px. A page whose parts are still being fetched is too short for
 * it at first: then again with each part that comes, until the place is reached or the reader does something.
 * Returns what gives up.
 */
export function scrollToPlace(place: number): () => void {
  scrollTo(0, place);
  if (reached(place)) return () => {};
  const grown = new ResizeObserver(() => {
    scrollTo(0, place);
    if (reached(place)) giveUp();
  });
  const giveUp = (): void => {
    grown.disconnect();
    for (const kind of TAKEN_OVER) removeEventListener(kind, giveUp, true);
  };
  grown.observe(document.body);
  for (const kind of TAKEN_OVER) addEventListener(kind, giveUp, { capture: true, passive: true });
  return giveUp;
}

/** To the pixel: a browser rounds to those of its screen. */
function reached(place: number): boolean {
  return Math.abs(scrollY - place) < 1;
}
