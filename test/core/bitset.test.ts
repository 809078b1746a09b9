import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addBit,
  addBits,
  bitsOf,
  countBits,
  eachBit,
  emptyBitset,
  fullBitset,
  hasBit,
  intersect,
  unite,
  type Bitset,
} from '#core/bitset.ts';

const SIZES = [0, 1, 31, 32, 33, 64, 100];
const sized = fc.constantFrom(...SIZES).chain((size) =>
  fc.record({
    size: fc.constant(size),
    sets: fc.array(fc.array(fc.nat(Math.max(0, size - 1)), { maxLength: size }), { maxLength: 4 }),
  }),
);

function bitset(size: number, members: readonly number[]): Bitset {
  const set = emptyBitset(size);
  for (const member of members) addBit(set, member);
  return set;
}

const ascending = (members: Iterable<number>): number[] => [...new Set(members)].sort((a, b) => a - b);

it('holds, counts and lists what a Set holds', () => {
  fc.assert(
    fc.property(sized, ({ size, sets }) => {
      for (const members of sets) {
        const set = bitset(size, members);
        const visited: number[] = [];
        eachBit(set, (row) => visited.push(row));
        expect(visited).toEqual(ascending(members));
        expect([...bitsOf(set)]).toEqual(visited);
        expect(countBits(set)).toBe(visited.length);
        for (let row = 0; row < size; row++) expect(hasBit(set, row)).toBe(members.includes(row));
      }
    }),
  );
});

it('intersects and unites as Sets do, and leaves what it was given alone', () => {
  fc.assert(
    fc.property(sized, ({ size, sets }) => {
      const given = sets.map((members) => bitset(size, members));
      const all = Array.from({ length: size }, (_, row) => row);
      expect([...bitsOf(intersect(size, given))]).toEqual(
        all.filter((row) => sets.every((set) => set.includes(row))),
      );
      expect([...bitsOf(unite(size, given))]).toEqual(ascending(sets.flat()));
      given.forEach((set, at) => expect([...bitsOf(set)]).toEqual(ascending(sets[at]!)));
    }),
  );
});

it('adds a stretch of rows', () => {
  fc.assert(
    fc.property(fc.nat(130), fc.nat(130), (from, to) => {
      const set = emptyBitset(130);
      addBits(set, from, to);
      expect([...bitsOf(set)]).toEqual(Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at));
    }),
  );
});

it('is full to its size and not beyond', () => {
  for (const size of SIZES) expect(countBits(fullBitset(size))).toBe(size);
});
