import type { ReactNode } from 'react';
import styles from './LaneChart.module.css';
import type { Band, LaneLayout } from './lane-layout.ts';
import type { Lane } from './marks.ts';

interface LaneLabelsProps {
  readonly lanes: readonly Lane[];
  readonly layout: LaneLayout;
  readonly selected: ReadonlySet<string> | undefined;
  readonly onLane: ((lane: number) => void) | undefined;
  readonly number: ((lane: number) => ReactNode) | undefined;
}

const at = ({ top, height }: Band) => ({ top, height });

/** A group's name stands beside its first lane, or has a heading's height of its own. */
function nameHeight({ place, labels }: LaneLayout, { first, height }: LaneLayout['groups'][number]): number {
  return Math.min(height, place === 'columns' ? labels[first]!.height : 24);
}

/** The names of groups and lanes, each beside or above what it names. */
export function LaneLabels({ lanes, layout, selected, onLane, number }: LaneLabelsProps) {
  return layout.groups.map((group) => (
    <section
      key={`${group.first} ${group.label}`}
      aria-label={group.label || undefined}
      className={styles['group']}
    >
      {group.label !== '' && (
        <p
          className={styles['groupName']}
          style={{
            top: group.top,
            height: layout.dense ? 18 : nameHeight(layout, group),
          }}
          title={group.label}
        >
          {group.label}
        </p>
      )}
      {!layout.dense && (
        <ul>
          {lanes.slice(group.first, group.last + 1).map((lane, i) => {
            const place = group.first + i;
            const chosen = selected?.has(lane.id) ?? false;
            return (
              <li key={lane.id} className={styles['laneName']} style={at(layout.labels[place]!)}>
                {onLane ? (
                  <button
                    type="button"
                    aria-pressed={chosen}
                    title={lane.label}
                    onClick={() => onLane(place)}
                  >
                    {lane.label}
                  </button>
                ) : (
                  <span title={lane.label}>{lane.label}</span>
                )}
                {number !== undefined && <span className={styles['laneNumber']}>{number(place)}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  ));
}
