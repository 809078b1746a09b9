import { MEASURES, median, p95, valuesOf, type MeasureName, type Outcome } from './measures.ts';

/** The table of one size: a row a measure, a column a program; least, median and most for the first, medians for the rest. */
export function tableText(size: number, outcomes: ReadonlyMap<string, Outcome>): string {
  const programs = [...outcomes.keys()];
  const rows = (Object.keys(MEASURES) as MeasureName[]).flatMap((name) => {
    const cells = [...outcomes].map(([program, outcome]) => cellOf(program, name, outcome));
    const row = [label(name), ...cells];
    if (name !== 'brush step') return [row];
    const slow = [...outcomes.values()].map((outcome) => inWords(p95(valuesOf(outcome, name))));
    return [row, ['brush step, p95, ms', ...slow]];
  });
  const lines = [[`${size.toLocaleString('en')} incidents`, ...programs], ...rows];
  const left = [...outcomes].flatMap(([program, outcome]) =>
    'skipped' in outcome ? [`${program} is left out: ${outcome.skipped}`] : [],
  );
  return [...lines.map((line) => line.map(padded(programs)).join('')), ...left].join('\n');
}

function padded(programs: readonly string[]): (cell: string, at: number) => string {
  return (cell, at) =>
    at === 0 ? cell.padEnd(36) : cell.padStart(programs[at - 1] === 'faultline' ? 22 : 11);
}

function label(name: MeasureName): string {
  return MEASURES[name] === '' ? name : `${name}, ${MEASURES[name]}`;
}

function cellOf(program: string, name: MeasureName, outcome: Outcome): string {
  const values = valuesOf(outcome, name);
  if (values.length === 0) return name === 'private memory' && !('skipped' in outcome) ? 'not told' : '–';
  const middle = inWords(median(values));
  if (program !== 'faultline' || values.length === 1) return middle;
  return `${inWords(Math.min(...values))} / ${middle} / ${inWords(Math.max(...values))}`;
}

/** A number short enough for a cell. */
export function inWords(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value < 10 && value > 0 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
}
