import { Command, CommanderError } from 'commander';
import { addEvaluate } from './evaluate.ts';
import { addGenerate } from './generate.ts';
import { addNormalize } from './normalize.ts';
import { addPack } from './pack.ts';
import { addSchema } from './schema.ts';
import { addServe } from './serve.ts';
import { addStart } from './start.ts';
import { addValidate } from './validate.ts';

const program = new Command('faultline')
  .description('Faultline: published incident reports, checked, packed and shown')
  .exitOverride();
for (const add of [
  addStart,
  addServe,
  addNormalize,
  addValidate,
  addEvaluate,
  addPack,
  addGenerate,
  addSchema,
])
  add(program);

// A reader that closes early (`| head`) is no fault of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  // Commander has said what is wrong; only its exit codes differ from ours, in which 2 is wrong usage.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
