import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import { BAR_COLOUR, BARS } from './look.ts';
import type { Records } from './outage-records.ts';
import { choiceWords, listWords } from './page-parts.ts';
import { countBy, type RecordSummary } from './record-summary.ts';
import { HeatmapTable } from './HeatmapTable.tsx';
import { SvgTimeline } from './SvgTimeline.tsx';

/** All views of what is asked. */
export function Overview({ data, found }: { data: Records; found: RecordSummary }) {
  const causes = Array.from(countBy(found.shown, 'cause'), ([cause, outages]) => ({ cause, outages })).sort(
    (a, b) => b.outages - a.outages,
  );
  const tiles = {
    Incidents: found.incidents,
    Outages: found.outages,
    'Outage minutes': found.minutes,
    'Median length': found.median,
  };
  return (
    <div style={{ font: '14px system-ui, sans-serif' }}>
      {Object.entries(tiles).map(([label, value]) => (
        <p key={label}>
          {label} <b>{Math.round(value).toLocaleString('en')}</b>
        </p>
      ))}
      <p>{choiceWords(found.offered.map(({ size }) => size))}</p>
      <SvgTimeline data={data} outages={found.shown} />
      <div style={{ display: 'flex' }}>
        <HeatmapTable data={data} outages={found.shown} />
        <BarChart {...BARS} data={causes} layout="vertical" margin={{ right: 60 }}>
          <XAxis type="number" />
          <YAxis type="category" dataKey="cause" width={120} interval={0} />
          <Bar dataKey="outages" fill={BAR_COLOUR} isAnimationActive={false}>
            <LabelList dataKey="outages" position="right" />
          </Bar>
        </BarChart>
      </div>
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
