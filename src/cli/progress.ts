import { Presets, SingleBar } from 'cli-progress';

/** Told how much of a piece of work is done; `total` is in the same unit. */
export type OnProgress = (done: number, total: number) => void;

/** Work below this is over before a bar could be read. */
const WORTH = 10 * 1024 * 1024;

/**
 * Does work with a bar on the terminal, on standard error, that goes when the work is done. No bar where
 * standard error is a file or a pipe, or for little work.
 *
 * @param worth how much work there is, in bytes of the dataset
 */
export function withBar<Result>(what: string, worth: number, work: (tell: OnProgress) => Result): Result {
  if (!process.stderr.isTTY || worth < WORTH) return work(() => {});
  const bar = new SingleBar(
    {
      format: `${what} {bar} {percentage} %`,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(1, 0);
  try {
    return work((done, total) => {
      bar.setTotal(total);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}
