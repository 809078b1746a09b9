/** What stands behind one figure: enough to check it by hand. Texts are whole sentences or short clauses, for people. */
export interface Explanation {
  /** What the figure is called on the page: "Outage time". */
  readonly title: string;
  /** One plain sentence that says what is counted. */
  readonly meaning: string;
  /** As the page prints it. */
  readonly value: string;
  /** The same to the last digit, where the page rounds it. */
  readonly exact?: string;
  /** The figure as a number, for machines: incidents, outages, minutes, percent, as `unit` says; null where there is none. */
  readonly amount: number | null;
  readonly unit: string;
  /** The formula with the values put in, a line each. */
  readonly formula: readonly string[];
  /** The weighting rule in words, where the figure is weighted. */
  readonly rule: string | null;
  /** How many of what it rests on: "n = 145 incidents". */
  readonly n: string;
  /** Exactly the incidents behind it, those that add most first. */
  readonly behind: readonly Behind[];
  /** What `adds` counts, with its unit: "minutes added". */
  readonly addsLabel: string;
  /** What was left out, and why; each a sentence with the incidents it is about. */
  readonly leftOut: readonly LeftOut[];
  /** What a reader may take wrongly, a sentence each. */
  readonly caveats: readonly string[];
}

/** One incident behind a figure. */
export interface Behind {
  /** Its place in the table. */
  readonly incident: number;
  /** What it adds, in the unit that `addsLabel` names; the figure is the sum of these where it is a sum. */
  readonly adds: number;
  /** The same for people: "1 h 40 min". */
  readonly addsInWords: string;
  /** What else is to be said of it here: "41 days after AP01's of May 3, 2020". */
  readonly note?: string;
}

export interface LeftOut {
  readonly sentence: string;
  readonly incidents: readonly number[];
}
