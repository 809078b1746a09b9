import { PageTitle } from '../../shell/PageTitle.tsx';

/** Not built yet. */
export function ComparePage() {
  return (
    <PageTitle title="Compare">
      <p>This page is being built.</p>
    </PageTitle>
  );
}
