/** What is asked of a page: one clause, or none for everything. A period is `[from, to)` in epoch milliseconds. */
export interface Ask {
  readonly instance?: string;
  readonly region?: string;
  readonly cause?: string;
  readonly period?: readonly [number, number];
}

/** The figures that tell whether a page shows the right outages. Minutes are merged per instance. */
export interface Figures {
  readonly incidents: number;
  readonly outages: number;
  readonly minutes: number;
}

/** A page that is drawn. */
export interface OpenPage {
  /** Resolves when every view shows what is asked. */
  apply(ask: Ask): Promise<void>;
  figures(): Figures;
}

/** How the bench drives a page that shows the data with another library. */
export interface Peer extends OpenPage {
  /** Resolves when everything is drawn for the first time. */
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    /** Not there until the page's code has run. */
    peer: Peer;
  }
}

/** Hands a page to the bench; `opening` resolves when it is drawn for the first time. */
export function handOver(opening: Promise<OpenPage>): void {
  let page: OpenPage;
  window.peer = {
    ready: opening.then((opened) => {
      page = opened;
    }),
    apply: (ask) => page.apply(ask),
    // These alone: a page may keep all that it shows beside them.
    figures: () => {
      const { incidents, outages, minutes } = page.figures();
      return { incidents, outages, minutes };
    },
  };
}

/** The address of a file of the dataset that the page's own address names. */
export function dataAddress(file: string): string {
  return `/data/${new URLSearchParams(location.search).get('data') ?? ''}/${file}`;
}
