import { daysInWords } from '#core/ledger/later-words.ts';
import { writeAsked, type AskedMeasures, type MeasureChoice } from '#core/ledger/measure-choice.ts';
import type { MeasureLedger } from '#core/ledger/measure-ledger.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { PointStrip } from '#ui/charts/PointStrip.tsx';
import { Figure, Figures } from '#ui/panels/Figure.tsx';
import { FigureLink } from '../../figure/FigureLink.tsx';

/** The figures of the measures that were asked for, each with its n. */
export function MeasureFigures({ ledger, choice }: { ledger: MeasureLedger; choice: MeasureChoice }) {
  const { comparable, dated, entries, followed, gaps, measures, medianGap, reports } = ledger;
  const opens = (more: Partial<AskedMeasures> = {}) => ({
    figure: 'measures' as const,
    part: partOf({ status: choice.status, kind: choice.kind, ...more }),
  });
  const none = comparable.length - followed.length;
  const unknown = entries.length - comparable.length;
  return (
    <Figures label="Figures">
      <Figure
        label="Measures"
        value={<FigureLink {...opens()}>{countInWords(measures)}</FigureLink>}
        notes={[`in ${countInWords(entries.length)} of ${plural(reports, 'report')}`]}
      />
      <Figure
        label="With a stated due day"
        value={
          <FigureLink {...opens({ dated: true })}>
            {countInWords(dated)} of {countInWords(measures)}
          </FigureLink>
        }
        notes={[dated === 0 ? 'no date given in any of them' : 'all others: no date given']}
      />
      <Figure
        label="A later incident, same category"
        value={
          <FigureLink {...opens({ since: 'later' })}>
            {countInWords(followed.length)} of {countInWords(comparable.length)}
          </FigureLink>
        }
        notes={[
          'reports; on the same or a sister instance',
          ...(unknown > 0 ? [`${plural(unknown, 'report')} of unknown cause left out`] : []),
        ]}
      />
      <Figure
        label="Days to the first later one, median"
        value={
          <FigureLink {...opens({ since: 'gap' })}>
            {medianGap === null ? '–' : daysInWords(medianGap)}
          </FigureLink>
        }
        notes={[
          gaps.length === 0
            ? 'none to measure'
            : `n = ${countInWords(gaps.length)}, from ${countInWords(Math.min(...ends(gaps)))} to ${daysInWords(Math.max(...ends(gaps)))}`,
        ]}
        chart={
          gaps.length > 1 && medianGap !== null ? (
            <PointStrip
              points={Float64Array.from(gaps, (days) => days * 1440).sort()}
              median={medianGap * 1440}
              description={`${plural(gaps.length, 'gap')} on a logarithmic scale`}
            />
          ) : undefined
        }
      />
      <Figure
        label="None collected since"
        value={
          <FigureLink {...opens({ since: 'none-since' })}>
            {countInWords(none)} of {countInWords(comparable.length)}
          </FigureLink>
        }
        notes={['reports; a sample, so there may have been some']}
      />
    </Figures>
  );
}

/** The part that a number of the ledger opens. */
export function partOf(asked: Partial<AskedMeasures>): { kind?: string } {
  const kind = writeAsked(asked);
  return kind === undefined ? {} : { kind };
}

/** The least and the greatest: a hundred thousand are too many for the arguments of a call. */
function ends(values: readonly number[]): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
