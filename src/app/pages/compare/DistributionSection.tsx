import { useMemo, useState } from 'react';
import type { ComparedSide, Comparison } from '#core/compare/compare-sides.ts';
import { LEAST, RESAMPLES, SEED } from '#core/compare/bootstrap.ts';
import { spanOfMinutes } from '#core/compare/span-words.ts';
import { verdictBetween } from '#core/compare/verdict-between.ts';
import { GAPS, type Measured, type Verdict } from '#core/compare/verdict.ts';
import { FEW_FOR_P90, quantile } from '#core/summary/lengths.ts';
import { countInWords } from '#core/time/words.ts';
import { StripPlot } from '#ui/charts/StripPlot.tsx';
import { useOnPaper } from '#ui/charts/useOnPaper.ts';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { useSelected } from '../../selected.ts';
import styles from './DistributionSection.module.css';

interface Props {
  readonly comparison: Comparison;
  readonly title: string;
  readonly subtitle: string;
  readonly measured: Measured;
  /** Minutes of a side, ascending. */
  readonly pick: (side: ComparedSide) => Float64Array;
}

const HOUR = 60;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;
const TICKS = [
  { value: 1, label: '1 min' },
  { value: 5, label: '5 min' },
  { value: 15, label: '15 min' },
  { value: HOUR, label: '1 h' },
  { value: 4 * HOUR, label: '4 h' },
  { value: DAY, label: '1 day' },
  { value: 4 * DAY, label: '4 days' },
  { value: 14 * DAY, label: '14 days' },
  { value: 60 * DAY, label: '60 days' },
  { value: YEAR, label: '1 year' },
  { value: 5 * YEAR, label: '5 years' },
];

/** The values of each side drawn on one axis, and in words whether their medians differ by more than chance. */
export function DistributionSection(props: Props) {
  const { comparison, title, subtitle, measured, pick } = props;
  const { table } = useSelected();
  const { sides } = comparison;
  const verdicts = useMemo(() => {
    const [first, ...others] = sides;
    if (first === undefined) return [];
    return others.map((other) => verdictBetween(table, first, other, measured, pick));
  }, [table, sides, pick, measured]);
  return (
    <Section
      title={verdicts.length === 1 ? verdicts[0]!.headline : title}
      subtitle={subtitle}
      table={<ValuesTable sides={sides} pick={pick} caption={title} />}
    >
      <StripPlot
        label={title}
        ticks={TICKS}
        strips={sides.map((side) => {
          const points = pick(side);
          const median = quantile(points, 0.5);
          const medianText = median === null ? '' : spanOfMinutes(median);
          const n = countInWords(points.length);
          return {
            id: side.side.value,
            label: side.side.label,
            note: points.length === 0 ? 'none' : `n = ${n}`,
            points,
            median,
            medianText,
            description:
              median === null
                ? `${side.side.label}: none.`
                : `${side.side.label}: n = ${n}, from ${spanOfMinutes(points[0]!)} to ${spanOfMinutes(points.at(-1)!)}, median ${medianText}.`,
          };
        })}
      />
      <div className={styles.verdicts}>
        {verdicts.map((verdict) => (
          <p key={verdict.second.label} className={styles.verdict}>
            <strong>{verdict.sentence}</strong> {verdict.more}
          </p>
        ))}
        <Method
          verdicts={verdicts}
          together={measured === GAPS && sides.some(({ lanes }) => lanes.length > 1)}
        />
      </div>
    </Section>
  );
}

/**
 * How the sentences above were found, for those who ask.
 *
 * @param together whether one report may end several of the values at once
 */
function Method({ verdicts, together }: { verdicts: readonly Verdict[]; together: boolean }) {
  const [open, setOpen] = useState(false);
  const onPaper = useOnPaper();
  const given = verdicts.filter(({ found }) => found !== null).length;
  if (given === 0) return null;
  const typical = verdicts.some(({ outcome }) => outcome === 'longer' || outcome === 'shorter');
  return (
    <details
      className={styles.method}
      open={open || onPaper}
      onToggle={(event) => {
        if (!onPaper) setOpen(event.currentTarget.open);
      }}
    >
      <summary>How this is worked out</summary>
      <p>
        {typical
          ? '“Typical” is the median: half are shorter, half longer. '
          : 'The median: half are shorter, half longer. '}
        The same values are drawn anew {countInWords(RESAMPLES)} times, and “mostly” is where 95 of 100
        differences of the medians then lie (a 95 % interval by percentile bootstrap, seed {SEED}, so that a
        link always gives the same one). Where it reaches from shorter to longer, chance alone can explain the
        difference. The axis of the drawing is logarithmic.
        {together &&
          ' A report on several instances ends a time between outages on each of them; they are drawn as if each had ended by itself, so the true range is somewhat wider.'}
        {given > 1 &&
          ` Each is of its own pair: among ${given} pairs, one that misleads is likelier than in a single pair.`}
      </p>
    </details>
  );
}

const COLUMNS = [
  { id: 'n', label: 'n', of: (points: Float64Array) => countInWords(points.length) },
  { id: 'shortest', label: 'Shortest', of: quantileText(0) },
  { id: 'q1', label: 'A quarter up to', of: quantileText(0.25, LEAST) },
  { id: 'median', label: 'Median', of: quantileText(0.5) },
  { id: 'q3', label: 'Three quarters up to', of: quantileText(0.75, LEAST) },
  { id: 'p90', label: '9 of 10 at most', of: quantileText(0.9, FEW_FOR_P90) },
  { id: 'longest', label: 'Longest', of: quantileText(1) },
];

function quantileText(share: number, least = 1): (points: Float64Array) => string {
  return (points) => {
    if (points.length > 0 && points.length < least) return '– too few';
    const value = quantile(points, share);
    return value === null ? '–' : spanOfMinutes(value);
  };
}

/** The drawing in numbers. */
function ValuesTable({
  sides,
  pick,
  caption,
}: Pick<Props, 'pick'> & { sides: readonly ComparedSide[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      columns={[
        { id: 'side', label: 'Side' },
        ...COLUMNS.map(({ id, label }) => ({ id, label, align: 'end' as const })),
      ]}
      rows={sides.map((side) => ({
        id: side.side.value,
        cells: [side.side.label, ...COLUMNS.map(({ of }) => of(pick(side)))],
      }))}
    />
  );
}
