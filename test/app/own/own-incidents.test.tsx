import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onMarkChange, readMark } from '#app/own/kept-mark.ts';
import { addAllOwn, addOwn, keptQuery, removeOwn } from '#app/own/own-incidents.ts';
import { anIncident } from '../../support/builders.ts';
import { memory } from './memory-store.ts';

vi.mock('idb-keyval', async () => (await import('./memory-store.ts')).idbKeyval);

beforeEach(() => {
  localStorage.clear();
  memory.kept.clear();
  memory.error = null;
});
afterEach(() => vi.restoreAllMocks());

const kept = () => new QueryClient().fetchQuery({ ...keptQuery, staleTime: 0 });

describe('the reader’s own incidents', () => {
  it('are kept, replaced by id and removed', async () => {
    await addOwn(anIncident({ id: 'a' }));
    await addOwn(anIncident({ id: 'b' }));
    await addOwn(anIncident({ id: 'a', title: 'Anew' }));
    expect((await kept()).incidents.map(({ id, title }) => [id, title === 'Anew'])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(readMark()).toBe(2);
    await removeOwn('a');
    await removeOwn('b');
    expect(await kept()).toEqual({ incidents: [], damaged: [] });
    expect(readMark()).toBe(0);
  });

  it('are not looked for where none is marked', async () => {
    memory.error = new Error('asked');
    expect(await kept()).toEqual({ incidents: [], damaged: [] });
  });

  it('are each read through the schema: damaged ones are told and left out', async () => {
    await addOwn(anIncident({ id: 'a' }));
    memory.kept.set('b', { ...anIncident({ id: 'b' }), outages: [] });
    memory.kept.set('c', anIncident({ id: 'other' }));
    memory.kept.set('d', null);
    const { incidents, damaged } = await kept();
    expect(incidents.map(({ id }) => id)).toEqual(['a']);
    expect(damaged).toEqual([
      { id: 'b', reason: 'outages has 0 entries; expected at least 1' },
      { id: 'c', reason: 'it holds another, other' },
      { id: 'd', reason: 'the record is null; expected an object' },
    ]);
  });

  it('are not kept when they are no incident yet', async () => {
    await expect(addOwn(anIncident({ region: '' }))).rejects.toThrow(
      'It is not a whole incident yet: region is empty',
    );
    expect(memory.kept.size + readMark()).toBe(0);
  });

  it('are kept several at once, all or none', async () => {
    await addAllOwn([anIncident({ id: 'a' }), anIncident({ id: 'b' })]);
    expect(readMark()).toBe(2);
    await expect(addAllOwn([anIncident({ id: 'c' }), anIncident({ region: '' })])).rejects.toThrow(
      'It is not a whole incident yet',
    );
    expect([...memory.kept.keys()]).toEqual(['a', 'b']);
    expect(readMark()).toBe(2);
  });

  it.each([
    [new DOMException('full', 'QuotaExceededError'), /room that this browser gives the page is full/],
    [
      new DOMException('closed', 'InvalidStateError'),
      /does not let the page keep data: the window is private/,
    ],
    [new ReferenceError('indexedDB is not defined'), /save the JSON as a file instead/],
  ])('are not marked as kept where the browser fails: %s', async (error, message) => {
    await addOwn(anIncident({ id: 'a' }));
    memory.error = error;
    await expect(addOwn(anIncident({ id: 'b' }))).rejects.toThrow(message);
    expect(readMark()).toBe(1);
    await expect(removeOwn('a')).rejects.toThrow(message);
    await expect(kept()).rejects.toThrow(message);
  });

  it('are not kept where no mark can be: they would never be found again', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('closed', 'SecurityError');
    });
    await expect(addOwn(anIncident())).rejects.toThrow(/does not let the page keep data/);
    expect(memory.kept.size).toBe(0);
  });

  it('tell of each change, made here or in another tab', async () => {
    const listener = vi.fn();
    const stop = onMarkChange(listener);
    await addOwn(anIncident({ id: 'a' }));
    await addOwn(anIncident({ id: 'a' }));
    const here = listener.mock.calls.length;
    expect(here).toBeGreaterThanOrEqual(2);
    dispatchEvent(new StorageEvent('storage', { key: 'faultline-own' }));
    dispatchEvent(new StorageEvent('storage', { key: 'faultline-theme' }));
    expect(listener).toHaveBeenCalledTimes(here + 1);
    stop();
    await removeOwn('a');
    expect(listener).toHaveBeenCalledTimes(here + 1);
  });
});
