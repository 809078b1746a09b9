import { closeSync, openSync, readSync } from 'node:fs';
import { decodeText } from './decode-text.ts';
import { sizeInWords } from './limits.ts';

/** A line that is not blank, by its number from 1; `problem` where it cannot be read as text. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly problem: string });

/**
 * The lines of a file, read in pieces so that a file of any length fits in memory. Throws what the file system throws.
 *
 * @param onPiece told the size of each piece when all its lines have been handed out
 */
export function* readLines(
  path: string,
  lineBytes: number,
  onPiece: (bytes: number) => void = () => {},
): Generator<Line> {
  const file = openSync(path, 'r');
  const piece = Buffer.alloc(1 << 20);
  try {
    let number = 1;
    let begun: Buffer[] = [];
    let length = 0;
    for (;;) {
      const size = readSync(file, piece, 0, piece.length, null);
      if (size === 0) break;
      let from = 0;
      while (from < size) {
        const newline = piece.subarray(0, size).indexOf(10, from);
        const to = newline === -1 ? size : newline;
        length += to - from;
        // A line that has grown too long is counted to its end but no longer kept.
        if (length <= lineBytes) begun.push(Buffer.from(piece.subarray(from, to)));
        from = to + 1;
        if (newline === -1) break;
        yield* lineOf(number, begun, length, lineBytes);
        number += 1;
        begun = [];
        length = 0;
      }
      onPiece(size);
    }
    yield* lineOf(number, begun, length, lineBytes);
  } finally {
    closeSync(file);
  }
}

function* lineOf(number: number, parts: Buffer[], length: number, lineBytes: number): Generator<Line> {
  if (length > lineBytes) {
    const problem = `is ${sizeInWords(length)} long; a line may hold at most ${sizeInWords(lineBytes)}, one incident`;
    yield { number, problem };
    return;
  }
  const decoded = decodeText(parts.length === 1 ? parts[0]! : Buffer.concat(parts));
  if ('problem' in decoded) yield { number, problem: decoded.problem };
  else if (decoded.text.trim() !== '') yield { number, text: decoded.text };
}
