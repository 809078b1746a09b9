import { parseIncident, type Incident } from '#core/incident.ts';

/** What a JSON text held. */
export interface OwnJson {
  readonly incidents: readonly Incident[];
  /** Reports that `normalize` was given and could not read, by their file's name, and why. */
  readonly failed: readonly { readonly file: string; readonly message: string }[];
}

/**
 * Reads incidents from a JSON text that this page or `npm run -s normalize` wrote: one incident, a list of them,
 * `{ "incidents": […] }`, or the entries that `normalize` prints, whose reports it could not read are told. All
 * incidents are accepted, or the first that is not one is told.
 */
export function readOwnJson(text: string): OwnJson | { problem: string } {
  let value: unknown;
  try {
    // Some editors begin a file with a mark of its encoding.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {
      problem: 'It is no JSON: perhaps a part of it is missing. Save or copy the whole record again.',
    };
  }
  const records = recordsOf(value);
  if (records.length === 0)
    return { problem: 'It is JSON, but holds no incident. docs/data.md tells how one is written.' };
  const incidents: Incident[] = [];
  const failed: OwnJson['failed'][number][] = [];
  for (const [at, record] of records.entries()) {
    if (isFailed(record)) {
      failed.push({ file: record.file, message: record.error.message });
      continue;
    }
    const parsed = parseIncident(isRead(record) ? incidentOf(record) : record);
    if ('problems' in parsed) {
      const [problem] = parsed.problems;
      const field = problem?.field === '' ? 'the record' : problem?.field;
      const which = records.length === 1 ? 'It is JSON, but no incident' : `Record ${at + 1} is no incident`;
      return { problem: `${which}: ${field} ${problem?.reason}.` };
    }
    incidents.push(parsed.incident);
  }
  return incidents.length > 0 ? { incidents, failed } : { problem: noneRead(failed) };
}

function recordsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [];
  return Array.isArray(value['incidents']) ? value['incidents'] : [value];
}

function isFailed(record: unknown): record is { file: string; error: { message: string } } {
  if (!isObject(record) || typeof record['file'] !== 'string') return false;
  return isObject(record['error']) && typeof record['error']['message'] === 'string';
}

function isRead(record: unknown): record is { incident: object; evidence?: unknown } {
  return isObject(record) && typeof record['file'] === 'string' && isObject(record['incident']);
}

/** `normalize` prints the words of the report beside the incident; in a record they are part of it. */
function incidentOf({ incident, evidence }: { incident: object; evidence?: unknown }): unknown {
  return evidence === undefined ? incident : { ...incident, evidence };
}

function noneRead([first, ...others]: OwnJson['failed']): string {
  const which =
    others.length === 0 ? 'the report could not' : `none of the ${others.length + 1} reports could`;
  return `It holds no incident, for ${which} be read. ${first?.file}: ${first?.message}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
