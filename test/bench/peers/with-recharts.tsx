import { useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchRecords, type Records } from './outage-records.ts';
import { handOver, type Ask, type Figures, type OpenPage } from './peer.ts';
import { Overview } from './RechartsOverview.tsx';
import { summarise } from './record-summary.ts';

/** React and Recharts as they are written without a thought of size: plain objects filtered and every view rendered on each change. */
async function open(): Promise<OpenPage> {
  const data = await fetchRecords();
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  let shown: Figures;
  let ask: (next: Ask) => void;
  let drawn: () => void;
  const page = {
    onAsk: (set: typeof ask) => (ask = set),
    onDrawn: (found: Figures) => ((shown = found), drawn()),
  };
  await new Promise<void>((done) => {
    drawn = done;
    root.render(<Page data={data} {...page} />);
  });
  return {
    apply: (next) =>
      new Promise((done) => {
        drawn = done;
        ask(next);
      }),
    figures: () => shown,
  };
}

function Page(props: {
  data: Records;
  onAsk: (set: (next: Ask) => void) => void;
  onDrawn: (found: Figures) => void;
}) {
  const { data, onAsk, onDrawn } = props;
  const [ask, setAsk] = useState<Ask>({});
  const found = summarise(data, ask);
  useLayoutEffect(() => onAsk(setAsk), [onAsk]);
  // After the effects of what is within, in which Recharts lays out its chart.
  useLayoutEffect(() => onDrawn(found));
  return <Overview data={data} found={found} />;
}

handOver(open());
