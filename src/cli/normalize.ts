import type { Command } from 'commander';
import type { TraceStep } from '#normalize/reading.ts';
import { incidentFolder, type Written } from './incident-folder.ts';
import { inputFiles, STANDARD_INPUT } from './input-files.ts';
import { normalizedEntry, type Entry } from './normalized-entry.ts';
import { projectCatalog } from './project-catalog.ts';
import { withFileBar } from './progress.ts';

interface Options {
  readonly out?: string;
  readonly force?: true;
  readonly trace?: true;
}

/**
 * `normalize FILE…`: documents to incidents. Prints a JSON array, one entry a file in the order given; what people
 * read goes to standard error. Exit 0 all read, 1 some failed (the others still printed), 2 wrong usage.
 */
export function addNormalize(program: Command): void {
  program
    .command('normalize')
    .description('read reports (text, HTML, PDF, DOCX) and print the incidents that they tell of')
    .argument('<files...>', 'documents, folders of them or patterns; - reads standard input')
    .option('--out <folder>', 'also write each incident to <folder>/<year>/<id>.json')
    .option('--force', 'with --out, replace files that say something else')
    .option('--trace', 'tell on standard error who found, merged or dropped what')
    .action(async (names: string[], options: Options, command: Command) => {
      if (names.filter((name) => name === STANDARD_INPUT).length > 1)
        command.error('error: standard input (-) can be read once only');
      if (options.force === true && options.out === undefined)
        command.error('error: --force goes with --out FOLDER, since nothing else is written');
      const entries = await readAll(names, options);
      process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
      if (entries.some((entry) => 'error' in entry)) process.exitCode = 1;
    });
}

async function readAll(names: readonly string[], { out, force, trace: isTraced }: Options): Promise<Entry[]> {
  const catalog = projectCatalog();
  const files = inputFiles(names);
  const write = out === undefined ? null : incidentFolder(out, force === true);
  const entries: Entry[] = [];
  // Told at the end, so that they do not run into the bar.
  const lines: string[] = [];
  await withFileBar('Reading', files.length, async (tell) => {
    for (const { name, problem } of files) {
      const { entry, trace } =
        problem === null
          ? await normalizedEntry(name, catalog)
          : { entry: { file: name, error: { code: 'not-found', message: problem } }, trace: [] };
      const written =
        write === null || 'error' in entry
          ? null
          : write(name, { ...entry.incident, evidence: entry.evidence });
      const final = written !== null && 'error' in written ? { file: name, ...written } : entry;
      entries.push(final);
      lines.push(lineOf(final, written), ...(isTraced === true ? trace.map(stepLine) : []));
      tell(entries.length, files.length);
    }
  });
  for (const line of lines) console.error(line);
  const failed = entries.filter((entry) => 'error' in entry).length;
  if (entries.length > 1) console.error(`${entries.length - failed} read, ${failed} failed`);
  return entries;
}

/** `na05.pdf: 2025-07-19-na05, 1 outage, 2 findings`, and where it was written. */
function lineOf(entry: Entry, written: Written | null): string {
  if ('error' in entry) return `${entry.file}: ${entry.error.message}`;
  const { id, outages, findings } = entry.incident;
  const found = `${entry.file}: ${id}, ${count(outages.length, 'outage')}, ${count(findings.length, 'finding')}`;
  return written !== null && 'did' in written ? `${found}; ${written.path} ${written.did}` : found;
}

function stepLine({ by, did, what, at }: TraceStep): string {
  return `  ${did} by ${by}: ${what}${at === null ? '' : ` [${at.start}-${at.end}] ${JSON.stringify(at.text)}`}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
