import { countBits } from '#core/bitset.ts';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { HoursSection } from '../../charts/HoursSection.tsx';
import { NothingFound } from '../../charts/NothingFound.tsx';
import { METRIC_LABELS } from '../../charts/RegionHeatmap.tsx';
import { RegionsSection } from '../../charts/RegionsSection.tsx';
import { useSelected } from '../../selected.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { REGION_BUCKETS, REGION_METRICS } from '../../page-choices.ts';
import { usePageParam } from '../../use-page-param.ts';

const UNIT_LABELS = { month: 'Month', quarter: 'Quarter', half: 'Half-year', year: 'Year' };

/** Regions against time, and when in the week their outages begin. */
export function RegionsPage() {
  const { selection } = useSelected();
  const [metric, setMetric] = usePageParam('metric', REGION_METRICS);
  const [unit, setUnit] = usePageParam('bucket', REGION_BUCKETS);
  return (
    <>
      <PageTitle title="Regions" hidden />
      {countBits(selection.rows) === 0 ? (
        <NothingFound />
      ) : (
        <>
          <RegionsSection
            metric={metric}
            unit={unit}
            actions={
              <>
                <Segmented
                  label="Metric"
                  options={REGION_METRICS.map((value) => ({ value, label: METRIC_LABELS[value] }))}
                  value={metric}
                  onChange={setMetric}
                />
                <Segmented
                  label="Bucket"
                  options={(['month', 'quarter', 'half', 'year'] as const).map((value) => ({
                    value,
                    label: UNIT_LABELS[value],
                  }))}
                  value={unit}
                  onChange={setUnit}
                />
              </>
            }
          />
          <HoursSection />
        </>
      )}
    </>
  );
}
