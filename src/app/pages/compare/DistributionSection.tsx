import { useMemo } from 'react';
import type { ComparedSide, Comparison } from '#core/compare/compare-sides.ts';
import { RESAMPLES, SEED } from '#core/compare/bootstrap.ts';
import { spanOfMinutes } from '#core/compare/span-words.ts';
import { verdictOf, type Measured, type Verdict } from '#core/compare/verdict.ts';
import { quantile } from '#core/summary/lengths.ts';
import { countInWords } from '#core/time/words.ts';
import { StripPlot } from '#ui/charts/StripPlot.tsx';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import styles from './DistributionSection.module.css';

interface Props {
  readonly comparison: Comparison;
  readonly title: string;
  readonly subtitle: string;
  readonly measured: Measured;
  /** Minutes of a side, ascending. */
  readonly pick: (side: ComparedSide) => Float64Array;
  /** Why the medians are not compared here; null where they are. */
  readonly notCompared: string | null;
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
  const { comparison, title, subtitle, measured, pick, notCompared } = props;
  const { sides } = comparison;
  const verdicts = useMemo(() => {
    const [first, ...others] = sides.map((side) => ({ label: side.side.label, minutes: pick(side) }));
    if (first === undefined || notCompared !== null) return [];
    return others.map((other) => verdictOf(first, other, measured));
  }, [sides, pick, measured, notCompared]);
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
        {notCompared !== null && <p className={styles.verdict}>{notCompared}</p>}
        {verdicts.map((verdict) => (
          <p key={verdict.second.label} className={styles.verdict}>
            <strong>{verdict.sentence}</strong> {verdict.more}
          </p>
        ))}
        <Meaning verdicts={verdicts} />
      </div>
    </Section>
  );
}

/** What the interval is, for a reader who never met one, and how it was found. */
function Meaning({ verdicts }: { verdicts: readonly Verdict[] }) {
  const given = verdicts.filter(({ found }) => found !== null).length;
  if (given === 0) return null;
  return (
    <>
      <p className={styles.meaning}>
        The interval shows how far the difference could be off by chance, since it rests on these outages
        alone: where it reaches from shorter to longer, chance alone can explain the difference.
      </p>
      <p className={styles.method}>
        “Typical” is the median: half are shorter, half longer. The interval holds 95 of 100 differences found
        by drawing the same values anew {countInWords(RESAMPLES)} times (percentile bootstrap, seed {SEED}, so
        a link always gives the same interval).
        {given > 1 &&
          ` Each is of its own pair: among ${given} pairs, one that misleads is likelier than in a single pair.`}
      </p>
    </>
  );
}

const COLUMNS = [
  { id: 'n', label: 'n', of: (points: Float64Array) => countInWords(points.length) },
  { id: 'shortest', label: 'Shortest', of: quantileText(0) },
  { id: 'q1', label: 'A quarter up to', of: quantileText(0.25) },
  { id: 'median', label: 'Median', of: quantileText(0.5) },
  { id: 'q3', label: 'Three quarters up to', of: quantileText(0.75) },
  { id: 'p90', label: 'Nine tenths up to', of: quantileText(0.9) },
  { id: 'longest', label: 'Longest', of: quantileText(1) },
];

function quantileText(share: number): (points: Float64Array) => string {
  return (points) => {
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
