import { useState, type FocusEvent } from 'react';

/** Which row of a long table has the focus, or null. */
export function useFocusedRow() {
  const [place, setPlace] = useState<number | null>(null);
  return {
    place,
    onFocus(event: FocusEvent): void {
      const row = event.target.closest<HTMLElement>('[data-place]');
      setPlace(row === null ? null : Number(row.dataset['place']));
    },
    onBlur({ target, currentTarget, relatedTarget }: FocusEvent): void {
      // On the way to another row, which must not be taken away before it is reached.
      if (relatedTarget !== null && currentTarget.contains(relatedTarget)) return;
      // When the whole window loses the focus, the row has it again as soon as the window does.
      if (document.activeElement !== target) setPlace(null);
    },
  };
}
