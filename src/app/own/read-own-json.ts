import { parseIncident, type Incident } from '#core/incident.ts';

/**
 * Reads incidents from a JSON text that this page or `npm run -s normalize` wrote: one incident, a list, or
 * `{ "incidents": […] }`. All are accepted, or the first that is not one is told.
 */
export function readOwnJson(text: string): { incidents: readonly Incident[] } | { problem: string } {
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
  for (const [at, record] of records.entries()) {
    const parsed = parseIncident(record);
    if ('problems' in parsed) {
      const [problem] = parsed.problems;
      const field = problem?.field === '' ? 'the record' : problem?.field;
      const which = records.length === 1 ? 'It is JSON, but no incident' : `Record ${at + 1} is no incident`;
      return { problem: `${which}: ${field} ${problem?.reason}.` };
    }
    incidents.push(parsed.incident);
  }
  return { incidents };
}

function recordsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [];
  if ('incidents' in value && Array.isArray(value.incidents)) return value.incidents;
  return [value];
}
