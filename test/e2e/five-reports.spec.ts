import { expect, open, test } from './page.ts';

const REPORTS = [
  {
    id: '2026-02-12-campusm-na01',
    title: '2 h 51 min (171 minutes)',
    utc: ['12 Feb 2026 16:06 – 18:57'],
    local: ['12 Feb 2026 10:06 – 12:57 (UTC−06:00)'],
    minutes: ['171'],
    impact: 'Unavailable',
    cause: 'Software defect',
    trigger: 'Deployment',
    also: ['few customers', 'January 9, 2025'],
  },
  {
    id: '2025-07-19-na05',
    title: '40 min',
    utc: ['19 Jul 2025 20:45 – 21:25'],
    local: ['19 Jul 2025 13:45 – 14:25 (UTC−07:00)'],
    minutes: ['40'],
    impact: 'Partial',
    cause: 'Human error',
    trigger: 'Configuration change',
    also: ['November 26, 2023'],
  },
  {
    id: '2026-04-11-na01-na02-na03-na91',
    title: '2 h 13 min on 4 instances: 532 instance-minutes',
    utc: ['11 Apr 2026 05:14 – 07:27'],
    local: ['11 Apr 2026 00:14 – 02:27 (UTC−05:00)'],
    minutes: ['133'],
    impact: 'Unavailable',
    cause: 'Third party',
    trigger: 'External provider',
    also: ['Network', 'April 2, 2025', '133 minutes of wall time'],
  },
  {
    id: '2025-07-15-cn01',
    title: '3 h 55 min (235 minutes)',
    utc: [
      '15 Jul 2025 10:06 – 11:18',
      '15 Jul 2025 11:30 – 12:24',
      '5 Aug 2025 07:05 – 07:54',
      '5 Aug 2025 10:35 – 11:00',
      '5 Aug 2025 11:43 – 12:18',
    ],
    local: [
      '15 Jul 2025 18:06 – 19:18 (UTC+08:00)',
      '15 Jul 2025 19:30 – 20:24 (UTC+08:00)',
      '5 Aug 2025 15:05 – 15:54 (UTC+08:00)',
      '5 Aug 2025 18:35 – 19:00 (UTC+08:00)',
      '5 Aug 2025 19:43 – 20:18 (UTC+08:00)',
    ],
    minutes: ['72', '54', '49', '25', '35'],
    impact: 'Unavailable',
    cause: 'Software defect',
    trigger: 'Software fault',
    also: ['since June 2025'],
  },
  {
    id: '2025-07-19-ap02',
    title: '2 d 1 h (2,940 minutes)',
    utc: ['19 Jul 2025 00:10 – 21 Jul 2025 01:10'],
    local: ['19 Jul 2025 10:10 – 21 Jul 2025 11:10 (UTC+10:00)'],
    minutes: ['2,940'],
    impact: 'Partial',
    cause: 'Configuration',
    trigger: 'Planned maintenance',
    also: ['SIP2', 'Z39.50'],
  },
];

for (const report of REPORTS) {
  test(`${report.id} shows what its report says`, async ({ page }) => {
    await open(page, `/incidents/${report.id}`);
    await expect(page.getByRole('heading', { level: 2, name: report.title, exact: true })).toBeVisible();
    const rows = page.getByRole('table', { name: 'Outages' }).getByRole('row');
    await expect(rows).toHaveCount(report.utc.length + 1);
    for (const [at, utc] of report.utc.entries()) {
      const cells = rows.nth(at + 1).locator('th, td');
      await expect(cells.nth(0)).toHaveText(report.local[at]!);
      await expect(cells.nth(1)).toHaveText(utc);
      await expect(cells.nth(3)).toHaveText(report.minutes[at]!);
      await expect(cells.nth(4)).toHaveText(report.impact);
    }
    const main = page.getByRole('main');
    await expect(main.locator('dd').getByText(report.cause, { exact: true }).first()).toBeVisible();
    await expect(main.locator('dd').getByText(report.trigger, { exact: true })).toBeVisible();
    for (const text of report.also) await expect(main).toContainText(text);
  });
}
