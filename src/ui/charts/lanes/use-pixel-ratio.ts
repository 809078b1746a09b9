import { useSyncExternalStore } from 'react';

function listen(changed: () => void): () => void {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}

/** Device pixels to a CSS pixel; follows zoom and a move to another screen. At most 3: no eye sees more. */
export function usePixelRatio(): number {
  return useSyncExternalStore(
    listen,
    () => Math.min(3, Math.max(1, globalThis.devicePixelRatio || 1)),
    () => 1,
  );
}
