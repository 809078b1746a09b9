import { countBits } from '#core/bitset.ts';
import { Skeleton } from '#ui/panels/Skeleton.tsx';
import { NothingFound } from '../../charts/NothingFound.tsx';
import { useSelected } from '../../selected.ts';
import { LoadFailed } from '../../shell/LoadFailed.tsx';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { useRecords } from '../../use-records.ts';
import { Checks } from './Checks.tsx';

/** What is wrong with the reports themselves, and how long they took. */
export function ChecksPage() {
  const { selection } = useSelected();
  const { records, error, retry } = useRecords();
  return (
    <>
      <PageTitle title="What is wrong with the reports" hidden />
      {countBits(selection.rows) === 0 ? (
        <NothingFound />
      ) : error !== null ? (
        <LoadFailed what="The findings could not be loaded." error={error} onRetry={retry} />
      ) : records === null ? (
        <Skeleton label="Loading the findings" height={560} />
      ) : (
        <Checks records={records} />
      )}
    </>
  );
}
