import type { IncidentSort } from '#core/summary/incidents.ts';

/** The columns of a table of incidents, in their order. */
export const INCIDENT_COLUMNS: readonly { id: IncidentSort; label: string; number?: boolean }[] = [
  { id: 'began', label: 'Began' },
  { id: 'length', label: 'Length', number: true },
  { id: 'impact', label: 'Impact' },
  { id: 'instances', label: 'Instances' },
  { id: 'cause', label: 'Root cause' },
  { id: 'trigger', label: 'Trigger' },
  { id: 'title', label: 'Report' },
];
