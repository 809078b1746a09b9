import type { PictureModel } from '#ui/export/draw-picture.ts';

type States = Extract<PictureModel, { kind: 'heatmap' }>['states'];

/** What a saved heatmap of outage time says of the cells that hold no amount. */
export const HEAT_STATES: States = [
  { state: 'quiet', label: 'Covered, no outage' },
  { state: 'uncovered', label: 'Not covered' },
  { state: 'unmeasured', label: 'Outage of a length not stated' },
];
