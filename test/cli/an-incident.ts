/** A sound record, with the fields that a test wants otherwise. */
export function anIncident(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: '2024-05-06-aa01',
    title: 'AA01 - May 6, 2024',
    source: { publisher: 'Test', url: null, published: null, state: 'final' },
    products: ['Alpha'],
    instances: ['AA01'],
    region: 'North',
    dataCenter: null,
    timeZone: 'Europe/Berlin',
    timeZoneStated: null,
    outages: [
      {
        start: '2024-05-06T10:00:00+02:00[Europe/Berlin]',
        end: '2024-05-06T11:00:00+02:00[Europe/Berlin]',
        precision: 'minute',
        impact: 'partial',
        statedMinutes: null,
        instances: null,
        products: null,
      },
    ],
    scope: null,
    services: [],
    cause: { category: 'network', also: [], trigger: 'load', summary: null, resolution: null },
    measures: [],
    findings: [],
    ...changes,
  };
}

/** A catalog that knows the record. */
export function aCatalog(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const instance = (id: string, sisters: string[]) => ({
    id,
    named: true,
    platform: 'Alpha',
    region: 'North',
    dataCenter: null,
    timeZone: 'Europe/Berlin',
    sisters,
    coverage: { from: '2020-01-01', to: '2025-01-01' },
  });
  return {
    publisher: 'Test',
    asOf: '2025-01-01',
    regions: ['North'],
    dataCenters: [],
    products: [{ name: 'Alpha', carries: [] }],
    instances: [instance('AA01', ['AA02']), instance('AA02', ['AA01'])],
    ...changes,
  };
}
