import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import { BAR_COLOUR, BARS, stepOf } from './look.ts';
import type { Records } from './outage-records.ts';
import { choiceWords, countAll, listWords, tilesOf } from './page-parts.ts';
import type { RecordSummary } from './record-summary.ts';
import { HeatmapTable } from './HeatmapTable.tsx';
import { SvgTimeline } from './SvgTimeline.tsx';

/** All views of what is asked. */
export function Overview({ data, found }: { data: Records; found: RecordSummary }) {
  return (
    <div style={{ font: '14px system-ui, sans-serif' }}>
      {tilesOf(found).map(([label, value]) => (
        <p key={label}>
          {label} <b>{Math.round(value).toLocaleString('en')}</b>
        </p>
      ))}
      <p>{choiceWords(found.offered.map(countAll))}</p>
      <SvgTimeline data={data} outages={found.shown} />
      <div style={{ display: 'flex' }}>
        <HeatmapTable data={data} minutes={found.cells} />
        <BarChart {...BARS} data={[...found.causes]} layout="vertical" margin={{ right: 60 }}>
          <XAxis type="number" />
          <YAxis type="category" dataKey="cause" width={120} interval={0} />
          <Bar dataKey="incidents" fill={BAR_COLOUR} isAnimationActive={false}>
            <LabelList dataKey="incidents" position="right" />
          </Bar>
        </BarChart>
      </div>
      <HourCells hours={found.hours} />
      <table>
        <tbody>
          {found.latest.map((outage, at) => (
            <tr key={at}>
              {listWords(outage).map((word, column) => (
                <td key={column}>{word}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A cell for each hour of the week. */
function HourCells({ hours }: { hours: readonly number[] }) {
  const most = Math.max(1, ...hours);
  return (
    <p>
      {hours.slice(0, 168).map((count, hour) => (
        <span
          key={hour}
          title={String(count)}
          style={{ display: 'inline-block', width: 7, height: 12, background: stepOf(count, most) }}
        />
      ))}
    </p>
  );
}
