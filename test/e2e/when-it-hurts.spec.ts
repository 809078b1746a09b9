import type { Locator, Page } from '@playwright/test';
import { Temporal } from 'temporal-polyfill';
import { realDataset } from '../support/real-data.ts';
import { openMinutesBetween } from '../support/naive-hours.ts';
import { expect, figure, open, test } from './page.ts';

const { incidents, catalog } = realDataset();

const CHANGES = ['planned-maintenance', 'deployment', 'configuration-change'];
const WORKDAYS = { days: [0, 1, 2, 3, 4], from: 480, to: 1200 };

/** Minutes of an instance's outages inside hours, from the records; its outages do not overlap. */
function openMinutes(instance: string, hours: readonly (typeof WORKDAYS)[]): number {
  const zone = catalog.instances.find(({ id }) => id === instance)!.timeZone;
  const instant = (text: string): number => Temporal.ZonedDateTime.from(text).epochMilliseconds;
  return incidents
    .flatMap((incident) =>
      incident.outages.map((outage) => ({ outage, named: outage.instances ?? incident.instances })),
    )
    .filter(
      ({ outage, named }) => named.includes(instance) && outage.precision === 'minute' && outage.end !== null,
    )
    .reduce(
      (sum, { outage }) => sum + openMinutesBetween(hours, zone, instant(outage.start), instant(outage.end!)),
      0,
    );
}

function inWords(minutes: number): string {
  const rest = minutes % 60;
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${rest} min`}`;
}

const section = (page: Page): Locator => page.locator('#open-hours');
const time = (page: Page): Locator => section(page).locator('[data-figure=open-hours]');
const editor = (page: Page): Locator => page.getByRole('group', { name: 'Your open hours' });

test('the open hours of an instance are those of a recount, and change with the reader’s own', async ({
  page,
}) => {
  await open(page, '/instances/NA01');
  const minutes = openMinutes('NA01', [WORKDAYS]);
  await expect(time(page)).toHaveText(inWords(minutes));
  await time(page).click();
  const drawer = page.getByRole('dialog', { name: 'Outage time in open hours' });
  await expect(drawer).toContainText(`${minutes} instance-minutes`);
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await section(page).getByText('Change the hours').click();

  await editor(page).getByRole('checkbox', { name: 'Saturday' }).check({ force: true });
  await expect(page).toHaveURL(/\?hours=mon-sat\.0800-2000$/);
  const withSaturday = { ...WORKDAYS, days: [0, 1, 2, 3, 4, 5] };
  await expect(time(page)).toHaveText(inWords(openMinutes('NA01', [withSaturday])));

  const to = editor(page).getByRole('textbox', { name: 'To' });
  await to.fill('4');
  await to.press('Enter');
  await expect(page).toHaveURL(/\?hours=mon-sat\.0800-0400$/);
  await expect(editor(page)).toContainText('to 04:00 the next day');
  await expect(time(page)).toHaveText(inWords(openMinutes('NA01', [{ ...withSaturday, to: 240 }])));

  await page.goBack();
  await expect(to).toHaveValue('20:00');
  await expect(page).toHaveURL(/\?hours=mon-sat\.0800-2000$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/instances\/NA01$/);
  await expect(editor(page).getByRole('checkbox', { name: 'Saturday' })).not.toBeChecked();
  await expect(time(page)).toHaveText(inWords(openMinutes('NA01', [WORKDAYS])));
});

test('several hours, a fault in them told in a sentence, and Reset', async ({ page }) => {
  await open(page, '/instances/EU00?hours=mon-fri.2000-0400');
  const hours = [{ ...WORKDAYS, from: 1200, to: 240 }];
  await expect(time(page)).toHaveText(inWords(openMinutes('EU00', hours)));
  await section(page).getByText('Change the hours').click();
  await editor(page).getByRole('button', { name: 'Add other hours' }).click();
  const second = page.getByRole('group', { name: 'Open hours, 2' });
  await expect(second).toContainText('Choose at least one day.');
  await expect(page).toHaveURL(/\?hours=mon-fri\.2000-0400$/);
  await second.getByRole('checkbox', { name: 'Sunday' }).check({ force: true });
  await expect(page).toHaveURL(/\?hours=mon-fri\.2000-0400&hours=sun\.1000-1400$/);
  await second.getByRole('textbox', { name: 'To' }).fill('10:00');
  await second.getByRole('textbox', { name: 'To' }).press('Enter');
  await expect(second).toContainText('These hours end when they begin.');
  await expect(page).toHaveURL(/sun\.1000-1400$/);
  await editor(page)
    .getByRole('button', { name: /^Reset/ })
    .click();
  await expect(page).toHaveURL(/\/instances\/EU00$/);
  await expect(time(page)).toHaveText(inWords(openMinutes('EU00', [WORKDAYS])));
});

test('what began in or after maintenance or a change is counted, and what states no trigger told apart', async ({
  page,
}) => {
  await open(page, '/products/campusM');
  const count = Number(await figure(page, 'Incidents').innerText());
  const own = incidents.filter(({ products }) => products.includes('campusM'));
  expect(own).toHaveLength(count);
  const after = own.filter(({ cause }) => CHANGES.includes(cause.trigger)).length;
  const unstated = own.filter(({ cause }) => cause.trigger === 'none-stated').length;
  await expect(section(page).locator('[data-figure=after-change]')).toHaveText(`${after} of ${count}`);
  await expect(section(page)).toContainText(
    new RegExp(`${unstated} states? no trigger: neither a yes nor a no`),
  );
});

test('where no time zone is known there is a sentence and no number', async ({ page }) => {
  await open(page, `/instances/${encodeURIComponent('Alma · Global')}`);
  await expect(section(page).getByRole('heading', { name: 'Alma · Global: kept in UTC' })).toBeVisible();
  await expect(time(page)).toHaveCount(0);
});
