/** Under which a tab keeps its places over a reload. */
const STORE = 'faultline-places';

/** So many entries of the history are kept over a reload, those last seen. */
const KEPT = 200;

/** Where a reader was on a page when they left it. */
export interface Place {
  /** How far the document was scrolled, in px. */
  readonly y: number;
  /** The address of the link that had the focus, as it is written in the page; null where none had. */
  readonly link: string | null;
}

/** The places by the key of the history's entry. */
export type ScrollPlaces = Map<string, Place>;

/** What the last load of this tab kept; nothing where the browser kept nothing or gives no access. */
export function readPlaces(storage: () => Storage): ScrollPlaces {
  try {
    const read: unknown = JSON.parse(storage().getItem(STORE) ?? '[]');
    return new Map(Array.isArray(read) ? read.filter(isEntry) : []);
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

function isEntry(item: unknown): item is [string, Place] {
  if (!Array.isArray(item) || typeof item[0] !== 'string') return false;
  const place = item[1] as Partial<Place> | null;
  return typeof place?.y === 'number' && (place.link === null || typeof place.link === 'string');
}
