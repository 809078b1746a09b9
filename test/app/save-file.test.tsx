import { afterEach, expect, it, vi } from 'vitest';
import { saveParts } from '#app/save-file.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('makes a long file part by part and leaves the page its turns in between', async () => {
  const saved: Promise<string>[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob.text());
        return 'blob:x';
      },
      revokeObjectURL: () => {},
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  let turns = 0;
  // What else waits for its turn, such as a press of a key.
  const other = new MessageChannel();
  other.port1.onmessage = () => {
    turns++;
    if (saved.length === 0) other.port2.postMessage(null);
    else other.port1.close();
  };
  other.port2.postMessage(null);
  const seen: number[] = [];
  await saveParts('x.csv', parts(), 'text/csv');
  expect(await saved[0]).toBe('part 0\npart 1\npart 2\n');
  // The first part takes no time, the second is long: the third is made a turn later.
  expect(seen[1]).toBe(0);
  expect(seen[2]).toBeGreaterThan(0);

  function* parts(): Generator<string> {
    for (let at = 0; at < 3; at++) {
      seen.push(turns);
      now += 40 * at;
      yield `part ${at}\n`;
    }
  }
});
