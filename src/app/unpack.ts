/** Unpacks a file of the pack, which is stored compressed. Rejects when it is cut short or damaged: gzip carries a checksum. */
export async function unpack(packed: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(packed);
  // Some hosts take the stored compression for one of the connection, and the browser has undone it already.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
