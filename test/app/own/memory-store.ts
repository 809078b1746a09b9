import { vi } from 'vitest';

/** In place of idb-keyval, for jsdom has no IndexedDB: what is kept, and an error to throw in place of answering. */
export const memory: { kept: Map<string, unknown>; error: Error | null } = { kept: new Map(), error: null };

function answer<Result>(work: () => Result): Promise<Result> {
  return memory.error === null ? Promise.resolve(work()) : Promise.reject(memory.error);
}

export const idbKeyval = {
  createStore: vi.fn(),
  entries: () => answer(() => [...memory.kept]),
  keys: () => answer(() => [...memory.kept.keys()]),
  setMany: (records: readonly (readonly [string, unknown])[]) =>
    answer(() => records.forEach(([id, value]) => memory.kept.set(id, value))),
  delMany: (ids: readonly string[]) => answer(() => ids.forEach((id) => memory.kept.delete(id))),
};
