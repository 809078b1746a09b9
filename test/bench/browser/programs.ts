/** The programs that are compared, in the order of the table, each with what it is. */
export const PROGRAMS = {
  faultline: 'the built dashboard, its overview',
  dc: 'crossfilter2 and dc 4; timeline on a plain canvas, all outages',
  plot: 'Observable Plot over plain arrays, all drawn anew; timeline of the latest 2,000 outages (SVG)',
  echarts: 'ECharts 6 on canvas over plain arrays; timeline of the latest 2,000 outages (custom series)',
  recharts: 'React 19 and Recharts over plain objects; timeline of the latest 2,000 outages (SVG)',
  floor: 'typed columns in binary and one plain canvas, no library, fewer figures; all outages',
  empty: 'a page of one word: two frames',
} as const;

export type ProgramName = keyof typeof PROGRAMS;

/** Those among which the best is sought. */
export const PEERS = ['dc', 'plot', 'echarts', 'recharts'] as const satisfies readonly ProgramName[];
