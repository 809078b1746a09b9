import { realDataset } from '../support/real-data.ts';
import { expect, open, test } from './page.ts';

const { incidents } = realDataset();

test('the security agent of January 2023 is found on NA01, NA06 and CA01, with the words that tell it', async ({
  page,
}) => {
  await open(page, '/incidents/2023-01-11-na01');
  const found = page.getByRole('heading', { name: /^May be the same fault/ }).locator('..');
  await expect(found.getByRole('listitem')).toHaveCount(2);
  for (const [title, gap] of [
    ['NA06- RCA - January 12, 2023', '14 h 33 min after'],
    ['CA01- RCA - January 10 and 11, 2023', '1 day before'],
  ] as const) {
    const item = found.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
    await expect(item).toContainText(`same category, close words, ${gap}; both speak of:`);
    await expect(item).toContainText('security, agent');
  }
  await found.getByRole('link', { name: /^CA01/ }).click();
  await expect(page).toHaveURL(/\/incidents\/2023-01-10-ca01$/);
  await expect(page.getByRole('heading', { name: '2 other incidents may be the same fault' })).toBeVisible();
});

for (const [id, when] of [
  ['2025-04-02-na01-na02-na03-na91', '2 Apr 2025 14:45'],
  ['2026-04-11-na01-na02-na03-na91', '11 Apr 2026 00:14'],
] as const) {
  test(`NA01, NA02, NA03 and NA91 fell together on ${when}`, async ({ page }) => {
    await open(page, `/incidents/${id}`);
    const list = page.getByRole('heading', { name: 'Hit in the same minute' }).locator('..');
    await expect(list.getByRole('listitem')).toContainText(
      `${when}, Chicago time: NA01, NA02, NA03 and NA91`,
    );
  });
}

test('who fails with NA01, how often: as a recount of the records has it', async ({ page }) => {
  await open(page, '/instances/NA01');
  const starts = (instance: string): number[] =>
    incidents
      .flatMap((incident) =>
        incident.outages
          .filter((outage) => outage.start.includes('T'))
          .filter((outage) => (outage.instances ?? incident.instances).includes(instance))
          .map((outage) => Date.parse(outage.start.replace(/\[.*/, ''))),
      )
      .sort((a, b) => a - b);
  const own = starts('NA01');
  const table = page.getByRole('table', { name: 'Instances that fail together with NA01' });
  await expect(table.getByRole('row')).toHaveCount(4);
  for (const other of ['NA02', 'NA03', 'NA91']) {
    const theirs = starts(other);
    const meet = (some: number[], more: number[]): number =>
      some.filter((a) => more.some((b) => Math.abs(a - b) <= 300_000)).length;
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: other }) });
    await expect(row).toContainText(`${meet(own, theirs)} of ${own.length}`);
    await expect(row).toContainText(`${meet(theirs, own)} of ${theirs.length}`);
    await expect(row.getByRole('link', { name: '11 Apr 2026' })).toHaveAttribute(
      'href',
      '/incidents/2026-04-11-na01-na02-na03-na91',
    );
    await expect(row).toContainText('sister, same data center');
  }
  await table.getByRole('link', { name: '4 of NA01’s 14 outages together with NA02' }).click();
  const drawer = page.getByRole('dialog', { name: 'NA01 together with NA02' });
  await expect(drawer).toContainText('4 of 14');
  await expect(drawer.getByRole('link', { name: '11 Apr 2026 00:14' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await table.getByRole('link', { name: '4 of NA02’s 9 outages together with NA01' }).click();
  await expect(page.getByRole('dialog', { name: 'NA02 together with NA01' })).toContainText('4 of 9');
});

test('an instance that fails with no other says so', async ({ page }) => {
  await open(page, '/instances/CA01');
  await expect(
    page.getByRole('heading', { name: 'No other instance was seen to fail together with CA01' }),
  ).toBeVisible();
});
