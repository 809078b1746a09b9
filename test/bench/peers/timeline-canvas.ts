import type { OutageRecord } from '../dataset.ts';
import { COLOUR_OF, TIMELINE } from './look.ts';
import type { Records } from './outage-records.ts';

/** A canvas with a lane per instance; what it gives draws outages on it, all that it is handed. */
export function timelineCanvas(
  within: HTMLElement,
  { instances, span }: Records,
): (outages: readonly OutageRecord[]) => void {
  const { width, height } = TIMELINE;
  const canvas = within.appendChild(document.createElement('canvas'));
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  const lane = height / instances.length;
  const topOf = new Map(instances.map((instance, at) => [instance, at * lane]));
  const scale = width / (span[1] - span[0]);
  return (outages) => {
    context.clearRect(0, 0, width, height);
    // Colour by colour: to change it costs more than the rectangle.
    Object.entries(COLOUR_OF).forEach(([impact, colour]) => {
      context.fillStyle = colour;
      for (const outage of outages) {
        if (outage.impact !== impact) continue;
        const long = Math.max(1, (outage.until - outage.start) * scale);
        context.fillRect((outage.start - span[0]) * scale, topOf.get(outage.lane)!, long, lane);
      }
    });
  };
}
