import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { smallShapes, times, withBullets, type Matrix, type Steps } from './pdf-bullets.ts';
import { linesOfRuns, type PdfPage, type Run } from './pdf-line.ts';

/** The lines of a page. What is written slantwise or upwards, such as a watermark, is left out. */
export async function readPage(page: PDFPageProxy, steps: Steps): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const upright = transform as unknown as Matrix;
  const { items } = await page.getTextContent({ disableNormalization: true });
  const runs: Run[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    const [a, b, c, d, left, base] = times(upright, item.transform);
    if (Math.abs(b) > Math.abs(a) / 10 || a < 0) continue;
    const size = Math.hypot(c, d);
    runs.push({ text: item.str, left, right: left + item.width, base, size, font: item.fontName });
  }
  const lines = linesOfRuns(runs);
  if (!lines.some(({ left }, at) => at > 0 && left > lines[at - 1]!.left + 3))
    return { lines, width, height };
  const shapes = smallShapes(await page.getOperatorList(), steps, upright);
  return { lines: withBullets(lines, shapes), width, height };
}
