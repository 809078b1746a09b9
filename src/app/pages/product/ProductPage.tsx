import { useMemo } from 'react';
import { useParams } from 'react-router';
import { facets } from '#core/summary/facets.ts';
import { plural } from '#core/time/words.ts';
import { NearestMatches } from '../../charts/NearestMatches.tsx';
import { SubjectCharts } from '../../charts/SubjectCharts.tsx';
import { Link } from '../../Link.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';

/** One product: what carries it or what it carries, and everything that was collected about it. */
export function ProductPage() {
  const { id = '' } = useParams();
  const { table, selection } = useSelected();
  const at = table.keys.product.at.get(id);
  const wide = useMemo(() => {
    if (at === undefined) return { total: 0, platform: 0 };
    // The page narrows to its product, so the control's own count ("all clauses but mine") is taken at its value.
    const facet = facets(table, selection).product;
    return { total: facet.counts[at] ?? 0, platform: facet.platformWide?.[at] ?? 0 };
  }, [table, selection, at]);
  if (at === undefined) {
    return (
      <>
        <PageTitle title="There is no such product" />
        <p>
          No report in this dataset names the product <code>{id.slice(0, 100)}</code>.
        </p>
        <NearestMatches asked={id} />
      </>
    );
  }
  const { products } = table.index.catalog;
  const carries = products.find((product) => product.name === id)?.carries ?? [];
  const carriers = products.filter((product) => product.carries.includes(id)).map((product) => product.name);
  // Who looks for one of a family by its first word must not miss the others.
  const family = (name: string): string => name.split(/\s/)[0]!;
  const alike = products
    .map(({ name }) => name)
    .filter((name) => name !== id && family(name) === family(id))
    .filter((name) => !carries.includes(name) && !carriers.includes(name));
  return (
    <>
      <PageTitle title={id}>
        {carries.length > 0 && (
          <p>
            A platform. It carries <Names names={carries} />; what hit any of them is counted here.
          </p>
        )}
        {carriers.length > 0 && (
          <p>
            Runs on <Names names={carriers} />. {plural(wide.platform, 'incident')} of {wide.total} hit the
            whole platform and {wide.platform === 1 ? 'counts' : 'count'} here too.
          </p>
        )}
        {alike.length > 0 && (
          <p>
            {alike.length === 1
              ? 'A product of its own, not counted here: '
              : 'Products of their own, not counted here: '}
            <Names names={alike} />.
          </p>
        )}
      </PageTitle>
      <SubjectCharts />
    </>
  );
}

function Names({ names }: { names: readonly string[] }) {
  return names.map((name, at) => (
    <span key={name}>
      {at === 0 ? '' : at === names.length - 1 ? ' and ' : ', '}
      <Link to={paths.product.href(name)}>{name}</Link>
    </span>
  ));
}
