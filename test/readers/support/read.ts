import { readFile } from '#readers/read-file.ts';

/** A file's blocks, an entry of a list with a bullet before it; or the code of the fault. */
export async function blocksOf(bytes: Uint8Array | string, name = 'report'): Promise<string[] | string> {
  const read = await readFile(name, typeof bytes === 'string' ? utf8(bytes) : bytes);
  if ('error' in read) return read.error.code;
  return read.document.blocks.map(({ kind, text }) => (kind === 'item' ? `• ${text}` : text));
}

/** The fault of a file that cannot be read. */
export async function faultOf(
  bytes: Uint8Array | string,
  name = 'report',
): Promise<{ code: string; message: string }> {
  const read = await readFile(name, typeof bytes === 'string' ? utf8(bytes) : bytes);
  if ('error' in read) return read.error;
  throw new Error(`was read: ${read.document.text.slice(0, 100)}`);
}

/** The bytes of a text. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
