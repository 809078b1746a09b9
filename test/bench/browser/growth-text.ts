import { GROWTH } from './goals.ts';
import { MEASURES, median, valuesOf, type MeasureName, type Run } from './measures.ts';
import { judged } from './ratio-text.ts';

/** How the medians of each program grow with the data, from the first and from the second last size to the last. */
export function growthText(run: Run): string {
  const sizes = [...run.keys()];
  const last = sizes.at(-1);
  const starts = [...new Set([sizes[0], sizes.at(-2)])];
  return starts
    .flatMap((from) =>
      from === undefined || last === undefined || from === last ? [] : block(run, from, last),
    )
    .join('\n');
}

function block(run: Run, from: number, to: number): string[] {
  const programs = [...(run.get(to)?.keys() ?? [])];
  const grown = (program: string, name: MeasureName): number =>
    median(valuesOf(run.get(to)?.get(program), name)) / median(valuesOf(run.get(from)?.get(program), name));
  const rows = (Object.keys(MEASURES) as MeasureName[])
    .filter(
      (name) => MEASURES[name] !== '' && programs.some((program) => !Number.isNaN(grown(program, name))),
    )
    .map((name) => [name, ...programs.map((program) => inTimes(grown(program, name))), verdict(name)]);
  function verdict(name: MeasureName): string {
    const judges =
      from === GROWTH.from && to === GROWTH.to && (GROWTH.names as readonly string[]).includes(name);
    if (!judges) return '';
    const [, must, met] = judged(grown('faultline', name), GROWTH.must);
    return `  must ${must} ${met}, aim ${GROWTH.aim}x`;
  }
  const head = [`growth, ${from.toLocaleString('en')} to ${to.toLocaleString('en')}`, ...programs, ''];
  return [head, ...rows].map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(36) : at > programs.length ? cell : cell.padStart(11)))
      .join(''),
  );
}

function inTimes(ratio: number): string {
  return Number.isFinite(ratio) ? `${ratio.toFixed(ratio < 10 ? 2 : 0)}x` : '–';
}
