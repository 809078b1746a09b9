import { PageTitle } from '../../shell/PageTitle.tsx';

/** Not built yet. */
export function MeasuresPage() {
  return (
    <PageTitle title="Promised measures">
      <p>This page is being built.</p>
    </PageTitle>
  );
}
