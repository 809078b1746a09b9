const KEY = 'faultline-own';

/**
 * Beside the incidents that this browser keeps stands a mark: how many they are, and a number that changes with each
 * change. It is read at once, so that a page whose reader keeps none neither loads code for them nor opens a database.
 */
export function readMark(): number {
  try {
    return Number.parseInt(localStorage.getItem(KEY) ?? '', 10) || 0;
  } catch {
    return 0;
  }
}

/** Writes the mark and tells those who listen, in other tabs too. Throws where the browser keeps nothing for the page. */
export function writeMark(count: number): void {
  const changes = Number(localStorage.getItem(KEY)?.split(' ')[1] ?? 0) + 1;
  localStorage.setItem(KEY, `${count} ${changes}`);
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

/** Calls a listener after each change, whichever tab made it. */
export function onMarkChange(listener: () => void): () => void {
  const elsewhere = (event: StorageEvent): void => {
    // The key is null where all that was kept for the site was cleared.
    if (event.key === KEY || event.key === null) listener();
  };
  listeners.add(listener);
  addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', elsewhere);
  };
}
