import { unreadable, type Unreadable } from './unreadable.ts';

/** The largest file that is read, in bytes. */
export const LARGEST = 25 * 1024 * 1024;

/** What to say of a file of more bytes than are read. */
export function tooLarge(bytes: number): Unreadable {
  const [is, most] = [sizeInWords(bytes), sizeInWords(LARGEST)];
  return unreadable(
    'too-large',
    `The file has ${is}; at most ${most} are read. Give the report alone, without its attachments and pictures.`,
  );
}

/** `31.5 MB`, `3 kB`, `7 bytes`. */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} kB` : `${bytes} bytes`;
}
