import { createReadStream, statSync } from 'node:fs';
import { LARGEST, tooLarge } from '#readers/sizes.ts';
import { troubleOf } from './file-trouble.ts';
import { STANDARD_INPUT } from './input-files.ts';

/** Why there are no bytes, in the form of the readers' own faults. */
export interface NoInput {
  readonly error: { readonly code: string; readonly message: string };
}

/** The bytes of a file or of standard input; of one that is too large only as many as tell that. */
export async function readInput(name: string): Promise<Uint8Array | NoInput> {
  try {
    if (name === STANDARD_INPUT) return await upTo(process.stdin);
    const { size } = statSync(name);
    if (size > LARGEST) return tooLarge(size);
    return await upTo(createReadStream(name));
  } catch (error) {
    return { error: { code: 'unreadable', message: `The file: ${troubleOf(error)}.` } };
  }
}

/** Devices and pipes tell no size beforehand, and may have no end. */
async function upTo(stream: AsyncIterable<unknown>): Promise<Uint8Array | NoInput> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    if (!(piece instanceof Uint8Array)) continue;
    pieces.push(piece);
    size += piece.length;
    if (size > LARGEST) return tooLarge(size);
  }
  return new Uint8Array(Buffer.concat(pieces));
}
