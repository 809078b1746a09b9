import type { Table } from '#core/table.ts';
import type { Ask, Figures } from '../peers/peer.ts';
import { begunIn, expected } from './expected.ts';
import type { ProgramName } from './programs.ts';

/** Makes a check that a page shows what the core gives for the same ask; it throws where the page does not. */
export function figureCheck(table: Table, program: ProgramName): (ask: Ask, found: Figures) => void {
  if (program === 'empty') return () => {};
  return (ask, found) => {
    const { period } = ask;
    const right = period !== undefined && program === 'dc' ? begunIn(table, period) : expected(table, ask);
    for (const figure of ['incidents', 'outages', 'minutes'] as const) {
      // The others' minutes are of whole outages; the core's are cut at the ends of a period.
      if (figure === 'minutes' && period !== undefined) continue;
      if (Math.round(found[figure]) === Math.round(right[figure])) continue;
      const asked = JSON.stringify(ask);
      throw new Error(
        `${program} shows ${found[figure]} ${figure} for ${asked}; it should be ${right[figure]}`,
      );
    }
  };
}
