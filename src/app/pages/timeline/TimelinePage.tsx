import { NothingFound } from '../../charts/NothingFound.tsx';
import { TimelineSection } from '../../charts/TimelineSection.tsx';
import { useSelected } from '../../selected.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { countBits } from '#core/bitset.ts';
import { isEmptyPeriod } from '#core/summary/emptied.ts';

/** The timeline in full. */
export function TimelinePage() {
  const { selection } = useSelected();
  const empty = countBits(selection.rows) === 0;
  const below = isEmptyPeriod(selection);
  return (
    <>
      <PageTitle title="Timeline" hidden />
      {(!empty || below) && <TimelineSection />}
      {empty && <NothingFound below={below} />}
    </>
  );
}
