import { countRejected, type Rejected } from '#core/rejected.ts';
import { plural } from '#core/time/words.ts';

/** `file: field: what is wrong`, one line a problem, with the record's id where the file does not tell it. */
export function rejectedLines(rejected: readonly Rejected[]): string[] {
  return rejected.flatMap(({ file, record, problems }) =>
    problems.map(({ field, reason }) => {
      const name = record === null || file.includes(record) ? file : `${file} (${record})`;
      return problemLine(name, field, reason);
    }),
  );
}

/** One problem as a line; blanks and control characters of foreign text can't break it in two. */
export function problemLine(file: string, field: string, reason: string): string {
  const line = field === '' ? `${file}: ${reason}` : `${file}: ${field}: ${reason}`;
  return line.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ');
}

/** "1 record not read" and the first problems, for the one who builds; nothing where all was read. */
export function rejectedSummary(rejected: readonly Rejected[]): string[] {
  if (rejected.length === 0) return [];
  const lines = rejectedLines(rejected);
  const shown = lines.slice(0, 20).map((line) => `  ${line}`);
  const more = lines.length > 20 ? [`  and ${lines.length - 20} more; npm run -s validate lists all`] : [];
  return [`${plural(countRejected(rejected), 'record')} not read:`, ...shown, ...more];
}
