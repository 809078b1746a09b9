import { basename, dirname } from 'node:path';
import { spanOf, type Incident, type Problem } from '#core/incident.ts';

/** In the layout `<year>/<id>.json` a file is named for its incident and lies under the year of its first outage. */
export function fileNameProblems(incident: Incident, place: string): Problem[] {
  if (!place.endsWith('.json')) return [];
  const folder = basename(dirname(place));
  const byYear = /^\d{4}$/.test(folder);
  if (!byYear && !place.split(/[\\/]/).includes('incidents')) return [];
  const problems: Problem[] = [];
  const year = firstYear(incident);
  if (basename(place, '.json') !== incident.id) {
    problems.push({
      field: 'id',
      reason: `is "${incident.id}"; expected the file's name, "${basename(place, '.json')}"`,
    });
  }
  if (folder !== year) {
    problems.push({
      field: 'outages',
      reason: `begin in ${year}; expected the file in the folder ${year}, not ${folder}`,
    });
  }
  return problems;
}

/** The year in which an incident's first outage begins, by the clocks there: the folder its file lies in. */
export function firstYear(incident: Incident): string {
  const starts = incident.outages.map((outage) => ({
    instant: spanOf(incident, outage).start.instant,
    text: outage.start,
  }));
  return starts.reduce((first, next) => (next.instant < first.instant ? next : first)).text.slice(0, 4);
}
