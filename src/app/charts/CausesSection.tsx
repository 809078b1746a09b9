import { useMemo, type ReactNode } from 'react';
import { breakdown, type Axis } from '#core/summary/breakdown.ts';
import { ruleOf } from '#core/rule.ts';
import { countInWords, minutesInWords } from '#core/time/words.ts';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { useSelected } from '../selected.ts';
import { CauseBars } from './CauseBars.tsx';
import { causesHeadline } from './headlines.ts';

/** Root causes or triggers as ranked bars, with the finding as title and the numbers as a table. */
export function CausesSection(props: { axis: Axis; by: 'incidents' | 'minutes'; actions?: ReactNode }) {
  const { axis, by } = props;
  const { table, selection } = useSelected();
  const found = useMemo(() => breakdown(table, selection, axis, by), [table, selection, axis, by]);
  const what = axis === 'cause' ? 'first category' : 'trigger';
  const unit =
    by === 'incidents'
      ? `Incidents by ${what}; running share at the right.`
      : `Instance-minutes by ${what}, ${ruleOf(selection.view.rule).words}; overlaps within a bar once.`;
  return (
    <Section
      title={causesHeadline(found, by)}
      subtitle={`${unit} Choose a bar to filter.`}
      actions={props.actions}
      table={
        <DataTable
          caption={axis === 'cause' ? 'Root causes' : 'Triggers'}
          columns={[
            { id: 'key', label: axis === 'cause' ? 'Category' : 'Trigger' },
            { id: 'Incidents', label: 'Incidents', align: 'end' },
            { id: 'Outage time', label: 'Outage time', align: 'end' },
            { id: 'Instance-minutes', label: 'Instance-minutes', align: 'end' },
          ]}
          rows={found.shares.map((share) => ({
            id: share.id,
            cells: [
              share.label,
              countInWords(share.incidents),
              minutesInWords(share.minutes),
              countInWords(share.minutes),
            ],
          }))}
        />
      }
    >
      <CauseBars axis={axis} by={by} />
    </Section>
  );
}
