import { useMemo } from 'react';
import { nearest } from '#core/nearest.ts';
import { textAt } from '#core/pack/text-column.ts';
import { bareView, Link } from '../Link.tsx';
import { useOwnPlaces } from '../own/own-context.ts';
import { PAGES, paths } from '../paths.ts';
import { useSelected } from '../selected.ts';
import { useView } from '../use-view.ts';

/** Pages, instances, products and incidents whose names come nearest to what was asked for, and a way on. */
export function NearestMatches({ asked }: { asked: string }) {
  const { table } = useSelected();
  const { view } = useView();
  const own = useOwnPlaces();
  const found = useMemo(() => {
    const { id: ids, title } = table.index.incidents;
    const incidents = Array.from(ids.at, (_, at) => {
      const id = textAt(ids, at);
      return {
        text: id,
        label: `${textAt(title, at)}${own.has(at) ? ' (yours)' : ''}`,
        to: paths.incident.href(id),
      };
    });
    const instances = table.lanes.map((lane) => ({
      text: lane.id,
      label: lane.id,
      to: paths.instance.href(lane.id),
    }));
    const products = table.keys.product.values.map((name) => ({
      text: name,
      label: name,
      to: paths.product.href(name),
    }));
    const pages = PAGES.map(({ to, label }) => ({ text: label, label: `The page “${label}”`, to }));
    return nearest(asked, [...pages, ...instances, ...products, ...incidents], (item) => item.text, 5);
  }, [table, own, asked]);
  return (
    <>
      {found.length > 0 && (
        <>
          <p>Nearest to it:</p>
          <ul>
            {found.map((item) => (
              <li key={item.to}>
                <Link to={item.to} view={bareView(view)}>
                  {item.label}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={paths.overview.href()}>Open the overview</Link> ·{' '}
        <Link to={paths.incidents.href()}>See all incidents</Link>
      </p>
    </>
  );
}
