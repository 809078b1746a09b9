import { countBits } from '#core/bitset.ts';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { CausesSection } from '../../charts/CausesSection.tsx';
import { NothingFound } from '../../charts/NothingFound.tsx';
import { CAUSE_MEASURES } from '../../page-choices.ts';
import { useSelected } from '../../selected.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { usePageParam } from '../../use-page-param.ts';
import { CauseMatrixSection } from './CauseMatrixSection.tsx';
import styles from './CausesPage.module.css';
import { TrendSection } from './TrendSection.tsx';

/** Why: categories and triggers as two axes, how they fall over time, and where. */
export function CausesPage() {
  const { selection } = useSelected();
  const [by, setBy] = usePageParam('by', CAUSE_MEASURES);
  if (countBits(selection.rows) === 0) {
    return (
      <>
        <PageTitle title="Root causes" hidden />
        <NothingFound />
      </>
    );
  }
  return (
    <>
      <PageTitle title="Root causes" hidden />
      <div className={styles.switch}>
        <Segmented
          label="Rank by"
          options={[
            { value: 'incidents', label: 'Incidents' },
            { value: 'minutes', label: 'Instance-minutes' },
          ]}
          value={by}
          onChange={setBy}
        />
      </div>
      <div className={styles.grid}>
        <CausesSection axis="cause" by={by} />
        <CausesSection axis="trigger" by={by} />
      </div>
      <TrendSection />
      <CauseMatrixSection />
    </>
  );
}
