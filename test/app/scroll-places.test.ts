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
  const places = new Map(Array.from({ length: 500 }, (_, at) => [`entry ${at}`, at * 10] as const));
  writePlaces(() => storage, places);
  const read = readPlaces(() => storage);
  expect(read.get('entry 499')).toBe(4990);
  expect(read.has('entry 0')).toBe(false);
  expect(read.size).toBe(200);
});

it('are none where the browser kept something else, or gives no access', () => {
  for (const kept of ['', '{}', 'null', '[1, ["a"], ["b", "c"]]', '[']) {
    const storage = aStorage();
    storage.setItem('faultline-scroll', kept);
    expect(readPlaces(() => storage)).toEqual(new Map());
  }
  const forbidden = (): Storage => {
    throw new DOMException('no', 'SecurityError');
  };
  expect(readPlaces(forbidden)).toEqual(new Map());
  expect(() => writePlaces(forbidden, new Map([['a', 1]]))).not.toThrow();
});
