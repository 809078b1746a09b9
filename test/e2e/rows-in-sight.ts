import type { Page } from '@playwright/test';

/** The rows of the list wholly in the window and not under what stays at its top: which, how they are headed, and where. */
export function rowsInSight(page: Page): Promise<{ row: number; name: string; top: number }[]> {
  return page.evaluate(() => {
    const covering = [...document.querySelectorAll('thead th, section[aria-label="Filters"]')];
    const covered = Math.max(0, ...covering.map((element) => element.getBoundingClientRect().bottom));
    return [...document.querySelectorAll('tbody tr[aria-rowindex]')]
      .map((row) => ({ row, box: row.getBoundingClientRect() }))
      .filter(({ box }) => box.top >= covered - 1 && box.bottom <= window.innerHeight)
      .map(({ row, box }) => ({
        row: Number(row.getAttribute('aria-rowindex')),
        name: row.querySelector('th')?.textContent ?? '',
        top: Math.round(box.top),
      }));
  });
}
