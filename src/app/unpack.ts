/** Unpacks a file of the pack, which is stored compressed. Rejects when it is cut short or damaged: gzip carries a checksum. */
export function unpack(packed: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  return unpackStream(new Blob([packed]).stream());
}

/** Unpacks such a file while it comes. */
export async function unpackStream(
  packed: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = packed.getReader();
  const first = await reader.read();
  if (first.done) return new Uint8Array();
  const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (stream) => stream.enqueue(first.value),
    pull: async (stream) => {
      const part = await reader.read();
      if (part.done) stream.close();
      else stream.enqueue(part.value);
    },
  });
  // Some hosts take the stored compression for one of the connection, and the browser has undone it already.
  const isPacked = first.value[0] === 0x1f && (first.value[1] ?? 0x8b) === 0x8b;
  const plain = isPacked ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
