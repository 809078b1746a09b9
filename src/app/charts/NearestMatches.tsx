import { useMemo } from 'react';
import { nearest } from '#core/nearest.ts';
import { bareView, Link } from '../Link.tsx';
import { paths } from '../paths.ts';
import { useSelected } from '../selected.ts';
import { useView } from '../use-view.ts';

/** Incidents, instances and products whose names come nearest to what was asked for. */
export function NearestMatches({ asked }: { asked: string }) {
  const { table } = useSelected();
  const { view } = useView();
  const found = useMemo(() => {
    const incidents = table.index.incidents.id.map((id, at) => ({
      text: id,
      label: table.index.incidents.title[at]!,
      to: paths.incident.href(id),
    }));
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
    return nearest(asked, [...instances, ...products, ...incidents], (item) => item.text, 5);
  }, [table, asked]);
  if (found.length === 0) return null;
  return (
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
  );
}
