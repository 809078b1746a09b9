import type { KeyboardEvent } from 'react';

const STOPS = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';

/**
 * Tab over either end of a popup goes on from its button, as if the popup stood right behind it. True when
 * that happened: the popup is to close.
 */
export function tabsOut(event: KeyboardEvent<HTMLElement>, button: HTMLElement | null): boolean {
  if (event.key !== 'Tab' || button === null) return false;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.tabIndex >= 0,
  );
  const onPopup = event.target === event.currentTarget;
  const leaves = event.shiftKey ? onPopup || event.target === stops[0] : event.target === stops.at(-1);
  if (!leaves && stops.length > 0) return false;
  // Backwards ends on the button itself; forwards the browser goes on from the button to what follows it.
  if (event.shiftKey) event.preventDefault();
  button.focus();
  return true;
}
