import type { OutageRecord } from '../dataset.ts';
import { LISTED, stepOf } from './look.ts';
import type { ShownSummary } from './record-summary.ts';

/** The parts of a page that need no library, and the places for those that do. */
export interface PageParts {
  readonly timeline: HTMLElement;
  readonly heatmap: HTMLElement;
  readonly causes: HTMLElement;
  showTiles(shown: ShownSummary): void;
  /** How many incidents stand behind all choices of each control, whatever is chosen in it. */
  showChoices(offered: readonly number[]): void;
  showHours(hours: readonly number[]): void;
  showList(rows: readonly OutageRecord[]): void;
}

/** The figures with their labels. */
export function tilesOf(shown: ShownSummary): [label: string, value: number][] {
  const { incidents, outages, minutes, unknownMinutes, median, p90, repeats, down } = shown;
  return [
    ['Incidents', incidents],
    ['Outages', outages],
    ['Outage minutes', minutes],
    ['of unknown impact', unknownMinutes],
    ['Median length', median],
    ['p90', p90],
    ['Same cause again', repeats],
    ...down.map((time, rule): [string, number] => [`Minutes down, rule ${rule + 1}`, time / 60_000]),
  ];
}

/** Incidents behind all values of a control. */
export function countAll(offered: ReadonlyMap<string, ReadonlySet<number>>): number {
  return [...offered.values()].reduce((sum, { size }) => sum + size, 0);
}

/** Lays out an empty page. */
export function layOutPage(): PageParts {
  document.body.style.font = '14px system-ui, sans-serif';
  const tiles = place('p', document.body);
  const choices = place('p', document.body);
  const timeline = place('div', document.body);
  const charts = place('div', document.body);
  charts.style.display = 'flex';
  const heatmap = place('div', charts);
  const causes = place('div', charts);
  const hours = Array.from({ length: 168 }, () => {
    const cell = place('span', document.body);
    Object.assign(cell.style, { display: 'inline-block', width: '7px', height: '12px' });
    return cell;
  });
  const body = place('tbody', place('table', document.body));
  const cells = Array.from({ length: LISTED }, () => {
    const row = place('tr', body);
    return Array.from({ length: 4 }, () => place('td', row));
  });
  return {
    timeline,
    heatmap,
    causes,
    showTiles(shown) {
      tiles.textContent = tilesOf(shown)
        .map(([label, value]) => `${label} ${Math.round(value).toLocaleString('en')}`)
        .join(' · ');
    },
    showHours(counts) {
      const most = Math.max(1, ...counts);
      hours.forEach((cell, hour) => {
        cell.style.background = stepOf(counts[hour]!, most);
        cell.title = String(counts[hour]);
      });
    },
    showChoices(offered) {
      choices.textContent = choiceWords(offered);
    },
    showList(rows) {
      cells.forEach((row, at) => {
        const words = rows[at] === undefined ? [] : listWords(rows[at]);
        row.forEach((cell, column) => {
          cell.textContent = words[column] ?? '';
        });
      });
    },
  };
}

/** How much each control offers, in words. */
export function choiceWords(offered: readonly number[]): string {
  return `Incidents behind the choices: ${offered.map((count) => count.toLocaleString('en')).join(', ')}`;
}

/** What the list shows of an outage. */
export interface Listed {
  readonly start: number;
  readonly until: number;
  readonly lane: string;
  readonly cause: string;
}

/** One row of the list in words. */
export function listWords({ start, until, lane, cause }: Listed): string[] {
  const began = new Date(start).toISOString().slice(0, 16).replace('T', ' ');
  return [began, lane, `${Math.round((until - start) / 60_000)} min`, cause];
}

function place<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  within: HTMLElement,
): HTMLElementTagNameMap[Tag] {
  return within.appendChild(document.createElement(tag));
}
