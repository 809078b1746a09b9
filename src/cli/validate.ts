import { basename, dirname } from 'node:path';
import { existsSync } from 'node:fs';
import { deriveCatalog, type Dataset } from '#core/dataset.ts';
import type { Incident } from '#core/incident.ts';
import { datasetAt } from './read-dataset.ts';
import { rejectedLines } from './report-rejected.ts';

/** `validate [PATH…]`: schema and catalog. Exit 0 all sound, 1 something wrong, 2 a path that is not there. */
export async function validate(paths: readonly string[]): Promise<number> {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    for (const path of missing) console.error(`${path}: there is no such file or folder`);
    return 2;
  }
  let wrong = 0;
  let sound = 0;
  for (const path of paths) {
    const dataset = await datasetAt(path);
    const lines = [...rejectedLines(dataset.rejected), ...catalogLines(dataset), ...nameLines(dataset, path)];
    for (const line of lines) console.log(line);
    wrong += lines.length;
    sound += dataset.incidents.length;
  }
  console.error(`${sound} incidents read, ${wrong} ${wrong === 1 ? 'problem' : 'problems'}`);
  return wrong === 0 ? 0 : 1;
}

/** Sister instances name each other, and what incidents refer to is what the catalog holds. */
function catalogLines({ catalog, incidents }: Dataset): string[] {
  const lanes = new Map(catalog.instances.map((lane) => [lane.id, lane]));
  const derived = deriveCatalog(incidents);
  const lines: string[] = [];
  for (const lane of catalog.instances) {
    for (const sister of lane.sisters) {
      if (!lanes.has(sister)) lines.push(`catalog.json: instances ${lane.id}: the sister ${sister} is not listed`);
      else if (!lanes.get(sister)!.sisters.includes(lane.id)) {
        lines.push(`catalog.json: instances ${sister}: does not name ${lane.id}, which names it as a sister`);
      }
    }
  }
  for (const lane of derived.instances) {
    const known = lanes.get(lane.id);
    if (known !== undefined && known.named && known.region !== lane.region) {
      lines.push(`catalog.json: instances ${lane.id}: in ${known.region}, but an incident says ${lane.region}`);
    }
  }
  return lines;
}

/** In a folder laid out by year, a file is named for its incident and lies under the year of its first outage. */
function nameLines({ incidents }: Dataset, path: string): string[] {
  if (basename(path) !== 'data' || !existsSync(`${path}/incidents`)) return [];
  return incidents.flatMap((incident) => {
    const file = expectedFile(incident);
    return existsSync(`${path}/incidents/${file}`) ? [] : [`${incident.id}: expected in ${dirname(file)}/${basename(file)}`];
  });
}

function expectedFile(incident: Incident): string {
  return `${incident.outages[0]!.start.slice(0, 4)}/${incident.id}.json`;
}
