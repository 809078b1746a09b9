import { INDEX_FILE } from '#core/pack/index-file.ts';
import { requestFile } from './fetch-file.ts';
import { openTable } from './open-table.ts';
import { startBuilder, type Built } from './table-builder.ts';

/** From so many compressed bytes on (some 20,000 incidents) a worker keeps more off the page than its start costs. */
const LARGE = 400_000;

/** Asks for the index and builds its table, in a worker where there is much of it. Throws a `LoadError` where none comes. */
export async function requestIndex(signal: AbortSignal): Promise<Built> {
  const answer = await requestFile(INDEX_FILE, signal);
  if (answer.length < LARGE) return openTable(new Blob([await answer.bytes()]).stream());
  return startBuilder()(answer);
}

let begun: Promise<Built> | undefined;

/** Asks for the index before there is a page that wants it. */
export function beginIndex(): void {
  begun = requestIndex(new AbortController().signal);
  // Whoever takes it is told of a failure; until then it is no unhandled one.
  begun.catch(() => {});
}

/** What `beginIndex` asked for, once; undefined afterwards, so that another try is another request. */
export function takeBegun(): Promise<Built> | undefined {
  const taken = begun;
  begun = undefined;
  return taken;
}
