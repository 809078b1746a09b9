/** Sizes beyond which a dataset is refused with a message, before it exhausts memory. */
export interface Limits {
  /** Bytes of one `.json` file, which is read whole. */
  readonly jsonBytes: number;
  /** Bytes of one line of a `.jsonl` file. */
  readonly lineBytes: number;
  /** Records of one dataset, over all its files. */
  readonly records: number;
}

const MEGABYTE = 1024 * 1024;

export const LIMITS: Limits = { jsonBytes: 256 * MEGABYTE, lineBytes: 4 * MEGABYTE, records: 250_000 };

/** `256 MB`, `12 kB`, `7 bytes`. */
export function sizeInWords(bytes: number): string {
  if (bytes >= MEGABYTE) return `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`;
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} kB` : `${bytes} bytes`;
}
