import type { Page } from '@playwright/test';

/** Milliseconds that a page's main thread works while `act` runs: unlike times to a frame these know no steps of 16 ms. */
export async function workOf(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  const before = await worked();
  await act();
  const after = await worked();
  await session.detach();
  return after - before;
}
