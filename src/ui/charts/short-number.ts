const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A figure for a place with little room: from ten thousand on in thousands, `12k`. */
export function shortNumber(value: number): string {
  return value < 10_000 ? NUMBER.format(value) : `${NUMBER.format(value / 1000)}k`;
}
