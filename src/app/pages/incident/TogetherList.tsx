import type { ReactNode } from 'react';
import type { SharedMinute } from '#core/summary/neighbours.ts';
import { instantInWords, zoneInWords } from '#core/time/words.ts';
import { Link } from '../../Link.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import styles from './SameFault.module.css';

interface Props {
  readonly minutes: readonly SharedMinute[];
  /** The title of an incident, as a link to it. */
  titled(incident: number): ReactNode;
}

/** The instances that went down in the same minute, by minute, and which report tells of each. */
export function TogetherList({ minutes, titled }: Props) {
  const { table } = useSelected();
  const named = (lanes: readonly number[]) =>
    lanes.map((lane, at) => (
      <span key={lane}>
        {at === 0 ? '' : at === lanes.length - 1 ? ' and ' : ', '}
        <Link to={paths.instance.href(table.lanes[lane]!.id)}>{table.lanes[lane]!.id}</Link>
      </span>
    ));
  return (
    <div>
      <h3>Hit in the same minute</h3>
      <ul className={styles.list}>
        {minutes.map(({ start, lanes, others }) => {
          const zone = table.lanes[lanes[0]!]!.timeZone;
          return (
            <li key={start}>
              {instantInWords(start, zone)}, {zoneInWords(zone)} time: {named(lanes)}
              <span className={styles.why}>
                {lanes.length > 1 ? 'all named in this report' : 'named in this report'}
              </span>
              {others.map((other) => (
                <span key={other.incident} className={styles.why}>
                  with {named(other.lanes)}: {titled(other.incident)}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
