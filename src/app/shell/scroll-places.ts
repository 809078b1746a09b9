/** Under which a tab keeps its places over a reload. */
const STORE = 'faultline-scroll';

/** So many entries of the history are kept over a reload, those last seen. */
const KEPT = 200;

/** How far the document was scrolled, in px, by the key of the history's entry. */
export type ScrollPlaces = Map<string, number>;

/** What the last load of this tab kept; nothing where the browser kept nothing or gives no access. */
export function readPlaces(storage: () => Storage): ScrollPlaces {
  try {
    const read: unknown = JSON.parse(storage().getItem(STORE) ?? '[]');
    return new Map(Array.isArray(read) ? read.filter(isPlace) : []);
  } catch {
    return new Map();
  }
}

/** Keeps the places for a reload; where the browser refuses, the page then begins at its top. */
export function writePlaces(storage: () => Storage, places: ScrollPlaces): void {
  try {
    storage().setItem(STORE, JSON.stringify([...places].slice(-KEPT)));
  } catch {
    // Full or forbidden: nothing that the reader could mend.
  }
}

function isPlace(item: unknown): item is [string, number] {
  return Array.isArray(item) && typeof item[0] === 'string' && typeof item[1] === 'number';
}
