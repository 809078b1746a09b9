import { countBits } from '#core/bitset.ts';
import { Skeleton } from '#ui/panels/Skeleton.tsx';
import { NothingFound } from '../../charts/NothingFound.tsx';
import { useSelected } from '../../selected.ts';
import { LoadFailed } from '../../shell/LoadFailed.tsx';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { useRecords } from '../../use-records.ts';
import { Measures } from './Measures.tsx';

/** What the reports promise, and what was collected after them. */
export function MeasuresPage() {
  const { selection } = useSelected();
  const { records, error, retry } = useRecords();
  return (
    <>
      <PageTitle title="Promised measures" hidden />
      {countBits(selection.rows) === 0 ? (
        <NothingFound />
      ) : error !== null ? (
        <LoadFailed what="The measures could not be loaded." error={error} onRetry={retry} />
      ) : records === null ? (
        <Skeleton label="Loading the measures" height={560} />
      ) : (
        <Measures records={records} />
      )}
    </>
  );
}
