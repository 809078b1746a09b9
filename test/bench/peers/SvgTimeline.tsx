import { IMPACT_COLOURS, MOST_ELEMENTS, TIMELINE } from './look.ts';
import type { OutageRecord, Records } from './outage-records.ts';
import { latestFew } from './record-figures.ts';

/** A rectangle for each of the latest outages. */
export function SvgTimeline({ data, outages }: { data: Records; outages: readonly OutageRecord[] }) {
  const [from, to] = data.span;
  const scale = TIMELINE.width / (to - from);
  const high = TIMELINE.height / data.instances.length;
  const laneOf = new Map(data.instances.map((instance, at) => [instance, at]));
  return (
    <svg {...TIMELINE}>
      {latestFew(outages, MOST_ELEMENTS).map(({ instance, impact, start, until }, at) => (
        <rect
          key={at}
          x={(start - from) * scale}
          y={laneOf.get(instance)! * high}
          width={Math.max(1, (until - start) * scale)}
          height={high}
          fill={IMPACT_COLOURS[impact]}
        />
      ))}
    </svg>
  );
}
