import type { Catalog } from '#core/catalog.ts';
import { parseIncident, type Incident } from '#core/incident.ts';
import type { Evidence, TraceStep } from '#normalize/reading.ts';
import { readReport } from '#normalize/read-report.ts';
import { readFile } from '#readers/read-file.ts';
import { codeOf } from './file-trouble.ts';
import { readInput } from './read-input.ts';

/** What a document said, in the form that is printed. */
export interface ReadEntry {
  readonly file: string;
  readonly incident: Incident;
  /** By path of the field in the incident; only those that words of the report gave. */
  readonly evidence: Record<string, Evidence[]>;
  readonly findings: Incident['findings'];
  /** By path: how a value was concluded that the report does not state. */
  readonly implied: Readonly<Record<string, string>>;
}

export interface FailedEntry {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

export type Entry = ReadEntry | FailedEntry;

/** Reads one file to the incident that it tells of. Never throws: a bad file is an entry with its fault. */
export async function normalizedEntry(
  file: string,
  catalog: Catalog,
): Promise<{ entry: Entry; trace: readonly TraceStep[] }> {
  try {
    const bytes = await readInput(file);
    if ('error' in bytes) return { entry: { file, ...bytes }, trace: [] };
    const read = await readFile(file, bytes);
    if ('error' in read) return { entry: { file, ...read }, trace: [] };
    const reading = readReport(read.document, catalog);
    if ('error' in reading) return { entry: { file, error: reading.error }, trace: [] };
    const { incident, fields, trace } = reading;
    const evidence: Record<string, Evidence[]> = {};
    const implied: Record<string, string> = {};
    for (const [path, field] of Object.entries(fields)) {
      if (field.evidence.length > 0) evidence[path] = [...field.evidence];
      if (field.certainty === 'implied') implied[path] = field.note ?? '';
    }
    const parsed = parseIncident({ ...incident, evidence });
    if ('problems' in parsed) return { entry: invalid(file, parsed.problems), trace };
    return { entry: { file, incident, evidence, findings: incident.findings, implied }, trace };
  } catch (error) {
    const message = `The file could not be read (${codeOf(error)}). Save it in another format and try again.`;
    return { entry: { file, error: { code: 'internal', message } }, trace: [] };
  }
}

/** A reading that the dataset would refuse is a fault of this program, and is not passed on. */
function invalid(file: string, problems: readonly { field: string; reason: string }[]): FailedEntry {
  const words = problems.map(({ field, reason }) => `${field} ${reason}`).join('; ');
  return { file, error: { code: 'invalid', message: `What was read is no sound incident: ${words}.` } };
}
