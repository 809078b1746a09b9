import { barsPicture, type BarsModel } from './bars-svg.ts';
import { heatmapPicture, type HeatmapModel } from './heatmap-svg.ts';
import { hoursPicture, type HoursModel } from './hours-svg.ts';
import { lanesPicture, type LanesModel } from './lanes-svg.ts';
import type { Picture } from './picture.ts';
import { trendPicture, type TrendModel } from './trend-svg.ts';
import { yearGridPicture, type YearGridModel } from './year-grid-svg.ts';

/** What a chart of the page draws, to be drawn again for a file. */
export type PictureModel =
  | ({ readonly kind: 'bars' } & BarsModel)
  | ({ readonly kind: 'heatmap' } & HeatmapModel)
  | ({ readonly kind: 'hours' } & HoursModel)
  | ({ readonly kind: 'lanes' } & LanesModel)
  | ({ readonly kind: 'trend' } & TrendModel)
  | ({ readonly kind: 'years' } & YearGridModel);

/** Draws a chart with its legend. */
export function drawPicture(model: PictureModel): Picture {
  switch (model.kind) {
    case 'bars':
      return barsPicture(model);
    case 'heatmap':
      return heatmapPicture(model);
    case 'hours':
      return hoursPicture(model);
    case 'lanes':
      return lanesPicture(model);
    case 'trend':
      return trendPicture(model);
    case 'years':
      return yearGridPicture(model);
  }
}
