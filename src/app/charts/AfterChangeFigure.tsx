import { afterChange } from '#core/summary/after-change.ts';
import { countInWords } from '#core/time/words.ts';
import { Figure } from '#ui/panels/Figure.tsx';
import { FigureLink } from '../figure/FigureLink.tsx';
import { useSelected } from '../selected.ts';

/** How many incidents began in or after maintenance or a change; those that state no trigger are no No. */
export function AfterChangeFigure() {
  const { table, selection } = useSelected();
  const { incidents, after, otherwise, unstated } = afterChange(table, selection);
  return (
    <Figure
      label="Began in or after maintenance or a change"
      value={
        <FigureLink figure="after-change">{`${countInWords(after.length)} of ${countInWords(incidents)}`}</FigureLink>
      }
      notes={[
        `${countInWords(otherwise.length)} began otherwise`,
        ...(unstated.length > 0
          ? [
              `${countInWords(unstated.length)} ${unstated.length === 1 ? 'states' : 'state'} no trigger: neither a yes nor a no`,
            ]
          : []),
        'by the trigger that each report states',
      ]}
    />
  );
}
