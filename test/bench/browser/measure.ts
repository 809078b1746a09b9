import type { Browser } from '@playwright/test';
import type { Ask } from '../peers/peer.ts';
import { NOTHING, type Asks } from './asks.ts';
import { longTasks, openPage } from './browser-page.ts';
import type { Driver } from './driver.ts';
import { workOf } from './main-thread.ts';
import { privateMemory, scriptMemory } from './memory.ts';
import type { Measured, MeasureName } from './measures.ts';

/**
 * Milliseconds between two changes, and a part of a frame more that is another each time: a change that always came at the same moment
 * between two frames would take two of them or next to none, by chance.
 */
const REST = 30;
const FRAME = 1000 / 60;
const GOLDEN = 0.618;

/** Loads and changes a program in a browser of its own. A program that takes too long for a change is left out. */
export async function measure(
  browser: Browser,
  driver: Driver,
  asks: Asks,
  { loads, further }: { loads: number; further: boolean },
): Promise<Measured | { skipped: string }> {
  const found: Partial<Record<MeasureName, number[]>> = {};
  const add = (name: MeasureName, ...values: number[]): void => {
    (found[name] ??= []).push(...values);
  };
  for (let round = 0; round < loads; round++) {
    const page = await openPage(browser);
    add('load', await driver.load(page));
    add('longest task of a load', Math.max(0, ...(await longTasks(page))));
    await page.context().close();
  }
  const page = await openPage(browser);
  await driver.load(page);
  await page.waitForTimeout(1000);
  let changes = 0;
  const change = async (name: MeasureName, ask: Ask): Promise<void> => {
    await page.waitForTimeout(REST + FRAME * ((changes++ * GOLDEN) % 1));
    add(name, await driver.change(page, ask));
  };
  const first = await driver.change(page, asks.causes[0]!);
  if (first > 5000) return { skipped: `its first change took ${(first / 1000).toFixed(1)} s` };
  await driver.change(page, NOTHING);
  // Five of each are enough where a change is so slow that its spread does not matter.
  const some = <T>(list: readonly T[]): readonly T[] => (first > 500 ? list.slice(0, 5) : list);
  for (const name of ['instance, first time', 'instance, again'] as const) {
    for (const ask of some(asks.instances)) {
      await change(name, ask);
      await change('clear all', NOTHING);
    }
  }
  const each = async (name: MeasureName, list: readonly Ask[]): Promise<number> =>
    (await workOf(page, async () => {
      for (const ask of list) await change(name, ask);
    })) / list.length;
  add('work of a region', await each('region', some(asks.regions)));
  for (const ask of some(asks.causes)) await change('cause', ask);
  await longTasks(page);
  add('work of a brush step', await each('brush step', asks.brush));
  add('long tasks of the brush', (await longTasks(page)).length);
  await driver.change(page, NOTHING);
  const memory = await privateMemory(browser, page);
  if (memory !== null) add('private memory', memory);
  add('script memory', await scriptMemory(page));
  if (further && memory !== null) {
    for (const ask of asks.further) await driver.change(page, ask);
    add('private memory, 300 changes on', (await privateMemory(browser, page))!);
  }
  return found;
}
