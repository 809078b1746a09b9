import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { compressFolder } from './compress.ts';
import { generate } from './generate.ts';
import { pack } from './pack.ts';
import { writeSchema } from './schema.ts';
import { headersFile } from './security-headers.ts';
import { serve } from './serve.ts';
import { validate } from './validate.ts';

const program = new Command('faultline').description('Commands around the incident dataset').exitOverride();

program
  .command('validate')
  .description('check incident files against the schema and the catalog')
  .argument('[paths...]', 'files or folders', ['data'])
  .action(async (paths: string[]) => exit(await validate(paths)));

program
  .command('pack')
  .description('write what the page loads')
  .argument('[path]', 'dataset', process.env['INCIDENT_DATA'] ?? 'data')
  .requiredOption('--out <dir>', 'folder to write to')
  .action(async (path: string, options: { out: string }) => exit(await pack(path, options.out)));

program
  .command('generate')
  .description('write a made-up dataset, the same for the same seed')
  .requiredOption('--incidents <n>', 'how many', wholeNumber)
  .option('--seed <n>', 'seed', wholeNumber, 1)
  .requiredOption('--out <path>', 'a .jsonl file')
  .action(async (options: { incidents: number; seed: number; out: string }) =>
    exit(await generate(options.incidents, options.seed, options.out)),
  );

program
  .command('schema')
  .description('write schema/incident.schema.json')
  .action(() => exit(writeSchema()));

program
  .command('finish')
  .description('write host headers into a built dashboard and compress it')
  .argument('[dir]', 'folder', 'dist')
  .action((dir: string) => {
    writeFileSync(join(dir, '_headers'), headersFile());
    compressFolder(dir);
  });

program
  .command('serve')
  .description('serve a built dashboard')
  .argument('[dir]', 'folder', 'dist')
  .action(async (dir: string) => exit(await serve(dir, process.env['PORT'])));

try {
  await program.parseAsync();
} catch (error) {
  // Commander has said what is wrong; only its exit codes differ from ours (2 is wrong usage).
  const code = error instanceof Error && 'exitCode' in error ? error.exitCode : null;
  if (code === null) throw error;
  exit(code === 0 ? 0 : 2);
}

function exit(code: number): void {
  process.exitCode = code;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError('expected a whole number');
  return value;
}
