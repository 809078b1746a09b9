import { addDays } from '#core/time/day.ts';
import { drawPicture } from '#ui/export/draw-picture.ts';
import { svgDocument } from '#ui/export/svg-document.ts';
import { svgToPng } from '#ui/export/svg-to-png.ts';
import { tableCsv } from '#ui/export/table-csv.ts';
import { saveBlob, saveFile, saveParts } from '../../save-file.ts';
import type { ChartToSave, FileKind } from './chart-to-save.ts';
import { footOf, termColumns, termsOf, type Shown } from './provenance.ts';

/** Hands a chart to the reader as a file and gives its name. Throws `NotDrawn` where the browser can't make the PNG. */
export async function saveChart(chart: ChartToSave, kind: FileKind, shown: Shown): Promise<string> {
  const name = `faultline-${chart.name}-${addDays(shown.table.asOf, -1)}.${kind}`;
  if (kind === 'csv') {
    await saveParts(name, tableCsv(chart.table(), termColumns(shown)), 'text/csv');
    return name;
  }
  const sheet = {
    title: chart.title,
    subtitle: chart.subtitle,
    terms: termsOf(shown),
    foot: footOf(shown),
  };
  const drawing = svgDocument(sheet, drawPicture(chart.picture()));
  if (kind === 'svg') saveFile(name, drawing.text, 'image/svg+xml');
  else saveBlob(name, await svgToPng(drawing));
  return name;
}
