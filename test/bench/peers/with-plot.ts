import * as Plot from '@observablehq/plot';
import { BAR_COLOUR, BARS, COLOUR_OF, HEATMAP, MOST_ELEMENTS, TIMELINE } from './look.ts';
import { fetchRecords } from './outage-records.ts';
import { countAll, layOutPage } from './page-parts.ts';
import { handOver, type Ask, type Figures, type OpenPage } from './peer.ts';
import { quarterLabel } from './quarters.ts';
import { latestFew, summarise } from './record-summary.ts';

/**
 * Observable Plot over plain arrays, every plot made anew on each change, as Plot is used. The timeline is SVG: the latest outages only.
 */
async function open(): Promise<OpenPage> {
  const data = await fetchRecords();
  const parts = layOutPage();
  let shown: Figures;
  const show = (ask: Ask): void => {
    const found = summarise(data, ask);
    shown = found;
    parts.showTiles(found);
    parts.showChoices(found.offered.map(countAll));
    parts.showHours(found.hours);
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
            y: 'lane',
            fill: ({ impact }: { impact: string }) => COLOUR_OF[impact],
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
          Plot.cell(
            Array.from(found.cells, ([key, minutes]) => {
              const [region, quarter] = key.split('|');
              return { region, quarter: Number(quarter), minutes };
            }),
            { x: 'quarter', y: 'region', fill: 'minutes' },
          ),
        ],
      }),
    );
    parts.causes.replaceChildren(
      Plot.plot({
        ...BARS,
        marginLeft: 120,
        marks: [Plot.barX(found.causes, { x: 'incidents', y: 'cause', sort: { y: '-x' }, fill: BAR_COLOUR })],
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
