import type { Page } from '@playwright/test';
import type { Ask } from '../peers/peer.ts';

/** How a program is opened and changed. Times in milliseconds, each to a painted frame with every view drawn. */
export interface Driver {
  /** Opens the page and waits; the time is from the start of the navigation. */
  load(page: Page): Promise<number>;
  /** Asks and waits; the time is from the ask. Throws where the page shows other figures than it should. */
  change(page: Page, ask: Ask): Promise<number>;
}
