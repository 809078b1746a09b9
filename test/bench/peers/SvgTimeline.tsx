import type { OutageRecord } from '../dataset.ts';
import { COLOUR_OF, MOST_ELEMENTS, TIMELINE } from './look.ts';
import type { Records } from './outage-records.ts';
import { latestFew } from './record-summary.ts';

/** A rectangle for each of the latest outages. */
export function SvgTimeline({ data, outages }: { data: Records; outages: readonly OutageRecord[] }) {
  const [from, to] = data.span;
  const scale = TIMELINE.width / (to - from);
  const high = TIMELINE.height / data.instances.length;
  const laneOf = new Map(data.instances.map((instance, at) => [instance, at]));
  return (
    <svg {...TIMELINE}>
      {latestFew(outages, MOST_ELEMENTS).map(({ lane, impact, start, until }, at) => (
        <rect
          key={at}
          x={(start - from) * scale}
          y={laneOf.get(lane)! * high}
          width={Math.max(1, (until - start) * scale)}
          height={high}
          fill={COLOUR_OF[impact]}
        />
      ))}
    </svg>
  );
}
