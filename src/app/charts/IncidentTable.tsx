import { localDate, instantInWords, dayInWords, minutesInWords } from '#core/time/words.ts';
import type { IncidentRow, IncidentSort } from '#core/summary/incidents.ts';
import { CAUSES, IMPACTS, TRIGGERS } from '#core/vocabulary.ts';
import { Swatch } from '#ui/charts/Swatch.tsx';
import { SortHeader } from '#ui/controls/SortHeader.tsx';
import { Link } from '../Link.tsx';
import { paths } from '../paths.ts';
import { useView } from '../use-view.ts';
import { IMPACT_SWATCHES } from './impact-tones.ts';
import { readerZone } from './OutageTimeline.tsx';
import styles from './IncidentTable.module.css';

export interface Sorting {
  readonly by: IncidentSort;
  readonly descending: boolean;
  onSort(by: IncidentSort): void;
}

const COLUMNS: readonly { id: IncidentSort; label: string; className?: string }[] = [
  { id: 'began', label: 'Began' },
  { id: 'length', label: 'Length', className: 'number' },
  { id: 'impact', label: 'Impact' },
  { id: 'instances', label: 'Instances' },
  { id: 'cause', label: 'Root cause' },
  { id: 'trigger', label: 'Trigger' },
  { id: 'title', label: 'Report' },
];

/** Incidents as a plain table; each row's first cell is the link that opens it. */
export function IncidentTable(props: {
  caption: string;
  rows: readonly IncidentRow[];
  sorting?: Sorting;
  brief?: boolean;
}) {
  const { rows, sorting, brief = false } = props;
  const { view } = useView();
  const columns = brief ? COLUMNS.filter((column) => column.id !== 'title') : COLUMNS;
  return (
    <div className={styles.scroll} role="region" aria-label={props.caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{props.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) =>
              sorting === undefined ? (
                <th
                  key={column.id}
                  scope="col"
                  className={column.className === 'number' ? styles.number : undefined}
                >
                  {column.label}
                </th>
              ) : (
                <SortHeader
                  key={column.id}
                  label={column.label}
                  direction={
                    sorting.by === column.id ? (sorting.descending ? 'descending' : 'ascending') : null
                  }
                  align={column.className === 'number' ? 'end' : 'start'}
                  onSort={() => sorting.onSort(column.id)}
                />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={styles.began}>
                <Link to={paths.incident.href(row.id)}>
                  {beganInWords(row, zoneFor(view.zone, row.zone))}
                </Link>
              </th>
              <td className={styles.number}>
                {row.minutes === null ? 'not stated' : minutesInWords(row.minutes)}
              </td>
              <td className={styles.impact}>
                <ImpactSwatch impact={row.impact} /> {IMPACTS[row.impact]!.label}
              </td>
              <td className={styles.lanes}>{lanesInWords(row.lanes)}</td>
              <td>{CAUSES[row.cause]!.label}</td>
              <td>{TRIGGERS[row.trigger]!.label}</td>
              {!brief && <td className={styles.title}>{row.title}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ImpactSwatch({ impact }: { impact: number }) {
  const { tone, texture = 'solid' } = IMPACT_SWATCHES[impact]!;
  return <Swatch tone={tone} texture={texture} />;
}

function zoneFor(mode: 'instance' | 'utc' | 'local', own: string): string {
  return mode === 'instance' ? own : mode === 'utc' ? 'UTC' : readerZone();
}

function beganInWords(row: IncidentRow, zone: string): string {
  return row.dateOnly ? dayInWords(localDate(row.start, row.zone)) : instantInWords(row.start, zone);
}

function lanesInWords(lanes: readonly string[]): string {
  return lanes.length > 5 ? `${lanes.slice(0, 4).join(', ')} and ${lanes.length - 4} more` : lanes.join(', ');
}
