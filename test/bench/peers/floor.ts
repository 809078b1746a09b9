import { prepare, summarise, type ColumnSummary, type Prepared } from './column-summary.ts';
import { fetchColumnsBinary, fetchColumnsJson } from './outage-columns.ts';
import { BAR_COLOUR, BARS, HEATMAP, stepOf, TIMELINE } from './look.ts';
import { choiceWords, listWords } from './page-parts.ts';
import { handOver, type OpenPage } from './peer.ts';
import { drawMarks } from './floor-marks.ts';

/** Typed columns, a loop and one canvas: the least that the machine needs for these views, without a library. */
async function open(): Promise<OpenPage> {
  const json = new URLSearchParams(location.search).get('from') === 'json';
  const data = prepare(await (json ? fetchColumnsJson() : fetchColumnsBinary()));
  const canvas = document.body.appendChild(document.createElement('canvas'));
  canvas.width = TIMELINE.width;
  canvas.height = 1440;
  const context = canvas.getContext('2d')!;
  const drawTimeline = drawMarks(context, 0, 30, data);
  let shown = summarise(data, {});
  const show = (): void => {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.font = '14px sans-serif';
    drawTiles(context, shown);
    drawTimeline(shown.rows);
    drawHeatmap(context, 60, 650, data, shown);
    drawBars(context, 840, 650, data, shown);
    drawList(context, 0, 1030, data, shown);
  };
  show();
  return {
    apply(ask) {
      shown = summarise(data, ask);
      show();
      return Promise.resolve();
    },
    figures: () => shown,
  };
}

function drawTiles(
  to: CanvasRenderingContext2D,
  { incidents, outages, minutes, median, offered }: ColumnSummary,
): void {
  to.fillStyle = '#111';
  const tiles = {
    Incidents: incidents,
    Outages: outages,
    'Outage minutes': minutes,
    'Median length': median,
  };
  Object.entries(tiles).forEach(([label, value], at) =>
    to.fillText(`${label} ${Math.round(value).toLocaleString('en')}`, at * 220, 20),
  );
  to.fillText(choiceWords(offered), 880, 20);
}

function drawHeatmap(
  to: CanvasRenderingContext2D,
  left: number,
  top: number,
  { regions, quarters }: Prepared,
  { cells }: ColumnSummary,
): void {
  const most = cells.reduce((a, b) => Math.max(a, b), 1);
  const wide = HEATMAP.width / quarters;
  const high = HEATMAP.height / regions.length;
  cells.forEach((minutes, at) => {
    to.fillStyle = stepOf(minutes, most);
    to.fillRect(left + (at % quarters) * wide, top + Math.floor(at / quarters) * high, wide - 1, high - 1);
  });
  to.fillStyle = '#111';
  regions.forEach((region, at) => to.fillText(region, 0, top + (at + 0.6) * high, 60));
}

function drawBars(
  to: CanvasRenderingContext2D,
  left: number,
  top: number,
  data: Prepared,
  { causes }: ColumnSummary,
): void {
  const order = Array.from(causes.keys())
    .filter((cause) => causes[cause]! > 0)
    .sort((a, b) => causes[b]! - causes[a]!);
  const most = causes[order[0] ?? 0] ?? 1;
  const high = BARS.height / data.causes.length;
  order.forEach((cause, at) => {
    to.fillStyle = BAR_COLOUR;
    to.fillRect(left + 120, top + at * high, (causes[cause]! / most) * (BARS.width - 200), high - 6);
    to.fillStyle = '#111';
    to.fillText(`${data.causes[cause]} ${causes[cause]}`, left, top + at * high + 14, 115);
  });
}

function drawList(
  to: CanvasRenderingContext2D,
  left: number,
  top: number,
  { start, length, instance, instances, cause, causes }: Prepared,
  { latest }: ColumnSummary,
): void {
  to.fillStyle = '#111';
  latest.forEach((row, at) => {
    const began = start[row]! * 1000;
    const words = listWords({
      start: began,
      until: began + length[row]! * 1000,
      lane: instances[instance[row]!]!,
      cause: causes[cause[row]!]!,
    });
    words.forEach((word, column) => to.fillText(word, left + column * 160, top + at * 20));
  });
}

handOver(open());
