import { parseArgs } from 'node:util';
import { PROGRAMS, type ProgramName } from './programs.ts';

/** What a run measures. */
export interface Options {
  /** Incidents of each dataset. */
  readonly sizes: readonly number[];
  readonly programs: readonly ProgramName[];
  /** Where the raw numbers go, if anywhere. */
  readonly json: string | undefined;
}

/** Reads `[sizes] [--only a,b] [--json FILE]`. Throws, with what is possible, where that is not what it is. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { only: { type: 'string' }, json: { type: 'string' } },
  });
  const sizes = (positionals[0] ?? '100,10000,100000').split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Error(`sizes are numbers of incidents, such as 100,10000; not "${positionals[0]}"`);
  const all = Object.keys(PROGRAMS) as ProgramName[];
  const only = values.only?.split(',') ?? all;
  const unknown = only.find((name) => !all.includes(name as ProgramName));
  if (unknown !== undefined)
    throw new Error(`there is no program "${unknown}"; choose from ${all.join(', ')}`);
  return { sizes, programs: all.filter((name) => only.includes(name)), json: values.json };
}
