/** A file of the dashboard that could not be had or read: what happened and what to do, for people. */
export class LoadError extends Error {
  constructor(
    readonly what: string,
    readonly advice: string,
    readonly file: string,
  ) {
    super(`${file}: ${what}`);
    this.name = 'LoadError';
  }
}

/** What helps when a file of the pack is missing or does not fit the page. */
export const REPACK = 'Build the dashboard again with npm run build and publish the whole dist folder.';
