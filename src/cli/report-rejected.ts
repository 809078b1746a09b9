import type { Rejected } from '#core/dataset.ts';

/** One line a problem: `file (record): field: reason`. */
export function rejectedLines(rejected: readonly Rejected[]): string[] {
  return rejected.flatMap(({ file, record, problems }) =>
    problems.map(({ field, reason }) => {
      const where = record === null || file.includes(record) ? file : `${file} (${record})`;
      return `${where}: ${field === '' ? '' : `${field}: `}${reason}`;
    }),
  );
}
