/** A piece of text on a page: where it begins, in points from the lower left corner, and how high its letters are. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF written by hand: pages of A4 with text in Helvetica. `trailer` may add to what stands at its end. */
export function asPdf(pages: readonly (readonly Placed[])[], trailer = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  for (const texts of pages) {
    const shown = texts.map(
      ({ text, x, y, size = 12 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`,
    );
    const stream = shown.join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  }
  const parts = ['%PDF-1.4\n'];
  const places: number[] = [];
  let at = parts[0]!.length;
  objects.forEach((object, number) => {
    const part = `${number + 1} 0 obj\n${object}\nendobj\n`;
    places.push(at);
    parts.push(part);
    at += part.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`,
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
  );
  return Uint8Array.from(parts.join(''), (letter) => letter.charCodeAt(0));
}

/** What a PDF says at its end that cannot be read without a password. */
export const ENCRYPTED = `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >>`;

/** Lines below one another, as paragraphs with gaps between them. */
export function below(lines: readonly string[], top = 780, step = 26): Placed[] {
  return lines.map((text, at) => ({ text, x: 60, y: top - at * step }));
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}
