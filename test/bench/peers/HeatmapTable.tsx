import { stepOf } from './look.ts';
import type { Records } from './outage-records.ts';
import { quarterLabel } from './quarters.ts';

/** Minutes by region and quarter, a table cell each. */
export function HeatmapTable({ data, minutes }: { data: Records; minutes: ReadonlyMap<string, number> }) {
  const most = Math.max(1, ...minutes.values());
  const [first, last] = data.quarters;
  const quarters = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return (
    <table>
      <tbody>
        {data.regions.map((region) => (
          <tr key={region}>
            <th>{region}</th>
            {quarters.map((quarter) => {
              const value = minutes.get(`${region}|${quarter}`) ?? 0;
              return (
                <td
                  key={quarter}
                  title={`${quarterLabel(quarter)}: ${Math.round(value)} min`}
                  style={{ background: stepOf(value, most), width: 10, height: 24, padding: 0 }}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
