import type { Table } from '#core/table.ts';
import type { Driver } from './driver.ts';
import { figureCheck } from './figure-check.ts';
import { NOTHING } from './asks.ts';
import type { ProgramName } from './programs.ts';

/** Drives a page that hands itself over as `window.peer`. */
export function drivePeer(program: ProgramName, address: string, table: Table): Driver {
  const check = figureCheck(table, program);
  return {
    async load(page) {
      await page.goto(address, { waitUntil: 'commit' });
      const { time, found } = await page.evaluate(async () => {
        while (window.peer === undefined) await new Promise((done) => setTimeout(done, 4));
        await window.peer.ready;
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
        return { time: performance.now(), found: window.peer.figures() };
      });
      check(NOTHING, found);
      return time;
    },
    async change(page, ask) {
      const { time, found } = await page.evaluate(async (asked) => {
        const began = performance.now();
        await window.peer.apply(asked);
        for (let frame = 0; frame < 2; frame++)
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
        return { time: performance.now() - began, found: window.peer.figures() };
      }, ask);
      check(ask, found);
      return time;
    },
  };
}
