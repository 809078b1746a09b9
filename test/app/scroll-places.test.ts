import { expect, it } from 'vitest';
import { readPlaces, writePlaces } from '#app/shell/scroll-places.ts';

/** A storage with nothing but what these places need of one. */
function aStorage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  } as unknown as Storage;
}

it('are read as they were kept, the last seen of very many', () => {
  const storage = aStorage();
  const places = new Map(
    Array.from({ length: 500 }, (_, at) => [`entry ${at}`, { y: at * 10, link: null }] as const),
  );
  writePlaces(() => storage, places);
  const read = readPlaces(() => storage);
  expect(read.get('entry 499')).toEqual({ y: 4990, link: null });
  expect(read.has('entry 0')).toBe(false);
  expect(read.size).toBe(200);
});

it('are none where the browser kept something else, or gives no access', () => {
  for (const kept of ['', '{}', 'null', '[1, ["a"], ["b", "c"], ["d", 7], ["e", { "y": 3 }]]', '[']) {
    const storage = aStorage();
    storage.setItem('faultline-places', kept);
    expect(readPlaces(() => storage)).toEqual(new Map());
  }
  const forbidden = (): Storage => {
    throw new DOMException('no', 'SecurityError');
  };
  expect(readPlaces(forbidden)).toEqual(new Map());
  expect(() => writePlaces(forbidden, new Map([['a', { y: 1, link: '/about' }]]))).not.toThrow();
});
