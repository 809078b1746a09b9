import { join, resolve } from 'node:path';

/** The folder of the project, whatever folder a command is run from. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** The dataset that is shown when no other is named. */
export const DEFAULT_DATA = join(PROJECT, 'data');

/** The dataset that `INCIDENT_DATA` names, else the project's own. */
export function chosenDataset(): string {
  const named = process.env['INCIDENT_DATA']?.trim();
  return named ? resolve(named) : DEFAULT_DATA;
}
