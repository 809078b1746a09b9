import { handOver } from './peer.ts';

/** A page of one word: what the browser takes to paint it twice, which no page can be quicker than. */
const word = document.body.appendChild(document.createElement('p'));
let changes = 0;

function show(): Promise<void> {
  // Without something to paint the browser hands out frames at once.
  word.textContent = String(changes++);
  return Promise.resolve();
}

handOver(
  show().then(() => ({
    apply: show,
    figures: () => ({ incidents: NaN, outages: NaN, minutes: NaN }),
  })),
);
