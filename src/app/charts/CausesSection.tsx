import { useCallback, useMemo, type ReactNode } from 'react';
import { breakdown, type Axis, type Breakdown } from '#core/summary/breakdown.ts';
import { ruleOf } from '#core/rule.ts';
import { countInWords, minutesInWords } from '#core/time/words.ts';
import { ModelTable } from '#ui/panels/ModelTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import type { TableModel } from '#ui/panels/table-model.ts';
import { FigureLink } from '../figure/FigureLink.tsx';
import { useSelected } from '../selected.ts';
import { barsOf } from './cause-bars.ts';
import { CauseBars } from './CauseBars.tsx';
import { causesHeadline } from './headlines.ts';
import { oneIncidentInWords } from './one-incident.ts';
import type { ChartToSave } from './save/chart-to-save.ts';
import { SaveMenu } from './SaveMenu.tsx';

/** Root causes or triggers as ranked bars, with the finding as title and the numbers as a table. */
export function CausesSection(props: { axis: Axis; by: 'incidents' | 'minutes'; actions?: ReactNode }) {
  const { axis, by } = props;
  const { table, selection } = useSelected();
  const found = useMemo(() => breakdown(table, selection, axis, by), [table, selection, axis, by]);
  const makeTable = useCallback(() => shareTable(found, axis), [found, axis]);
  const what = axis === 'cause' ? 'first category' : 'trigger';
  const unit =
    by === 'incidents'
      ? `Incidents by ${what}; running share at the right.`
      : `Instance-minutes by ${what}, ${ruleOf(selection.view.rule).words}; overlaps within a bar once.`;
  const title = useMemo(
    () => causesHeadline(found, by, (id) => oneIncidentInWords(table, selection, { values: { [axis]: id } })),
    [table, selection, found, by, axis],
  );
  const chart: ChartToSave = {
    name: axis === 'cause' ? 'root-causes' : 'triggers',
    title,
    subtitle:
      by === 'incidents'
        ? `Incidents by ${what}.`
        : `Outage time by ${what}, summed over instances; overlaps within a bar once.`,
    picture: () => ({
      kind: 'bars',
      bars: barsOf(found, by, selection.view.filter[axis]),
      unit: by === 'incidents' ? 'incidents' : 'outage time, summed over instances',
      shareLabel: 'running share',
    }),
    table: makeTable,
  };
  return (
    <Section
      title={chart.title}
      subtitle={`${unit} Choose a name to filter, a bar to see what is behind it.`}
      actions={props.actions}
      table={<ModelTable make={makeTable} />}
      save={<SaveMenu chart={chart} />}
    >
      <CauseBars axis={axis} by={by} />
    </Section>
  );
}

function shareTable({ shares }: Breakdown, axis: Axis): TableModel {
  const opening = (figure: 'incidents' | 'minutes', id: string, amount: number): ReactNode => (
    <FigureLink figure={figure} part={{ values: { [axis]: id } }}>
      {countInWords(amount)}
    </FigureLink>
  );
  return {
    caption: axis === 'cause' ? 'Root causes' : 'Triggers',
    columns: [
      { id: 'key', label: axis === 'cause' ? 'Category' : 'Trigger' },
      { id: 'incidents', label: 'Incidents', align: 'end' },
      { id: 'time', label: 'Outage time', align: 'end', only: 'page' },
      { id: 'minutes', label: 'Instance-minutes', align: 'end' },
    ],
    rows: shares.map(({ id, label, incidents, minutes }) => ({
      id,
      cells: [
        label,
        { raw: incidents, shown: opening('incidents', id, incidents) },
        minutesInWords(minutes),
        { raw: minutes, shown: opening('minutes', id, minutes) },
      ],
    })),
  };
}
