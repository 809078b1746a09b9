import { expect, it, vi } from 'vitest';
import { createShelf, type Shelf } from '#app/pages/normalize/report-shelf.ts';
import type { Draft } from '#normalize/draft.ts';
import { aCatalog } from '#test/support/builders.ts';
import { aReading } from '#test/support/reading.ts';

async function withOne(): Promise<{ shelf: Shelf; id: number; draft(): Draft; saved(): Draft | null }> {
  const shelf = createShelf(() => Promise.resolve({ reading: aReading() }));
  shelf.add([{ name: 'a.txt', size: 1, load: () => Promise.resolve(new ArrayBuffer(1)) }], aCatalog());
  await vi.waitFor(() => expect(shelf.snapshot().entries[0]!.state.kind).toBe('read'));
  const entry = () => shelf.snapshot().entries[0]!;
  const draft = (): Draft => {
    const { state } = entry();
    if (state.kind !== 'read') throw new Error(state.kind);
    return state.draft;
  };
  return { shelf, id: entry().id, draft, saved: () => entry().saved };
}

it('a draft that was put into the charts is saved as it stands', async () => {
  const { shelf, id, draft, saved } = await withOne();
  shelf.kept(id, draft(), true);
  expect(draft().kept).toBe(true);
  expect(saved()).toBe(draft());
});

it('a correction made while it was put into the charts stays, and counts as not saved', async () => {
  const { shelf, id, draft, saved } = await withOne();
  const put = draft();
  const corrected = { ...put, incident: { ...put.incident, title: 'Corrected' } };
  shelf.change(id, corrected);
  shelf.kept(id, put, true);
  expect(draft()).toMatchObject({ kept: true, incident: { title: 'Corrected' } });
  expect(saved()).not.toBe(draft());
});

it('taken out again, it is no longer kept', async () => {
  const { shelf, id, draft } = await withOne();
  shelf.kept(id, draft(), true);
  shelf.kept(id, draft(), false);
  expect(draft().kept).toBe(false);
});
