import { useSyncExternalStore } from 'react';

/** Below this width the filters fold behind one button. */
const NARROW = '(max-width: 767px)';

/** Whether the window is narrow now. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, isNarrow);
}

function listen(changed: () => void): () => void {
  const query = window.matchMedia?.(NARROW);
  query?.addEventListener('change', changed);
  return () => query?.removeEventListener('change', changed);
}

/** Wide where the browser cannot tell. */
function isNarrow(): boolean {
  return window.matchMedia?.(NARROW)?.matches ?? false;
}
