/** What the minutes that a report lists make of its quarter, beside the percentage that it publishes. */
export interface WhatFollows {
  /** Share in 0..1 that follows from the minutes listed. */
  readonly share: number;
  /** Whether the published percentage is that share, rounded or cut to the digits printed. */
  readonly fits: boolean;
  /** The least and the most minutes that the published percentage can stand for. */
  readonly least: number;
  readonly most: number;
}

/** Share in 0..1 that minutes of outage leave of a quarter; null where not all of a report's list was seen. */
export function shareOfListed(
  listWhole: boolean,
  listedMinutes: number,
  quarterMinutes: number,
): number | null {
  return listWhole && quarterMinutes > 0 ? 1 - listedMinutes / quarterMinutes : null;
}

/**
 * Compares a published percentage with the minutes listed: 1 - listed / minutes of the quarter. Nothing follows (null)
 * where no percentage is published or not all of the list was seen.
 *
 * @param published a percentage as printed, `99.95`: its digits tell how it was rounded
 */
export function whatFollows(
  published: string | null,
  listWhole: boolean,
  listedMinutes: number,
  quarterMinutes: number,
): WhatFollows | null {
  const share = shareOfListed(listWhole, listedMinutes, quarterMinutes);
  if (published === null || share === null) return null;
  const unit = 10 ** -(published.split('.')[1]?.length ?? 0);
  const printed = Number(published);
  const above = printed - share * 100;
  // What is printed may have been rounded (up to half a unit above) or cut (up to a unit below).
  const fits = above <= unit / 2 + 1e-9 && above > -unit - 1e-9;
  const minutesAt = (percent: number): number =>
    Math.max(0, (1 - Math.min(percent, 100) / 100) * quarterMinutes);
  return { share, fits, least: minutesAt(printed + unit), most: minutesAt(printed - unit / 2) };
}
