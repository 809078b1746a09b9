import type { Explanation } from '#core/figure/explanation.ts';
import type { AskedFigure } from '#core/figure/figure.ts';
import { FLAG } from '#core/pack/index-format.ts';
import { textAt } from '#core/pack/text-column.ts';
import { ruleOf } from '#core/rule.ts';
import type { Selection } from '#core/select.ts';
import type { Table } from '#core/table.ts';
import { addDays } from '#core/time/day.ts';
import { writeMoment } from '#core/time/moment.ts';
import { localDate } from '#core/time/words.ts';
import { CAUSES, TRIGGERS } from '#core/vocabulary.ts';
import { csvOf } from '#ui/export/csv.ts';
import { partText } from './part-text.ts';

/** What a figure's file is made of. */
export interface FigureFile {
  readonly table: Table;
  readonly selection: Selection;
  readonly asked: AskedFigure;
  readonly explanation: Explanation;
  /** The address that opens this figure. */
  readonly address: string;
}

/** The incidents behind a figure, one a line, each with what it adds and what it belongs to. */
export function figureCsv(file: FigureFile): string {
  const { explanation, table } = file;
  const { behind } = explanation;
  // A figure of nothing still says what it is of.
  const lines =
    behind.length > 0
      ? behind.map(({ incident, adds, note = '' }) => ({ ...facts(table, incident), adds, note }))
      : [NONE];
  const rows = lines.map(({ adds, note, ...own }) => ({
    ...own,
    adds,
    adds_unit: explanation.addsLabel,
    note,
    figure: explanation.title,
    figure_value: explanation.amount ?? '',
    figure_unit: explanation.unit,
    part: partText(file.asked),
    rule: explanation.rule ?? '',
    data_through: addDays(table.asOf, -1),
    address: file.address,
  }));
  return csvOf(rows);
}

/** The same with the formula and what was left out, for machines. */
export function figureJson(file: FigureFile): string {
  const { explanation, selection, table } = file;
  const { behind, leftOut, rule, ...rest } = explanation;
  return JSON.stringify(
    {
      figure: file.asked.figure,
      of: partText(file.asked),
      ...rest,
      rule: rule === null ? null : { id: ruleOf(selection.view.rule).id, words: rule },
      incidents: behind.map(({ incident, adds, note }) => ({
        ...facts(table, incident),
        adds,
        ...(note === undefined ? {} : { note }),
      })),
      leftOut: leftOut.map(({ sentence, incidents }) => ({
        sentence,
        incidents: incidents.map((incident) => textAt(table.index.incidents.id, incident)),
      })),
      dataThrough: addDays(table.asOf, -1),
      address: file.address,
    },
    null,
    2,
  );
}

const NONE = {
  incident: '',
  title: '',
  began: '',
  zone: '',
  instances: '',
  cause: '',
  trigger: '',
  adds: '',
  note: '',
};

function facts(table: Table, incident: number) {
  const first = table.firstRow[incident]!;
  const lanes = new Set<string>();
  for (let row = first; row < table.firstRow[incident + 1]!; row++)
    lanes.add(table.lanes[table.lane[row]!]!.id);
  const zone = table.lanes[table.lane[first]!]!.timeZone;
  const dateOnly = (table.index.windows.flags[table.window[first]!]! & FLAG.startDay) !== 0;
  return {
    incident: textAt(table.index.incidents.id, incident),
    title: textAt(table.index.incidents.title, incident),
    began: dateOnly ? localDate(table.start[first]!, zone) : writeMoment(table.start[first]!, zone),
    zone,
    instances: [...lanes].join('; '),
    cause: CAUSES[table.cause[first]!]!.id,
    trigger: TRIGGERS[table.trigger[first]!]!.id,
  };
}
