import { useMemo } from 'react';
import type { Comparison } from '#core/compare/compare-sides.ts';
import { partOfQuarter, quarterInWords, quartersOf } from '#core/compare/quarters.ts';
import { ruleOf } from '#core/rule.ts';
import { countInWords, minutesInWords, plural } from '#core/time/words.ts';
import { BarMultiples } from '#ui/charts/BarMultiples.tsx';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { FigureLink } from '../../figure/FigureLink.tsx';
import { useOpenFigure } from '../../figure/use-figure.ts';
import { COMPARED_METRICS } from '../../page-choices.ts';
import { useSelected } from '../../selected.ts';
import { usePageParam } from '../../use-page-param.ts';

const COMPACT = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 3 });

/** Up to so many quarters have room for their own names on the axis; more are named by their years. */
const MOST_NAMED = 12;

/** Incidents or outage time by quarter, a small chart a side, all of one scale. */
export function QuartersSection({ comparison }: { comparison: Comparison }) {
  const { table } = useSelected();
  const open = useOpenFigure();
  const [metric, setMetric] = usePageParam('metric', COMPARED_METRICS);
  const { sides } = comparison;
  const rows = useMemo(
    () => sides.map((side) => ({ side, quarters: quartersOf(table, side) })),
    [table, sides],
  );
  const rule = sides[0] === undefined ? '' : `, ${ruleOf(sides[0].selection.view.rule).words}`;
  const cut = rows.some(({ quarters }) => quarters.some(({ covered, whole }) => covered && !whole));
  const uncovered = rows.some(({ quarters }) => quarters.some(({ covered }) => !covered));
  const what =
    metric === 'incidents'
      ? 'Incidents with an outage that began in the quarter; one with outages in two quarters counts in both.'
      : `Instance-minutes of outage${rule}.`;
  const title = metric === 'incidents' ? 'Incidents by quarter' : 'Outage time by quarter';
  return (
    <Section
      title={title}
      subtitle={`${what} All charts have the same scale.${cut ? ' A quarter at the edge may be compared in part; its name says so.' : ''}${uncovered ? ' Hatched: not covered.' : ''} A sample of reports: more reports collected is not the same as more incidents.`}
      actions={
        <Segmented
          label="By quarter"
          options={[
            { value: 'incidents', label: 'Incidents' },
            { value: 'minutes', label: 'Instance-minutes' },
          ]}
          value={metric}
          onChange={setMetric}
        />
      }
      table={
        <DataTable
          caption={title}
          columns={[
            { id: 'side', label: 'Side' },
            { id: 'quarter', label: 'Quarter', tight: true },
            { id: 'incidents', label: 'Incidents', align: 'end' },
            { id: 'minutes', label: 'Instance-minutes', align: 'end' },
          ]}
          rows={rows.flatMap(({ side, quarters }) =>
            quarters.map((quarter, at) => ({
              id: `${side.side.value} ${quarter.start}`,
              cells: [
                side.side.label,
                quarter.label,
                ...(quarter.covered
                  ? [
                      <FigureLink
                        key="incidents"
                        figure="incidents"
                        part={partOfQuarter(side, quarters, at)}
                        label={`${plural(quarter.incidents, 'incident')}, ${side.side.label}, ${quarter.label}`}
                      >
                        {countInWords(quarter.incidents)}
                      </FigureLink>,
                      <FigureLink
                        key="minutes"
                        figure="minutes"
                        part={{ ...side.part, days: quarter.days }}
                        label={`${countInWords(quarter.minutes)} instance-minutes, ${side.side.label}, ${quarter.label}`}
                      >
                        {countInWords(quarter.minutes)}
                      </FigureLink>,
                    ]
                  : ['not covered', 'not covered']),
              ],
            })),
          )}
        />
      }
    >
      <BarMultiples
        multiples={rows.map(({ side, quarters }) => ({
          id: side.side.value,
          label: side.side.label,
          note:
            metric === 'incidents'
              ? `n = ${plural(side.totals.incidents, 'incident')}`
              : `${minutesInWords(side.totals.minutes)} in all, n = ${plural(side.totals.incidents, 'incident')}`,
          periods: quarters.map((quarter) => ({
            id: quarter.start,
            label: quarter.label,
            ...(quarters.length > MOST_NAMED ? { group: quarter.start.slice(0, 4) } : {}),
            covered: quarter.covered,
            name: quarterInWords(quarter),
            value: quarter[metric],
            text: metric === 'incidents' ? countInWords(quarter.incidents) : COMPACT.format(quarter.minutes),
          })),
        }))}
        onPick={(id, start) => {
          const row = rows.find(({ side }) => side.side.value === id);
          const at = row?.quarters.findIndex((quarter) => quarter.start === start) ?? -1;
          if (row === undefined || at < 0) return;
          if (metric === 'incidents') open('incidents', partOfQuarter(row.side, row.quarters, at));
          else open('minutes', { ...row.side.part, days: row.quarters[at]!.days });
        }}
      />
    </Section>
  );
}
