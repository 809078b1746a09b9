/** The browser could not keep, read or remove the reader's own incidents. The message says why and what to do. */
export class KeepError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'KeepError';
  }
}

/** The words for what the browser's storage throws. */
export function keepErrorOf(error: unknown): KeepError {
  if (error instanceof KeepError) return error;
  const name = error instanceof DOMException ? error.name : '';
  return new KeepError(
    name === 'QuotaExceededError'
      ? 'The room that this browser gives the page is full. Remove some of your incidents, or free space on the device, and try again.'
      : 'This browser does not let the page keep data: the window is private, or data of sites is blocked. Allow it for this site, or save the JSON as a file instead.',
  );
}
