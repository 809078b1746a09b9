import { zipSync } from 'fflate';

/** A document of Word's parts, by their names in the archive, as HTML. Pictures are left out, nothing is fetched. */
export async function htmlOfDocx(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const bytes = zipSync(Object.fromEntries(parts), { level: 0 });
  const arrayBuffer = bytes.buffer as ArrayBuffer;
  // Node's build of the package takes the one, the browsers' the other.
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer, buffer: arrayBuffer as never } as { arrayBuffer: ArrayBuffer },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
    },
  );
  return value;
}
