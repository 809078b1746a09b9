import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import type { Incident } from '#core/incident.ts';
import { madeUpCatalog } from './made-up-places.ts';
import { FIRST_DAY, LAST_DAY, madeUpIncident } from './made-up.ts';
import { Random } from './random.ts';

/** `generate --incidents N --seed S --out PATH`: writes made-up incidents, the same bytes for the same seed. */
export function addGenerate(program: Command): void {
  program
    .command('generate')
    .description('write a made-up dataset, the same for the same seed')
    .requiredOption('--incidents <n>', 'how many', (text) => wholeNumber(text, 1_000_000))
    .option('--seed <n>', 'seed', (text) => wholeNumber(text, 2 ** 32 - 1), 1)
    .requiredOption(
      '--out <path>',
      'a .jsonl file, or a folder (no extension), which also gets a catalog.json',
      outPath,
    )
    .action((options: { incidents: number; seed: number; out: string }) => {
      const made = madeUpIncidents(options.incidents, options.seed);
      if (extname(options.out) === '') writeFolder(made, resolve(options.out));
      else writeLines(made, resolve(options.out));
      console.error(`${options.incidents} incidents written to ${options.out}`);
    });
}

function* madeUpIncidents(count: number, seed: number): Generator<Incident> {
  const random = new Random(seed);
  for (let at = 0; at < count; at++) {
    if (at > 0 && at % 25_000 === 0) console.error(`${at} of ${count}`);
    yield madeUpIncident(random, at);
  }
}

function writeLines(incidents: Iterable<Incident>, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  let lines: string[] = [];
  for (const incident of incidents) {
    lines.push(`${JSON.stringify(incident)}\n`);
    if (lines.length < 1000) continue;
    writeSync(file, lines.join(''));
    lines = [];
  }
  writeSync(file, lines.join(''));
  closeSync(file);
}

function writeFolder(incidents: Iterable<Incident>, folder: string): void {
  const years = new Set<string>();
  for (const incident of incidents) {
    const year = join(folder, 'incidents', incident.id.slice(0, 4));
    if (!years.has(year)) mkdirSync(year, { recursive: true });
    years.add(year);
    writeFileSync(join(year, `${incident.id}.json`), `${JSON.stringify(incident, null, 2)}\n`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'catalog.json'),
    `${JSON.stringify(madeUpCatalog(FIRST_DAY, LAST_DAY), null, 2)}\n`,
  );
}

function wholeNumber(text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new InvalidArgumentError(`Expected a whole number from 0 to ${most.toLocaleString('en')}.`);
}

function outPath(text: string): string {
  if (['', '.jsonl'].includes(extname(text))) return text;
  throw new InvalidArgumentError(
    'Expected a path that ends in .jsonl, or a folder, whose name has no extension.',
  );
}
