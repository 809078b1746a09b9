import { useMemo } from 'react';
import { endsBefore, spanOf, type Incident } from '#core/incident.ts';
import { lanesOf } from '#core/lane.ts';
import { IMPACTS } from '#core/vocabulary.ts';
import { IMPACT_SWATCHES } from '../../charts/impact-tones.ts';
import { WindowsToScale, type LaneWindow } from '../../charts/WindowsToScale.tsx';
import { Legend } from '#ui/charts/Legend.tsx';
import styles from './WindowsDrawn.module.css';
import { useReport } from './report-context.ts';

/** The outages of the draft on their lanes; choosing one leads to its fields. */
export function WindowsDrawn({ onOutage }: { onOutage(at: number): void }) {
  const { incident } = useReport().draft;
  const drawn = useMemo(() => windowsOf(incident), [incident]);
  const windows = useMemo(() => drawn.map(({ window }) => window), [drawn]);
  const shown = IMPACT_SWATCHES.filter((_, at) => windows.some(({ impact }) => impact === at));
  return (
    <div className={styles.drawing}>
      <Legend label="Impact" items={shown} />
      <WindowsToScale
        label="The outages of this report to scale"
        windows={windows}
        onOpen={(at) => onOutage(drawn[at]!.outage)}
      />
    </div>
  );
}

function windowsOf(incident: Incident): { outage: number; window: LaneWindow }[] {
  const zone = incident.timeZone ?? 'UTC';
  return incident.outages.flatMap((item, outage) => {
    const { start, end } = spanOf(incident, item);
    const backwards = end !== null && endsBefore(start, end);
    const timed = start.precision === 'minute' && end?.precision === 'minute' && !backwards;
    return lanesOf(incident, item).map((lane) => ({
      outage,
      window: {
        lane,
        region: incident.region,
        zone,
        start: start.instant,
        until: backwards ? start.instant : (end?.until ?? start.until),
        timed,
        impact: IMPACTS.findIndex(({ id }) => id === item.impact),
      },
    }));
  });
}
