import { useMemo } from 'react';
import { narrowsOutages } from '#core/filter/filter.ts';
import { ruleOf } from '#core/rule.ts';
import { availability } from '#core/summary/availability.ts';
import { FEW_FOR_P90, lengths } from '#core/summary/lengths.ts';
import { totals } from '#core/summary/totals.ts';
import { REPEAT_DAYS } from '#core/repeats.ts';
import { countInWords, minutesInWords, percentRange, percentsInWords, plural } from '#core/time/words.ts';
import { RuleRange } from '#ui/charts/RuleRange.tsx';
import { PointStrip } from '#ui/charts/PointStrip.tsx';
import { Figure, Figures as FigureRow } from '#ui/panels/Figure.tsx';
import { FigureLink } from '../figure/FigureLink.tsx';
import { useSelected } from '../selected.ts';
import { TargetControl } from './TargetControl.tsx';

/** So many characters stand in a figure's width. */
const ROOM = 13;

/** The figures of a selection in one line, each with its n and its rule. */
export function Figures() {
  const { table, selection } = useSelected();
  const found = useMemo(
    () => ({
      totals: totals(table, selection),
      lengths: lengths(table, selection.rows),
      availability: availability(table, selection),
    }),
    [table, selection],
  );
  const { incidents, outages, minutes, untimed, unknownMinutes, repeats, knownCauses } = found.totals;
  const { median, p90, longest, untimed: windowsUntimed } = found.lengths;
  const measured = found.lengths.minutes.length;
  const rule = ruleOf(selection.view.rule);
  const known = found.availability.byRule.flatMap(({ rule: id, share }) =>
    share === null ? [] : [{ id, value: share }],
  );
  const shares = known.map(({ value }) => value);
  const texts = percentsInWords(shares);
  const byRule = known.map((item, at) => ({ ...item, text: texts[at]! }));
  const chosen = byRule.find(({ id }) => id === rule.id) ?? null;
  // Where no outage has a length, a share of time would be one of nothing.
  const vague = outages > 0 && outages === untimed;
  const available = shares.length === 0 ? 'not covered' : vague ? 'cannot be told' : percentRange(shares);
  const narrowed = narrowsOutages(selection.view.filter);
  return (
    <FigureRow label="Figures">
      <Figure
        label="Incidents"
        value={<FigureLink figure="incidents">{countInWords(incidents)}</FigureLink>}
        notes={['one report each']}
      />
      <Figure
        label="Outages"
        value={<FigureLink figure="outages">{countInWords(outages)}</FigureLink>}
        notes={['one window on one instance each']}
      />
      <Figure
        label="Outage time"
        value={<FigureLink figure="minutes">{minutesInWords(minutes)}</FigureLink>}
        notes={[
          `${countInWords(minutes)} instance-minutes`,
          `${rule.words}${unknownMinutes > 0 ? `; ${countInWords(unknownMinutes)} min of unknown impact` : ''}`,
          ...(untimed > 0 ? [`${plural(untimed, 'outage')} without stated length not in it`] : []),
        ]}
      />
      <Figure
        label="Length, median"
        value={<FigureLink figure="length">{median === null ? '–' : minutesInWords(median)}</FigureLink>}
        notes={
          measured === 0 || p90 === null || longest === null
            ? ['no window with a stated length']
            : [
                measured < FEW_FOR_P90
                  ? `longest ${minutesInWords(longest)}`
                  : `9 of 10 at most ${minutesInWords(p90)}, longest ${minutesInWords(longest)}`,
                `n = ${countInWords(measured)} ${measured === 1 ? 'window' : 'windows'}${windowsUntimed > 0 ? `, ${countInWords(windowsUntimed)} not stated` : ''}`,
              ]
        }
        chart={
          measured > 0 ? (
            <FigureLink
              figure="length"
              label={`Median ${minutesInWords(median ?? 0)}, drawn among the lengths: what is behind it`}
            >
              <PointStrip
                points={found.lengths.minutes}
                median={median ?? undefined}
                p90={measured < FEW_FOR_P90 ? undefined : (p90 ?? undefined)}
                description={`Lengths of ${plural(measured, 'outage window')} on a logarithmic scale`}
              />
            </FigureLink>
          ) : undefined
        }
      />
      <Figure
        label="Availability, over the rules"
        long={available.length > ROOM}
        value={<FigureLink figure="availability">{available}</FigureLink>}
        notes={
          chosen === null
            ? ['no reports were collected for this period']
            : vague
              ? ['no outage here has a stated length']
              : [
                  `${chosen.text} when ${rule.words}`,
                  `covered time of ${plural(found.availability.lanes, 'lane')}; a sample of reports, so at most this`,
                  ...(untimed > 0 ? [`${plural(untimed, 'outage')} without stated length not in it`] : []),
                  ...(narrowed ? ['counting only the outages that the filter keeps'] : []),
                ]
        }
        chart={
          chosen === null || vague ? undefined : (
            <>
              <RuleRange
                marks={byRule.map(({ id, value, text }) => ({
                  id,
                  value,
                  text: `${text}: ${ruleOf(id).words}`,
                }))}
                chosen={rule.id}
                description={`Availability under each rule: ${byRule
                  .map(({ id, text }) => `${text} when ${ruleOf(id).words}`)
                  .join('; ')}`}
              />
              <TargetControl />
            </>
          )
        }
      />
      <Figure
        label="Same cause again"
        value={
          <FigureLink figure="repeats">{`${countInWords(repeats)} of ${countInWords(knownCauses)}`}</FigureLink>
        }
        notes={[
          `of known cause: the same category on the same or a sister instance within the ${REPEAT_DAYS} days before`,
        ]}
      />
    </FigureRow>
  );
}
