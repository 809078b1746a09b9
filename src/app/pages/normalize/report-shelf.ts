import type { Catalog } from '#core/catalog.ts';
import { countInWords } from '#core/time/words.ts';
import { draftOf, type Draft } from '#normalize/draft.ts';
import type { OwnJson } from '../../own/read-own-json.ts';
import { createReader, type ReadOne } from './report-reader.ts';

/** A file or pasted text, and how far it has come. */
export interface ShelfEntry {
  readonly id: number;
  readonly name: string;
  readonly state:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'reading' }
    | { readonly kind: 'failed'; readonly message: string }
    | { readonly kind: 'read'; readonly draft: Draft }
    /** JSON of incidents that were read before. */
    | { readonly kind: 'found'; readonly found: OwnJson };
  /** The draft as it was last downloaded or shown in the dashboard. */
  readonly saved: Draft | null;
}

export interface ShelfState {
  readonly entries: readonly ShelfEntry[];
  /** The entry in view. */
  readonly open: number | null;
}

/** Something to be read; `load` is asked for the bytes when its turn comes. */
export interface Source {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  load(): Promise<ArrayBuffer>;
}

/** More than this is not even taken into memory; how large a report may be is the readers' to say. */
const MOST_BYTES = 100_000_000;

export type Shelf = ReturnType<typeof createShelf>;

/**
 * The reports that were given to the page. They are not in the address, for they are the reader's own and stay in this
 * tab; they outlive the page, so that a correction is still there after a look at the timeline, and end with the tab.
 */
export function createShelf(readOne: ReadOne = createReader()) {
  let state: ShelfState = { entries: [], open: null };
  let nextId = 1;
  let running = false;
  const sources = new Map<number, { source: Source; catalog: Catalog }>();
  const listeners = new Set<() => void>();
  const set = (next: ShelfState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const put = (id: number, entry: ShelfEntry['state']): void =>
    set({
      ...state,
      entries: state.entries.map((item) => (item.id === id ? { ...item, state: entry } : item)),
    });

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    for (let next = waiting(); next !== undefined; next = waiting()) {
      put(next.id, { kind: 'reading' });
      put(next.id, await outcome(next));
    }
    running = false;
  }
  const waiting = (): ShelfEntry | undefined => state.entries.find((item) => item.state.kind === 'waiting');

  async function outcome({ id, name }: ShelfEntry): Promise<ShelfEntry['state']> {
    const { source, catalog } = sources.get(id)!;
    sources.delete(id);
    if (source.size > MOST_BYTES) {
      const size = countInWords(source.size / 1e6);
      return {
        kind: 'failed',
        message: `It has ${size} MB, far more than a report. Cut it down, or paste its text.`,
      };
    }
    let bytes: ArrayBuffer;
    try {
      bytes = await source.load();
    } catch {
      return {
        kind: 'failed',
        message: 'The browser could not open it. Was it moved, renamed, or is it a folder?',
      };
    }
    const result = await readOne(name, bytes, catalog);
    if ('error' in result) return { kind: 'failed', message: result.error.message };
    if ('found' in result) return { kind: 'found', found: result.found };
    return { kind: 'read', draft: draftOf(result.reading) };
  }

  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: (): ShelfState => state,
    /** Puts sources on the shelf and reads them in turn; the first of them comes into view. */
    add(given: readonly Source[], catalog: Catalog): void {
      if (given.length === 0) return;
      const entries = given.map((source): ShelfEntry => {
        const id = nextId++;
        sources.set(id, { source, catalog });
        return { id, name: source.name, state: { kind: 'waiting' }, saved: null };
      });
      set({ entries: [...state.entries, ...entries], open: entries[0]!.id });
      void run();
    },
    open: (id: number): void => set({ ...state, open: id }),
    remove(id: number): void {
      sources.delete(id);
      const at = state.entries.findIndex((item) => item.id === id);
      const entries = state.entries.filter((item) => item.id !== id);
      const open = state.open === id ? (entries[Math.min(at, entries.length - 1)]?.id ?? null) : state.open;
      set({ entries, open });
    },
    change: (id: number, draft: Draft): void => put(id, { kind: 'read', draft }),
    /**
     * A draft was put into the charts, or taken out of them. That takes a moment: what was corrected meanwhile stays, and
     * is not in them.
     */
    kept: (id: number, of: Draft, kept: boolean): void =>
      set({
        ...state,
        entries: state.entries.map((item) => {
          if (item.id !== id || item.state.kind !== 'read') return item;
          const draft = { ...item.state.draft, kept };
          const saved = kept && item.state.draft === of ? draft : item.saved;
          return { ...item, state: { kind: 'read', draft }, saved };
        }),
      }),
    /** Its draft was downloaded or shown as it stands. */
    saved: (id: number): void =>
      set({
        ...state,
        entries: state.entries.map((item) =>
          item.id === id && item.state.kind === 'read' ? { ...item, saved: item.state.draft } : item,
        ),
      }),
  };
}
