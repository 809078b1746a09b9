import { NothingFound } from '../../charts/NothingFound.tsx';
import { TimelineSection } from '../../charts/TimelineSection.tsx';
import { useSelected } from '../../selected.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { countBits } from '#core/bitset.ts';

/** The timeline in full. */
export function TimelinePage() {
  const { selection } = useSelected();
  return (
    <>
      <PageTitle title="Timeline" hidden />
      {countBits(selection.rows) === 0 ? <NothingFound /> : <TimelineSection />}
    </>
  );
}
