import type { Selection } from '../select.ts';
import { afterChange, CHANGE_TRIGGERS } from '../summary/after-change.ts';
import type { Table } from '../table.ts';
import { countInWords, plural } from '../time/words.ts';
import { labelOf, TRIGGERS } from '../vocabulary.ts';
import type { Explanation } from './explanation.ts';

/** Incidents that began in or after maintenance or a change. */
export function explainAfterChange(table: Table, selection: Selection): Explanation {
  const { incidents, after, otherwise, unstated } = afterChange(table, selection);
  const triggerOf = (incident: number): string => TRIGGERS[table.index.incidents.trigger[incident]!]!.label;
  const names = CHANGE_TRIGGERS.map((id) => labelOf(TRIGGERS, id));
  return {
    title: 'Began in or after maintenance or a change',
    meaning: `Incidents whose report states one of these triggers: ${names.map((name) => name.toLowerCase()).join(', ')}.`,
    value: `${countInWords(after.length)} of ${countInWords(incidents)}`,
    amount: after.length,
    unit: 'incidents',
    formula: [
      ...names.map((name) => {
        const count = after.filter((incident) => triggerOf(incident) === name).length;
        return `${countInWords(count)} ${name.toLowerCase()}`;
      }),
      `= ${countInWords(after.length)} of ${plural(incidents, 'incident')}; ${countInWords(otherwise.length)} began otherwise, ${countInWords(unstated.length)} state no trigger`,
    ],
    rule: null,
    n: `n = ${plural(incidents, 'incident')}`,
    behind: after.toReversed().map((incident) => ({
      incident,
      adds: 1,
      addsInWords: '1',
      note: triggerOf(incident),
    })),
    addsLabel: 'incidents',
    leftOut:
      unstated.length === 0
        ? []
        : [
            {
              sentence: `${plural(unstated.length, 'incident')} whose report states no trigger: ${unstated.length === 1 ? 'it is' : 'they are'} neither a yes nor a no.`,
              incidents: unstated,
            },
          ],
    caveats: [
      'Data operations, which are jobs and scripts that work on data, are not counted: many run by themselves on a schedule.',
      'The trigger is what set the fault off. That a change came first does not say that the change was the cause.',
    ],
  };
}
