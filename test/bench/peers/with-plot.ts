import * as Plot from '@observablehq/plot';
import { BAR_COLOUR, BARS, HEATMAP, IMPACT_COLOURS, MOST_ELEMENTS, TIMELINE } from './look.ts';
import { fetchRecords, minutesOf } from './outage-records.ts';
import { layOutPage } from './page-parts.ts';
import { handOver, type Ask, type Figures, type OpenPage } from './peer.ts';
import { quarterLabel } from './quarters.ts';
import { latestFew } from './record-figures.ts';
import { summarise } from './record-summary.ts';

/**
 * Observable Plot over plain arrays, every plot made anew on each change and its cells and bars grouped by its own
 * transforms, as Plot is used. The timeline is SVG: the latest outages only.
 */
async function open(): Promise<OpenPage> {
  const data = await fetchRecords();
  const parts = layOutPage();
  let shown: Figures;
  const show = (ask: Ask): void => {
    const found = summarise(data, ask);
    shown = found;
    parts.showTiles(found, found.median);
    parts.showChoices(found.offered.map(({ size }) => size));
    parts.showList(found.latest);
    parts.timeline.replaceChildren(
      Plot.plot({
        ...TIMELINE,
        marginLeft: 50,
        x: { type: 'utc', domain: data.span },
        y: { type: 'band', domain: data.instances, axis: null, padding: 0 },
        marks: [
          Plot.barX(latestFew(found.shown, MOST_ELEMENTS), {
            x1: 'start',
            x2: 'until',
            y: 'instance',
            fill: ({ impact }: { impact: number }) => IMPACT_COLOURS[impact],
            insetRight: -1,
          }),
        ],
      }),
    );
    parts.heatmap.replaceChildren(
      Plot.plot({
        ...HEATMAP,
        marginLeft: 110,
        x: { tickFormat: quarterLabel, ticks: [] },
        color: { type: 'sqrt', scheme: 'blues', zero: true },
        marks: [
          Plot.cell(found.shown, Plot.group({ fill: 'sum' }, { x: 'quarter', y: 'region', fill: minutesOf })),
        ],
      }),
    );
    parts.causes.replaceChildren(
      Plot.plot({
        ...BARS,
        marginLeft: 120,
        marks: [
          Plot.barX(
            found.shown,
            Plot.groupY({ x: 'count' }, { y: 'cause', sort: { y: '-x' }, fill: BAR_COLOUR }),
          ),
        ],
      }),
    );
  };
  show({});
  return {
    apply(ask) {
      show(ask);
      return Promise.resolve();
    },
    figures: () => shown,
  };
}

handOver(open());
