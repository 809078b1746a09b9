import { join } from 'node:path';
import { asksOf } from './asks.ts';
import { openBrowser, openPage } from './browser-page.ts';
import { drivePeer } from './drive-peer.ts';
import { driveFaultline } from './drive-faultline.ts';
import { serveFaultline } from '../../e2e/serve-dataset.ts';
import { makeUpData } from './made-up-data.ts';
import { measure } from './measure.ts';
import type { Outcome } from './measures.ts';
import { writePeerData } from './peer-data.ts';
import type { ProgramName } from './programs.ts';

const LOADS = 5;
const ROUNDS = 15;

/** Where the pages of the other programs are, and where they are served. */
export interface PeerSite {
  readonly folder: string;
  readonly address: string;
}

/** Measures programs over a made-up dataset of so many incidents, one after the other. */
export async function runSize(
  size: number,
  programs: readonly ProgramName[],
  peers: PeerSite,
  folder: string,
): Promise<Map<ProgramName, Outcome>> {
  const { path, table } = makeUpData(size, folder);
  writePeerData(table, join(peers.folder, 'data', String(size)));
  const asks = asksOf(table, ROUNDS);
  const outcomes = new Map<ProgramName, Outcome>();
  for (const program of programs) {
    const own = program === 'faultline' ? await serveFaultline(path) : null;
    const page = `${peers.address}/${program}.html?data=${size}`;
    const driver = own === null ? drivePeer(program, page, table) : driveFaultline(own.address, table);
    const began = performance.now();
    const browser = await openBrowser();
    try {
      const outcome = await measure(browser, driver, asks, { loads: LOADS, further: own !== null });
      if (program === 'floor' && !('skipped' in outcome)) {
        const json = drivePeer(program, `${page}&from=json`, table);
        outcomes.set(program, { ...outcome, 'load, columns in JSON': await loadsOf(json) });
      } else outcomes.set(program, outcome);
    } finally {
      await browser.close();
      own?.stop();
    }
    const spent = Math.round((performance.now() - began) / 1000);
    console.error(`${size.toLocaleString('en')} incidents: ${program} measured in ${spent} s`);
  }
  return outcomes;
}

async function loadsOf(driver: ReturnType<typeof drivePeer>): Promise<number[]> {
  const browser = await openBrowser();
  const times: number[] = [];
  for (let round = 0; round < LOADS; round++) {
    const page = await openPage(browser);
    times.push(await driver.load(page));
    await page.context().close();
  }
  await browser.close();
  return times;
}
