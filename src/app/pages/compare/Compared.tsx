import type { ComparedSide, Comparison } from '#core/compare/compare-sides.ts';
import { GAPS, LENGTHS } from '#core/compare/verdict.ts';
import { useSelected } from '../../selected.ts';
import styles from './ComparePage.module.css';
import { DistributionSection } from './DistributionSection.tsx';
import { FiguresSection } from './FiguresSection.tsx';
import { QuartersSection } from './QuartersSection.tsx';
import { windowSentences } from './side-words.ts';

const lengthsOf = ({ lengths }: ComparedSide): Float64Array => lengths.minutes;
const gapsOf = ({ gaps }: ComparedSide): Float64Array => gaps.minutes;

/** What is said of sides that can be compared. */
export function Compared({ comparison }: { comparison: Comparison }) {
  const { table } = useSelected();
  return (
    <>
      <div className={styles.window} role="status">
        {windowSentences(table, comparison).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <FiguresSection comparison={comparison} />
      <DistributionSection
        comparison={comparison}
        title="How long outages lasted"
        subtitle="Each dot is one outage window from its first to its last stated impact; one that hit several instances at once is one dot. Each step along the axis is several times the one before, so that minutes and days fit on it."
        measured={LENGTHS}
        pick={lengthsOf}
      />
      {comparison.by !== 'period' && (
        <DistributionSection
          comparison={comparison}
          title="How long it was quiet between outages"
          subtitle="Each dot is the time from the end of an outage to the start of the next on the same instance. The quiet before the first and after the last is not known and not drawn."
          measured={GAPS}
          pick={gapsOf}
        />
      )}
      <QuartersSection comparison={comparison} />
    </>
  );
}
