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
export const REPACK =
  'Pack the data again and publish the whole folder: npm run build, with the INCIDENT_DATA it was built with, or npm run -s pack -- PATH --out DIR.';
