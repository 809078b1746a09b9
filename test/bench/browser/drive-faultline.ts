import type { Page } from '@playwright/test';
import type { Table } from '#core/table.ts';
import { countInWords } from '#core/time/words.ts';
import type { Ask } from '../peers/peer.ts';
import type { Driver } from './driver.ts';
import { daysOf, expected } from './expected.ts';
import { DEFAULT_VIEW } from '#core/filter/codec.ts';

/** Drives the dashboard by its address, as its links, Back and its controls do. */
export function driveFaultline(address: string, table: Table): Driver {
  const right = (ask: Ask): string => countInWords(expected(table, ask, DEFAULT_VIEW.zone).incidents);
  return {
    async load(page) {
      await page.goto(address, { waitUntil: 'commit' });
      return allDrawn(page);
    },
    change: (page, ask) =>
      page.evaluate(
        async ({ search, incidents }) => {
          const began = performance.now();
          history.pushState({}, '', `/${search}`);
          dispatchEvent(new PopStateEvent('popstate', { state: {} }));
          for (let frames = 0; frames < 2;) {
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
            // The figure tells that the views are those of this ask, should they come later than two frames.
            const figure = document.querySelector('[aria-label="Figures"] dd')?.textContent;
            const pending = document.querySelector('[data-pending], [aria-busy="true"]') !== null;
            frames = figure === incidents && !pending ? frames + 1 : 0;
            if (performance.now() - began > 20_000)
              throw new Error(
                `${search} shows ${figure} incidents${pending ? ' and waits' : ''}; it should be ${incidents}`,
              );
          }
          return performance.now() - began;
        },
        { search: searchOf(ask), incidents: right(ask) },
      ),
  };
}

/** Waits until every view is there, the marks of the timeline painted and nothing left to come; milliseconds since the navigation began. */
function allDrawn(page: Page): Promise<number> {
  return page.evaluate(
    async ({ views, timeline }) => {
      const small = new OffscreenCanvas(64, 64).getContext('2d', { willReadFrequently: true })!;
      for (;;) {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
        const time = performance.now();
        if (time > 60_000) throw new Error('the overview is not drawn after a minute');
        const latest = [...document.querySelectorAll('table')].some(
          (table) => table.caption?.textContent?.startsWith('Latest incidents') ?? false,
        );
        const marks = [...document.querySelectorAll<HTMLCanvasElement>(timeline)].at(-1);
        const there = views.every((view) => document.querySelector(view) !== null);
        const pending = document.querySelector('[data-pending], [aria-busy="true"]') !== null;
        if (!latest || !there || pending || marks === undefined) continue;
        small.clearRect(0, 0, 64, 64);
        small.drawImage(marks, 0, 0, 64, 64);
        if (small.getImageData(0, 0, 64, 64).data.some((value) => value > 0)) return time;
      }
    },
    {
      views: ['[aria-label="Figures"] dd', '[role="grid"]', '[aria-label="Root causes"] li'],
      timeline: '[aria-label="Outages by instance"] canvas',
    },
  );
}

function searchOf({ instance, region, cause, period }: Ask): string {
  const asked = { instance, region, cause, ...(period === undefined ? {} : daysOf(period)) };
  const given = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
