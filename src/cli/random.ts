import { seededRandom } from '#core/compare/random.ts';

/** A seeded source of chance: the same numbers for the same seed on every machine. */
export class Random {
  /** Uniform in [0, 1). */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = seededRandom(seed);
  }

  /** A whole number in [0, below). */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** Log-normal: the exponential of a normal with mean `mu` and deviation `sigma`. */
  logNormal(mu: number, sigma: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return Math.exp(mu + sigma * radius * Math.cos(2 * Math.PI * this.next()));
  }
}
