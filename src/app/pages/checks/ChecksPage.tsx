import { PageTitle } from '../../shell/PageTitle.tsx';

/** Not built yet. */
export function ChecksPage() {
  return (
    <PageTitle title="What is wrong with the reports">
      <p>This page is being built.</p>
    </PageTitle>
  );
}
