/**
 * Calls `stop` when the process that started this one is gone. npm runs scripts through a shell that
 * does not pass signals on, so that `kill` on npm would leave the server running and its port taken.
 */
export function followParent(stop: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 200).unref();
}
