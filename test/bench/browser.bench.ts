import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, thisMachine } from '../e2e/browser.ts';
import { freePort } from '../e2e/free-port.ts';

/**
 * `npm run bench:browser -- [sizes]`: the built dashboard over made-up datasets in a real Chromium, from the
 * address changed to the next frame painted with everything on the overview. Prints least, median and most, and how each
 * figure grows with the data. An empty page takes two frames for the same, which is what no page can be quicker than.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const SIZES = (process.argv[2] ?? '100,10000,100000').split(',').map(Number);
const LOADS = 5;
const ROUNDS = 15;
const BRUSH_STEPS = 20;
const CAUSES = ['database', 'hardware', 'capacity', 'network', 'human-error'];

interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly values: number[];
}

const folder = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
const browser = await chromium.launch({ executablePath: findBrowser(thisMachine), args: BROWSER_FLAGS });
const results = new Map<number, Measured[]>();
try {
  for (const size of SIZES) results.set(size, await measure(browser, size));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
print(results);

async function measure(within: Browser, size: number): Promise<Measured[]> {
  const data = join(folder, `${size}.jsonl`);
  const made = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'generate', '--incidents', String(size), '--out', data],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`generate failed: ${made.stderr}`);
  const port = await freePort();
  const server = await startServer(data, port);
  const address = `http://localhost:${port}/`;
  try {
    const load: number[] = [];
    const longest: number[] = [];
    for (let round = 0; round < LOADS; round++) {
      const page = await openPage(within);
      const began = performance.now();
      await page.goto(address);
      await page.getByRole('table', { name: 'Latest incidents' }).waitFor();
      await paintedFrame(page);
      load.push(performance.now() - began);
      longest.push(Math.max(0, ...(await longTasks(page))));
      await page.context().close();
    }
    const page = await openPage(within);
    await page.goto(address);
    await page.getByRole('table', { name: 'Latest incidents' }).waitFor();
    await page.waitForTimeout(1000);
    const { instances, regions } = await choices(page);
    const change = (query: (round: number) => string): Promise<number[]> => changes(page, query, ROUNDS);
    const at = (values: readonly string[], round: number): string =>
      encodeURIComponent(values[(round * 7) % values.length]!);
    const clear: number[] = [];
    const instance: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      instance.push(...(await changes(page, () => `?instance=${at(instances, round)}`, 1)));
      clear.push(...(await changes(page, () => '', 1)));
    }
    await longTasks(page);
    const brush = await changes(
      page,
      (step) => {
        const from = new Date(Date.UTC(2015, step, 1)).toISOString().slice(0, 10);
        const to = new Date(Date.UTC(2016, step, 1)).toISOString().slice(0, 10);
        return `?from=${from}&to=${to}`;
      },
      BRUSH_STEPS,
    );
    const brushLong = await longTasks(page);
    return [
      { name: 'load to all drawn', unit: 'ms', values: load },
      { name: 'longest task of a load', unit: 'ms', values: longest },
      { name: 'filter: one instance', unit: 'ms', values: instance },
      {
        name: 'filter: one region',
        unit: 'ms',
        values: await change((round) => `?region=${at(regions, round)}`),
      },
      {
        name: 'filter: one cause',
        unit: 'ms',
        values: await change((round) => `?cause=${CAUSES[round % CAUSES.length]}`),
      },
      { name: 'clear all', unit: 'ms', values: clear },
      { name: 'brush step', unit: 'ms', values: brush },
      { name: 'long tasks while brushing', unit: '', values: [brushLong.length] },
      { name: 'script memory', unit: 'MB', values: [await heap(page)] },
      { name: 'empty page, two frames', unit: 'ms', values: await emptyPage(within, address) },
    ];
  } finally {
    server.kill('SIGTERM');
  }
}

async function startServer(data: string, port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'start'], {
    cwd: ROOT,
    env: { ...process.env, INCIDENT_DATA: data, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, fail) => {
    server.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes('Faultline is at')) ready();
    });
    server.once('exit', (code) => fail(new Error(`the server stopped with ${code}`)));
  });
  return server;
}

async function openPage(within: Browser): Promise<Page> {
  const context = await within.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  return page;
}

/** The tasks over 50 ms since this was last asked. */
function longTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
}

/** Milliseconds from each change of the address to a painted frame after which nothing was left to do. */
async function changes(page: Page, query: (round: number) => string, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(
      await page.evaluate(async (search) => {
        const began = performance.now();
        history.pushState({}, '', `/${search}`);
        dispatchEvent(new PopStateEvent('popstate', { state: {} }));
        for (let frame = 0; frame < 2; frame++)
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
        return performance.now() - began;
      }, query(round)),
    );
    await page.waitForTimeout(30);
  }
  return times;
}

async function paintedFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
}

async function emptyPage(within: Browser, address: string): Promise<number[]> {
  const page = await openPage(within);
  await page.route('**/empty', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.goto(`${address}empty`);
  const times = await changes(page, (round) => `?round=${round}`, ROUNDS);
  await page.context().close();
  return times;
}

async function choices(page: Page): Promise<{ instances: string[]; regions: string[] }> {
  return page.evaluate(async () => {
    const index = (await (await fetch('/pack/index.json')).json()) as {
      catalog: { regions: string[]; instances: { id: string }[] };
    };
    return { regions: index.catalog.regions, instances: index.catalog.instances.map(({ id }) => id) };
  });
}

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return (usedSize + (backingStorageSize ?? 0)) / 1e6;
}

function print(found: ReadonlyMap<number, readonly Measured[]>): void {
  const sizes = [...found.keys()];
  const names = found.get(sizes[0]!)!.map(({ name }) => name);
  const head = ['least / median / most', ...sizes.map((size) => size.toLocaleString('en')), 'growth'];
  const lines = names.map((name) => {
    const cells = sizes.map((size) => found.get(size)!.find((item) => item.name === name)!);
    const [first, last] = [cells[0]!, cells.at(-1)!].map(({ values }) => median(values));
    const growth = first! > 0 ? `${(last! / first!).toFixed(1)}x` : '';
    return [name, ...cells.map(threeOf), growth];
  });
  for (const line of [head, ...lines])
    console.log(line.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padStart(26))).join(''));
}

function threeOf({ values, unit }: Measured): string {
  const sorted = values.toSorted((a, b) => a - b).map((value) => value.toFixed(value < 10 ? 1 : 0));
  if (sorted.length === 1) return `${sorted[0]} ${unit}`;
  return `${sorted[0]} / ${sorted[sorted.length >> 1]} / ${sorted.at(-1)} ${unit}`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
