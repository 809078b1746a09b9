import type { Page } from '@playwright/test';
import type { Incident } from '#core/incident.ts';

/**
 * Keeps incidents in a page's browser as earlier versions of the dashboard have kept them: what readers have added must
 * stay readable. The page has to be open at the dashboard; it shows them after a reload.
 */
export async function keepOwn(page: Page, records: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate(async (given) => {
    const request = indexedDB.open('faultline');
    request.onupgradeneeded = () => request.result.createObjectStore('own-incidents');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const transaction = request.result.transaction('own-incidents', 'readwrite');
    for (const [id, record] of Object.entries(given))
      transaction.objectStore('own-incidents').put(record, id);
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    request.result.close();
    localStorage.setItem('faultline-own', `${Object.keys(given).length} 1`);
  }, records);
}

/** An incident as a reader would add it: on a known instance and on one that the catalog lacks, after the public data's end. */
export const OWN: Incident = {
  id: '2026-05-03-na05-xx99',
  title: 'NA05 and XX99 - RCA - May 3, 2026',
  source: { publisher: 'A reader', url: null, published: null, state: 'preliminary' },
  products: ['Alma', 'Ground Control'],
  instances: ['NA05', 'XX99'],
  region: 'Moon',
  dataCenter: 'Crater',
  timeZone: 'Asia/Kathmandu',
  timeZoneStated: null,
  outages: [
    {
      start: '2026-05-03T10:00:00+05:45[Asia/Kathmandu]',
      end: '2026-05-03T12:30:00+05:45[Asia/Kathmandu]',
      precision: 'minute',
      impact: 'unavailable',
      statedMinutes: null,
      instances: null,
      products: null,
    },
  ],
  scope: null,
  services: [],
  cause: {
    category: 'network',
    also: [],
    trigger: 'none-stated',
    summary: 'A cable was cut.',
    resolution: null,
  },
  measures: [],
  findings: [],
};
