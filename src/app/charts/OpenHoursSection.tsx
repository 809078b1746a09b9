import { DEFAULT_HOURS, groupedHours, hoursInWords } from '#core/open-hours.ts';
import { openTimeInWeek, openWeekOf } from '#core/open-week.ts';
import { ruleOf } from '#core/rule.ts';
import { openHoursTime, type OpenHoursTime } from '#core/summary/open-hours-time.ts';
import type { Table } from '#core/table.ts';
import { countInWords, minutesInWords, plural } from '#core/time/words.ts';
import { HoursEditor } from '#ui/controls/HoursEditor.tsx';
import { Figure, Figures } from '#ui/panels/Figure.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { FigureLink } from '../figure/FigureLink.tsx';
import { useSelected } from '../selected.ts';
import { useView } from '../use-view.ts';
import { AfterChangeFigure } from './AfterChangeFigure.tsx';
import styles from './OpenHoursSection.module.css';

/** Outage time inside the hours that matter to the reader, and what began with maintenance or a change. */
export function OpenHoursSection() {
  const { table, selection } = useSelected();
  const { view, change } = useView();
  const found = openHoursTime(table, selection);
  const { hours } = selection.view;
  const own = hoursInWords(hours) !== hoursInWords(DEFAULT_HOURS);
  const weekly = openTimeInWeek(openWeekOf(hours)) / openTimeInWeek(openWeekOf(ALWAYS));
  const told = sentenceInstead(table, found);
  return (
    <Section
      id="open-hours"
      title={
        told ??
        headline(found, selection.view.rule === 'full' ? 'outage' : 'outage that counts under this rule')
      }
      subtitle={`Open hours${own ? '' : ', assumed until you set yours'}: ${hoursInWords(hours)}, ${shareInWords(weekly)} of a week, on the clock of each instance’s own zone.`}
    >
      <details className={styles.change} data-print="none">
        <summary>Change the hours</summary>
        <HoursEditor
          label="Your open hours"
          spans={groupedHours(view.hours)}
          standard={DEFAULT_HOURS}
          standardInWords={hoursInWords(DEFAULT_HOURS)}
          onChange={(next) => change({ ...view, hours: next })}
        />
      </details>
      <Figures label="When it hurts">
        <Figure
          label="Outage time in open hours"
          value={
            told === null ? <FigureLink figure="open-hours">{minutesInWords(found.minutes)}</FigureLink> : '–'
          }
          notes={
            told === null ? notesOf(table, found, ruleOf(selection.view.rule).words) : leftOutOf(table, found)
          }
        />
        <AfterChangeFigure />
      </Figures>
    </Section>
  );
}

const ALWAYS = [{ days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 1440 }];

function headline({ minutes, of }: OpenHoursTime, outage: string): string {
  if (of === 0) return 'No outage time counts under this rule';
  if (minutes === 0) return `None of ${minutesInWords(of)} of ${outage} fell in open hours`;
  if (minutes === of) return `All ${minutesInWords(of)} of ${outage} fell in open hours`;
  return `${minutesInWords(minutes)} of ${minutesInWords(of)} of ${outage} fell in open hours, ${shareInWords(minutes / of)}`;
}

/** Where no number can be given, a sentence that says why. */
function sentenceInstead(table: Table, { outages, untimed, zoneless }: OpenHoursTime): string | null {
  if (outages === 0 && zoneless.outages > 0) {
    const names = namesOf(table, zoneless.lanes);
    return `${names}: kept in UTC, the time of no place, so open hours can’t be told`;
  }
  if (outages > 0 && outages === untimed)
    return 'No outage here has a stated length, so none can be laid over the hours';
  return null;
}

function notesOf(table: Table, found: OpenHoursTime, rule: string): string[] {
  const counted = found.outages - found.untimed - found.weightless;
  return [
    ...(found.of > 0
      ? [`${shareInWords(found.minutes / found.of)} of ${minutesInWords(found.of)} of outage`]
      : []),
    `n = ${plural(counted, 'outage')}${found.lanes > 1 ? `, added up over ${plural(found.lanes, 'instance')}` : ''}; ${rule}`,
    ...leftOutOf(table, found),
  ];
}

function leftOutOf(table: Table, { untimed, weightless, zoneless }: OpenHoursTime): string[] {
  return [
    ...(untimed > 0 ? [`${plural(untimed, 'outage')} without a stated length left out`] : []),
    ...(weightless > 0
      ? [`${plural(weightless, 'outage that counts', 'outages that count')} nothing under this rule`]
      : []),
    ...(zoneless.outages > 0
      ? [
          `${plural(zoneless.outages, 'outage')} on ${namesOf(table, zoneless.lanes)} left out: no time zone is known`,
        ]
      : []),
  ];
}

function namesOf(table: Table, lanes: readonly number[]): string {
  const names = lanes.map((lane) => table.lanes[lane]!.id);
  return names.length > 2 ? `${names[0]!} and ${countInWords(names.length - 1)} others` : names.join(' and ');
}

/** Whole percents, but never 0 or 100 for what is more or less. */
function shareInWords(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1 %';
  if (share < 1 && share > 0.99) return 'over 99 %';
  return `${Math.round(share * 100)} %`;
}
