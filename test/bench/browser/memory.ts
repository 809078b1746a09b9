import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';

/** Frees what a page no longer uses, and lets the browser give it back. */
async function sweep(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (let round = 0; round < 3; round++) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(400);
  }
  await session.detach();
}

/** Memory in MB that the process of a page has for itself, after a sweep; null on a system that does not tell. */
export async function privateMemory(browser: Browser, page: Page): Promise<number | null> {
  if (!existsSync('/proc/self/smaps_rollup')) return null;
  await sweep(page);
  const before = await renderers(browser);
  // Which process is the page's is not told, but the one that is made to work shows it.
  await page.evaluate(() => {
    for (const began = performance.now(); performance.now() - began < 300;);
  });
  const after = await renderers(browser);
  const worked = (id: number): number => (after.get(id) ?? 0) - (before.get(id) ?? 0);
  const [busiest] = [...after.keys()].sort((a, b) => worked(b) - worked(a));
  return busiest === undefined ? null : privateOf(busiest);
}

/** Seconds that each process of pages has worked; the browser keeps one in reserve and has some for itself. */
async function renderers(browser: Browser): Promise<Map<number, number>> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return new Map(
    processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]),
  );
}

function privateOf(process: number): number {
  const told = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8');
  const kilobytes = [...told.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)];
  return kilobytes.reduce((sum, match) => sum + Number(match[1]), 0) / 1024;
}

/** Script memory in MB, buffers included; ask after `privateMemory`, which sweeps. */
export async function scriptMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await session.detach();
  return (usedSize + (backingStorageSize ?? 0)) / 2 ** 20;
}
