import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { once } from 'node:events';
import { madeUpIncident } from './made-up.ts';
import { Random } from './random.ts';

/** `generate`: writes made-up incidents as JSON Lines, the same bytes for the same seed. */
export async function generate(incidents: number, seed: number, out: string): Promise<number> {
  if (!out.endsWith('.jsonl')) {
    console.error(`--out is "${out}"; expected a path that ends in .jsonl`);
    return 2;
  }
  mkdirSync(dirname(out), { recursive: true });
  const file = createWriteStream(out);
  const random = new Random(seed);
  for (let at = 0; at < incidents; at++) {
    if (!file.write(`${JSON.stringify(madeUpIncident(random, at))}\n`)) await once(file, 'drain');
    if (at > 0 && at % 10_000 === 0) console.error(`${at} of ${incidents}`);
  }
  file.end();
  await once(file, 'finish');
  console.error(`${incidents} incidents written to ${out}`);
  return 0;
}
