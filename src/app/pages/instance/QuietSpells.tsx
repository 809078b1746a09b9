import { useMemo } from 'react';
import { quietSpells } from '#core/summary/spells.ts';
import { countInWords, dayInWords, localDate, plural } from '#core/time/words.ts';
import { Figure, Figures } from '#ui/panels/Figure.tsx';
import { FigureLink } from '../../figure/FigureLink.tsx';
import { useSelected } from '../../selected.ts';

const DAY = 86_400_000;
/** A median of fewer gaps says little. */
const FEW = 5;

/** How long the instance went between outages; the open spells before the first and after the last are not counted. */
export function QuietSpells({ lane }: { lane: number }) {
  const { table, selection } = useSelected();
  const { gaps, median, longest, since } = useMemo(
    () => quietSpells(table, selection, lane),
    [table, selection, lane],
  );
  if (longest === null || median === null) return null;
  const zone = table.lanes[lane]!.timeZone;
  const days = (length: number): string => plural(Math.round(length / DAY), 'day');
  return (
    <Figures label="Time between outages">
      <Figure
        label="Longest between two outages"
        value={<FigureLink figure="quiet">{days(longest.end - longest.start)}</FigureLink>}
        notes={[
          `${dayInWords(localDate(longest.start, zone))} – ${dayInWords(localDate(longest.end, zone))}, among the outages shown`,
          ...(since === null ? [] : [`${days(since.end - since.start)} since the last, not counted`]),
        ]}
      />
      <Figure
        label="Between outages, median"
        value={
          <FigureLink figure="quiet" part={{ kind: 'median' }}>
            {days(median)}
          </FigureLink>
        }
        notes={[
          `n = ${countInWords(gaps.length)} ${gaps.length === 1 ? 'gap' : 'gaps'}${gaps.length < FEW ? ', too few to lean on' : ''}`,
          'among the reports collected; spells still open are not counted',
        ]}
      />
    </Figures>
  );
}
