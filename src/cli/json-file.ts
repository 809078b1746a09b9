import { readFileSync, statSync } from 'node:fs';
import { decodeText } from './decode-text.ts';
import { troubleOf } from './file-trouble.ts';
import { sizeInWords } from './limits.ts';
import { parseJson } from './parse-json.ts';

/** The value of a JSON file; undefined, and the reason told to `fail`, where it cannot be read. */
export function readJson(file: string, maximum: number, fail: (reason: string) => void): unknown {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(file);
    if (size > maximum) {
      const [is, most] = [sizeInWords(size), sizeInWords(maximum)];
      fail(`is ${is}; a .json file may hold at most ${most}: write it as .jsonl, which is read line by line`);
      return undefined;
    }
    bytes = readFileSync(file);
  } catch (error) {
    fail(troubleOf(error));
    return undefined;
  }
  const decoded = decodeText(bytes);
  const parsed = 'problem' in decoded ? decoded : parseJson(decoded.text);
  if ('value' in parsed) return parsed.value;
  fail(parsed.problem);
  return undefined;
}
