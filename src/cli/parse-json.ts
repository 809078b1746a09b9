import { findJsonFault } from './json-fault.ts';

/**
 * Parses JSON text, or tells what is wrong and where.
 *
 * @param within words before the place, such as "line 12"; without it the fault's own line is named
 */
export function parseJson(text: string, within?: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    if (text.trim() === '') return { problem: 'is empty; expected JSON' };
    const { line, column, reason } = findJsonFault(text);
    const place = within === undefined ? `line ${line}, column ${column}` : `${within}, column ${column}`;
    return { problem: `is not complete JSON: ${place}: ${reason}` };
  }
}
