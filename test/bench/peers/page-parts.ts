import { LISTED } from './look.ts';
import type { Figures } from './peer.ts';

/** What the list shows of an outage. */
export interface Listed {
  readonly start: number;
  readonly until: number;
  readonly instance: string;
  readonly cause: string;
}

/** The parts of a page that need no library, and the places for those that do. */
export interface PageParts {
  readonly timeline: HTMLElement;
  readonly heatmap: HTMLElement;
  readonly causes: HTMLElement;
  showTiles(figures: Figures, median: number): void;
  /** How many values each control offers: those with outages, whatever is chosen in it. */
  showChoices(offered: readonly number[]): void;
  showList(rows: readonly Listed[]): void;
}

/** Lays out an empty page. */
export function layOutPage(): PageParts {
  document.body.style.font = '14px system-ui, sans-serif';
  const tiles = ['Incidents', 'Outages', 'Outage minutes', 'Median length'].map((label) => {
    const tile = place('p', document.body);
    tile.append(`${label} `);
    return place('b', tile);
  });
  const choices = place('p', document.body);
  const timeline = place('div', document.body);
  const charts = place('div', document.body);
  charts.style.display = 'flex';
  const heatmap = place('div', charts);
  const causes = place('div', charts);
  const body = place('tbody', place('table', document.body));
  const cells = Array.from({ length: LISTED }, () => {
    const row = place('tr', body);
    return Array.from({ length: 4 }, () => place('td', row));
  });
  return {
    timeline,
    heatmap,
    causes,
    showTiles({ incidents, outages, minutes }, median) {
      [incidents, outages, minutes, median].forEach((value, at) => {
        tiles[at]!.textContent = Math.round(value).toLocaleString('en');
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

/** The choices of the three controls in words. */
export function choiceWords([instances = 0, regions = 0, causes = 0]: readonly number[]): string {
  return `To choose from: ${instances} instances, ${regions} regions, ${causes} causes`;
}

/** One row of the list in words. */
export function listWords({ start, until, instance, cause }: Listed): string[] {
  const began = new Date(start).toISOString().slice(0, 16).replace('T', ' ');
  return [began, instance, `${Math.round((until - start) / 60_000)} min`, cause];
}

function place<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  within: HTMLElement,
): HTMLElementTagNameMap[Tag] {
  return within.appendChild(document.createElement(tag));
}
