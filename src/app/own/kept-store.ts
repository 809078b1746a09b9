import { createStore, delMany, entries, keys, setMany } from 'idb-keyval';
import { parseIncident, type Incident, type Problem } from '#core/incident.ts';
import { KeepError, keepErrorOf } from './keep-error.ts';
import { readMark, writeMark } from './kept-mark.ts';

/** A record in the store that is no incident (any more), and why. */
export interface Damaged {
  readonly id: string;
  readonly reason: string;
}

/** What this browser keeps: incidents in order of id, and what could not be read. */
export interface Kept {
  readonly incidents: readonly Incident[];
  readonly damaged: readonly Damaged[];
}

/** Opened when it is first used. */
const store = createStore('faultline', 'own-incidents');

/** Reads all that is kept, each record through the schema. Throws a `KeepError`. */
export async function readKept(): Promise<Kept> {
  const found = await told(() => entries<string, unknown>(store));
  const incidents: Incident[] = [];
  const damaged: Damaged[] = [];
  for (const [id, value] of found) {
    const parsed = parseIncident(value);
    if ('problems' in parsed) damaged.push({ id, reason: inWords(parsed.problems) });
    else if (parsed.incident.id !== id)
      damaged.push({ id, reason: `it holds another, ${parsed.incident.id}` });
    else incidents.push(parsed.incident);
  }
  return { incidents, damaged };
}

/** Keeps incidents, all or none, each in place of one with its id. Throws a `KeepError`; what was kept before is then kept still. */
export async function keep(incidents: readonly Incident[]): Promise<void> {
  const whole = incidents.map((incident): [string, Incident] => {
    const parsed = parseIncident(incident);
    if ('problems' in parsed)
      throw new KeepError(`It is not a whole incident yet: ${inWords(parsed.problems)}.`);
    return [incident.id, parsed.incident];
  });
  const before = readMark();
  await told(async () => {
    // The mark comes first: without one the incidents would never be found again.
    writeMark(before + whole.length);
    await setMany(whole, store).catch((error: unknown) => {
      writeMark(before);
      throw error;
    });
    await count();
  });
}

/** Removes incidents by id. Throws a `KeepError`. */
export async function drop(ids: readonly string[]): Promise<void> {
  await told(async () => {
    await delMany([...ids], store);
    await count();
  });
}

async function count(): Promise<void> {
  writeMark((await keys(store)).length);
}

function inWords([problem]: readonly Problem[]): string {
  if (problem === undefined) return 'unreadable';
  return `${problem.field === '' ? 'the record' : problem.field} ${problem.reason}`;
}

/** So long may the browser take to answer, in milliseconds; some never do. */
const SILENCE = 8000;

async function told<Result>(work: () => Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new KeepError(
            'The browser’s storage does not answer. Close other tabs of this page and try again.',
          ),
        ),
      SILENCE,
    );
  });
  try {
    return await Promise.race([work(), silence]);
  } catch (error) {
    throw keepErrorOf(error);
  } finally {
    clearTimeout(timer);
  }
}
