import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Catalog } from '#core/catalog.ts';
import { faultInWords } from '#core/schema-words.ts';
import { readReport } from '#normalize/read-report.ts';
import { readFile } from '#readers/read-file.ts';
import { COMPARED, compareFacts, type Comparison } from './compare-facts.ts';
import { parseJson } from './parse-json.ts';
import { projectCatalog } from './project-catalog.ts';
import { reportFactsSchema, type ReportFacts } from './report-facts.ts';
import { troubleOf } from './file-trouble.ts';

/** `evaluate DIR`: how well the documents of a folder are read, measured on the facts beside them. */
export function addEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description('compare what is read from documents with the facts noted beside them')
    .argument('<folder>', 'folder of documents with a facts.jsonl')
    .action(async (folder: string) => {
      const { facts, problems } = readFacts(folder);
      for (const problem of problems) console.error(problem);
      if (facts.length === 0)
        throw new Error(`${folder}: no facts to compare with; expected facts.jsonl with one document a line`);
      const catalog = projectCatalog();
      const compared = [];
      for (const one of facts) compared.push({ facts: one, fields: await compareOne(folder, one, catalog) });
      for (const line of table(compared.flatMap(({ fields }) => fields))) console.log(line);
      for (const { facts: one, fields } of compared)
        for (const { field, miss } of fields)
          if (miss !== null) console.log(`${one.file}: ${field}: ${miss}`);
      if (problems.length > 0) process.exitCode = 1;
    });
}

async function compareOne(folder: string, facts: ReportFacts, catalog: Catalog): Promise<Comparison[]> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(folder, facts.file));
  } catch (error) {
    throw new Error(`${facts.file}: ${troubleOf(error)}`, { cause: error });
  }
  const file = await readFile(facts.file, bytes);
  const reading = 'error' in file ? file : readReport(file.document, catalog);
  return compareFacts(facts, 'error' in reading ? null : reading.incident);
}

function readFacts(folder: string): { facts: ReportFacts[]; problems: string[] } {
  let text: string;
  try {
    text = readFileSync(join(folder, 'facts.jsonl'), 'utf8');
  } catch (error) {
    throw new Error(`facts.jsonl: ${troubleOf(error)}`, { cause: error });
  }
  const facts: ReportFacts[] = [];
  const problems: string[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const json = parseJson(line, `line ${at + 1}`);
    const parsed =
      'problem' in json ? null : reportFactsSchema.safeParse(json.value, { error: faultInWords });
    if (parsed?.success === true) facts.push(parsed.data);
    else {
      const issue = parsed?.error?.issues[0];
      problems.push(
        `facts.jsonl line ${at + 1}: ${'problem' in json ? json.problem : `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`}`,
      );
    }
  }
  return { facts, problems };
}

/** A line for each field: values right, read and expected, precision and recall. */
function table(comparisons: readonly Comparison[]): string[] {
  const lines = ['field              right   read expected precision recall'];
  for (const field of COMPARED) {
    const own = comparisons.filter((one) => one.field === field);
    const sum = (count: (one: Comparison) => number): number =>
      own.reduce((total, one) => total + count(one), 0);
    const [right, read, expected] = [
      sum((one) => one.right),
      sum((one) => one.read),
      sum((one) => one.expected),
    ];
    const share = (of: number): string => (of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} %`);
    lines.push(
      `${field.padEnd(18)} ${String(right).padStart(5)} ${String(read).padStart(6)} ${String(expected).padStart(8)} ${share(read).padStart(9)} ${share(expected).padStart(6)}`,
    );
  }
  return lines;
}
