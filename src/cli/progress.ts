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
  const bar = begunBar(what);
  try {
    return work(bar.tell);
  } finally {
    bar.stop();
  }
}

/** A few files are over before a bar could be read. */
const FEW_FILES = 5;

/** The same for work that waits, file by file. */
export async function withFileBar<Result>(
  what: string,
  files: number,
  work: (tell: OnProgress) => Promise<Result>,
): Promise<Result> {
  if (!process.stderr.isTTY || files <= FEW_FILES) return work(() => {});
  const bar = begunBar(what);
  try {
    return await work(bar.tell);
  } finally {
    bar.stop();
  }
}

function begunBar(what: string): { tell: OnProgress; stop: () => void } {
  const bar = new SingleBar(
    { format: `${what} {bar} {percentage} %`, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(1, 0);
  return {
    tell: (done, total) => {
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
