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
import { csvParts } from '#ui/export/csv.ts';
import { jsonParts } from '#ui/export/json-parts.ts';
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

/** The incidents behind a figure in parts of a CSV, one a line, each with what it adds and what it belongs to. */
export function figureCsv({ address, asked, explanation, table }: FigureFile): Iterable<string> {
  const { behind } = explanation;
  const same = {
    figure: explanation.title,
    figure_value: explanation.amount ?? '',
    figure_unit: explanation.unit,
    part: partText(asked),
    rule: explanation.rule ?? '',
    data_through: addDays(table.asOf, -1),
    address,
  };
  const fields = [...FACTS, 'adds', 'adds_unit', 'note', ...Object.keys(same)];
  return csvParts(fields, rows());

  function* rows(): Generator<readonly unknown[]> {
    const rest = Object.values(same);
    // A figure of nothing still says what it is of.
    if (behind.length === 0) yield [...FACTS.map(() => ''), '', explanation.addsLabel, '', ...rest];
    for (const { incident, adds, note = '' } of behind) {
      const own = facts(table, incident);
      yield [...FACTS.map((name) => own[name]), adds, explanation.addsLabel, note, ...rest];
    }
  }
}

/** The same with the formula and what was left out, for machines. */
export function figureJson({ address, asked, explanation, selection, table }: FigureFile): Iterable<string> {
  const { behind, leftOut, rule, ...rest } = explanation;
  const value = {
    figure: asked.figure,
    of: partText(asked),
    ...rest,
    rule: rule === null ? null : { id: ruleOf(selection.view.rule).id, words: rule },
    incidents: [],
    leftOut: leftOut.map(({ sentence, incidents }) => ({
      sentence,
      incidents: incidents.map((incident) => textAt(table.index.incidents.id, incident)),
    })),
    dataThrough: addDays(table.asOf, -1),
    address,
  };
  return jsonParts(value, 'incidents', incidents());

  function* incidents(): Generator<object> {
    for (const { incident, adds, note } of behind)
      yield { ...facts(table, incident), adds, ...(note === undefined ? {} : { note }) };
  }
}

const FACTS = ['incident', 'title', 'began', 'zone', 'instances', 'cause', 'trigger'] as const;

function facts(table: Table, incident: number): Record<(typeof FACTS)[number], string> {
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
