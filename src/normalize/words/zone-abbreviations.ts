/** What an abbreviation of a time zone can mean. */
export interface ZoneAbbreviation {
  /** IANA zones, the most usual first. */
  readonly zones: readonly string[];
  readonly season: 'standard' | 'daylight' | null;
  /** Whether zones at quite different offsets use it, so that only the place can tell. */
  readonly ambiguous: boolean;
}

const CENTRAL = ['America/Chicago', 'America/Winnipeg', 'America/Mexico_City'];
const EASTERN = ['America/New_York', 'America/Toronto'];
const MOUNTAIN = ['America/Denver', 'America/Edmonton', 'America/Phoenix'];
const PACIFIC = ['America/Los_Angeles', 'America/Vancouver'];
const MID_EUROPE = [
  'Europe/Amsterdam',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/Zurich',
  'Europe/Madrid',
  'Europe/Rome',
];
const EAST_EUROPE = ['Europe/Helsinki', 'Europe/Athens', 'Europe/Bucharest'];
const BRITISH = ['Europe/London', 'Europe/Dublin', 'Europe/Lisbon'];
const SYDNEY = ['Australia/Sydney', 'Australia/Melbourne', 'Australia/Brisbane'];

type Row = readonly [string, readonly string[], ZoneAbbreviation['season'], boolean?];

// General tables read CST as Shanghai or BST as Dhaka without asking: what is ambiguous is marked so here.
const ROWS: readonly Row[] = [
  ['cst', [...CENTRAL, 'Asia/Shanghai'], 'standard', true],
  ['cdt', CENTRAL, 'daylight'],
  ['ct', CENTRAL, null],
  ['est', [...EASTERN, 'Australia/Sydney'], 'standard'],
  ['edt', EASTERN, 'daylight'],
  ['et', EASTERN, null],
  ['mst', MOUNTAIN, 'standard'],
  ['mdt', MOUNTAIN, 'daylight'],
  ['mt', MOUNTAIN, null],
  ['pst', PACIFIC, 'standard'],
  ['pdt', PACIFIC, 'daylight'],
  ['pt', PACIFIC, null],
  ['cet', MID_EUROPE, 'standard'],
  ['cest', MID_EUROPE, 'daylight'],
  ['eet', EAST_EUROPE, 'standard'],
  ['eest', EAST_EUROPE, 'daylight'],
  ['wet', ['Europe/Lisbon'], 'standard'],
  ['west', ['Europe/Lisbon'], 'daylight'],
  ['gmt', ['UTC', ...BRITISH], 'standard'],
  ['bst', BRITISH, 'daylight'],
  ['utc', ['UTC'], null],
  ['ist', ['Asia/Jerusalem', 'Asia/Kolkata', 'Europe/Dublin'], null, true],
  ['idt', ['Asia/Jerusalem'], 'daylight'],
  ['sgt', ['Asia/Singapore'], null],
  ['hkt', ['Asia/Hong_Kong'], null],
  ['jst', ['Asia/Tokyo'], null],
  ['kst', ['Asia/Seoul'], null],
  ['aest', SYDNEY, 'standard'],
  ['aedt', SYDNEY, 'daylight'],
  ['aet', SYDNEY, null],
  ['acst', ['Australia/Adelaide', 'Australia/Darwin'], 'standard'],
  ['acdt', ['Australia/Adelaide'], 'daylight'],
  ['awst', ['Australia/Perth'], null],
  ['nzst', ['Pacific/Auckland'], 'standard'],
  ['nzdt', ['Pacific/Auckland'], 'daylight'],
  ['brt', ['America/Sao_Paulo'], null],
  ['sast', ['Africa/Johannesburg'], null],
];

const BY_NAME = new Map<string, ZoneAbbreviation>(
  ROWS.map(([name, zones, season, ambiguous = false]) => [name, { zones, season, ambiguous }]),
);

/** What an abbreviation means, or null; "MST" and "mst" alike: the caller minds the case. */
export function zoneAbbreviation(name: string): ZoneAbbreviation | null {
  return BY_NAME.get(name.toLowerCase()) ?? null;
}

/** The zones of a named stretch of the world ("Central", "Central European"), as in "Central Time". */
export function zonesOfBelt(belt: string): readonly string[] | null {
  return BELTS.get(belt) ?? null;
}

const BELTS = new Map<string, readonly string[]>([
  ['central european', MID_EUROPE],
  ['middle european', MID_EUROPE],
  ['eastern european', EAST_EUROPE],
  ['western european', ['Europe/Lisbon']],
  ['australian eastern', SYDNEY],
  ['greenwich mean', ['UTC', ...BRITISH]],
  ['coordinated universal', ['UTC']],
  ['universal', ['UTC']],
  ['british', BRITISH],
  ['central', CENTRAL],
  ['eastern', EASTERN],
  ['mountain', MOUNTAIN],
  ['pacific', PACIFIC],
]);
