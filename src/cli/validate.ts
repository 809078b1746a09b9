import { join } from 'node:path';
import type { Command } from 'commander';
import { catalogSchema, type Catalog } from '#core/catalog.ts';
import { plural } from '#core/time/words.ts';
import { faultInWords } from '#core/schema-words.ts';
import { catalogProblems, referenceProblems } from './catalog-checks.ts';
import { readDatasetAt, type SourcedDataset } from './dataset.ts';
import { readJson } from './json-file.ts';
import { LIMITS } from './limits.ts';
import { fileNameProblems } from './file-name-check.ts';
import { DEFAULT_DATA } from './project.ts';
import { problemLine, rejectedLines } from './report-rejected.ts';
import { readUptimeAt } from './uptime-files.ts';

/** `validate [PATH…]`: schema, catalog and file names. Exit 0 all sound, 1 something is wrong, 2 wrong usage. */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('check incidents against the schema and the catalog')
    .argument('[paths...]', 'folders, .json or .jsonl files (default: data)')
    .action((paths: string[]) => {
      const asked = paths.length > 0 ? paths : [DEFAULT_DATA];
      const seen = new Map<string, string>();
      let incidents = 0;
      let reports = 0;
      let problems = 0;
      for (const path of asked) {
        const shown = path === DEFAULT_DATA ? 'data' : path;
        const read = readDatasetAt(path, shown);
        const uptime = readUptimeAt(path, shown);
        incidents += read.dataset.incidents.length;
        reports += uptime.reports.length;
        for (const line of [...linesOf(read), ...twiceLines(read, seen), ...rejectedLines(uptime.rejected)]) {
          problems += 1;
          console.log(line);
        }
      }
      const [one, many] = [
        incidents === 1 ? 'incident' : 'incidents',
        problems === 1 ? 'problem' : 'problems',
      ];
      const beside = reports === 0 ? '' : ` and ${plural(reports, 'uptime report')}`;
      console.error(`${incidents} ${one}${beside} read, ${problems} ${many}`);
      if (problems > 0) process.exitCode = 1;
    });
}

function linesOf({ dataset, placeOf, catalog: own }: SourcedDataset): string[] {
  const catalog = own === null ? null : readCatalog(own);
  const lines = rejectedLines(dataset.rejected);
  if (catalog !== null)
    for (const item of catalogProblems(catalog))
      lines.push(problemLine('catalog.json', item.field, item.reason));
  const projects =
    own === null
      ? readCatalog(readJson(join(DEFAULT_DATA, 'catalog.json'), LIMITS.jsonBytes, () => {}))
      : null;
  for (const incident of dataset.incidents) {
    const place = placeOf.get(incident) ?? incident.id;
    // A loose file of the project's own publisher is held to the project's catalog; other datasets need none.
    const held = catalog ?? (projects?.publisher === incident.source.publisher ? projects : null);
    const problems = [
      ...fileNameProblems(incident, place),
      ...(held === null ? [] : referenceProblems(incident, held)),
    ];
    for (const item of problems) lines.push(problemLine(place, item.field, item.reason));
  }
  return lines;
}

/** Within one dataset the reader sees to it that ids are unique; this is for several paths. */
function twiceLines({ placeOf }: SourcedDataset, seen: Map<string, string>): string[] {
  const lines: string[] = [];
  const here = new Map<string, string>();
  for (const [incident, place] of placeOf) {
    const earlier = seen.get(incident.id);
    if (earlier !== undefined && earlier !== place) {
      lines.push(problemLine(place, 'id', `is already used in ${earlier}; expected a unique id`));
    }
    here.set(incident.id, place);
  }
  for (const [id, place] of here) seen.set(id, place);
  return lines;
}

function readCatalog(value: unknown): Catalog | null {
  const parsed = catalogSchema.safeParse(value, { error: faultInWords });
  return parsed.success ? parsed.data : null;
}
