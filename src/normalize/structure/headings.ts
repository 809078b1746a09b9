/** The parts of a report. `other` is read for nothing (disclaimers). */
export type PartName =
  | 'title'
  | 'introduction'
  | 'products'
  | 'timeline'
  | 'cause'
  | 'resolution'
  | 'measures'
  | 'communication'
  | 'publication'
  | 'other';

const HEADINGS: readonly (readonly [PartName, readonly string[]])[] = [
  [
    'introduction',
    ['introduction', 'overview', 'summary', 'executive summary', 'incident summary', 'background', 'purpose'],
  ],
  [
    'products',
    [
      'affected products',
      'effected products',
      'impacted products',
      'products affected',
      'products impacted',
      'affected product',
      'affected services',
      'affected instances',
      'affected environments',
      'impacted environments',
      'products',
    ],
  ],
  [
    'timeline',
    [
      'event timeline',
      'timeline',
      'time line',
      'event time line',
      'incident timeline',
      'outage timeline',
      'timeline of events',
      'timeline of the event',
      'event details',
      'event duration',
      'what happened',
      'service interruption times',
    ],
  ],
  [
    'cause',
    [
      'root cause analysis',
      'root cause',
      'root causes',
      'cause',
      'cause analysis',
      'root cause analysis rca',
      'cause of the event',
      'what went wrong',
      'analysis',
    ],
  ],
  [
    'resolution',
    [
      'resolution',
      'recovery',
      'mitigation',
      'remediation',
      'resolution and recovery',
      'corrective action taken',
    ],
  ],
  [
    'measures',
    [
      'technical action items and preventive measures',
      'technical action items and preventative measures',
      'technical action items',
      'action items and preventive measures',
      'action items',
      'actions',
      'preventive measures',
      'preventative measures',
      'preventive actions',
      'corrective actions',
      'corrective and preventive actions',
      'corrective measures',
      'next steps',
      'follow up actions',
      'lessons learned',
    ],
  ],
  [
    'communication',
    [
      'customer communication',
      'customer communications',
      'communication',
      'customer communication and updates',
      'contact',
    ],
  ],
  [
    'publication',
    ['publication history', 'publication date', 'document history', 'revision history', 'version history'],
  ],
  [
    'other',
    [
      'confidential information disclaimer and trade marks',
      'confidential information disclaimer and trademarks',
      'disclaimer',
      'confidential information',
      'table of contents',
      'contents',
    ],
  ],
];

const PART_BY_HEADING = new Map(
  HEADINGS.flatMap(([part, names]) => names.map((name) => [name, part] as const)),
);

/**
 * The part that a heading opens, or null where the words are no heading. A misspelling of one letter is
 * forgiven in headings of six letters or more, two in those of twelve, three in those of sixteen or more ("Tecnical Action Itmes and …").
 */
export function partOfHeading(words: string): PartName | null {
  const name = words
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');
  if (name === '' || name.length > 60) return null;
  const exact = PART_BY_HEADING.get(name);
  if (exact !== undefined) return exact;
  for (const [heading, part] of PART_BY_HEADING) {
    const forgiven = heading.length >= 16 ? 3 : heading.length >= 12 ? 2 : heading.length >= 6 ? 1 : 0;
    if (forgiven > 0 && lettersApart(heading, name, forgiven) <= forgiven) return part;
  }
  return null;
}

/** Letters to insert, delete or change to get from one text to another (Levenshtein), or `most + 1` if more. */
function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
