import { describe, expect, test } from 'vitest';
import { readingOf, reportWith } from './reading-of.ts';

function causeOf(text: string) {
  const report = reportWith('July 19, 2025 from 10:05 until 11:20 Seattle time').replace(
    'A bug in the new release.',
    text,
  );
  const { incident, fields } = readingOf(report);
  return { ...incident.cause, state: incident.source.state, fields };
}

/** What a report says of the cause, and the category and trigger that it comes to. */
const CAUSES: readonly (readonly [string, string, string])[] = [
  ['A defect in the hotfix that was deployed that morning kept users out.', 'software-defect', 'deployment'],
  ['The firewall was misconfigured during planned maintenance.', 'configuration', 'planned-maintenance'],
  [
    'An engineer restarted the wrong server by mistake during a scheduled change.',
    'human-error',
    'configuration-change',
  ],
  ['Our internet service provider had a fault on its backbone.', 'third-party', 'external-provider'],
  ['The database crashed under extreme load.', 'database', 'load'],
  ['A physical host broke down and the virtual machines on it stopped.', 'hardware', 'hardware-failure'],
  ['Far more requests than usual overloaded the search servers.', 'capacity', 'load'],
  ['A denial of service attack kept real users out.', 'security', 'attack'],
  ['The certificate of the login page had expired.', 'certificate-expiry', 'expiry'],
  ['A power outage at the site stopped the servers.', 'power-facility', 'none-stated'],
  ['The storage array lost its disks.', 'storage', 'none-stated'],
  ['A routing problem cut the network in two.', 'network', 'none-stated'],
  ['The root cause is not yet known.', 'unknown', 'none-stated'],
  ['Some things went awry.', 'unknown', 'none-stated'],
  [
    'A script was run on production by a team member without an approved change.',
    'human-error',
    'data-operation',
  ],
  [
    'One of two core switches suffered a physical fault. The broken unit was replaced.',
    'hardware',
    'hardware-failure',
  ],
  ['Traffic exceeded everything the servers had been sized for.', 'capacity', 'load'],
  [
    'One of the carriers changed its routing; our own network showed no fault.',
    'third-party',
    'external-provider',
  ],
  ['A bug in the memory management of the database engine made it stop.', 'database', 'software-fault'],
  [
    'The night job had failed part-way, and an engineer started it again against our procedures.',
    'human-error',
    'none-stated',
  ],
];

describe('the cause', () => {
  test.each(CAUSES)('%s', (text, category, trigger) => {
    expect(causeOf(text)).toMatchObject({ category, trigger });
  });

  test('the words that decided it, how sure, and the runner-up are told', () => {
    const { fields, also } = causeOf(
      'A faulty core switch rebooted, and a wrong setting kept the balancer from failing over.',
    );
    expect(fields['cause.category']!.evidence.map(({ text }) => text)).not.toEqual([]);
    expect(fields['cause.category']!.note).toMatch(/\d+ % of the weight; next: /);
    expect(also.length).toBeGreaterThan(0);
  });

  test('a cure is no cause: what ended it is the resolution', () => {
    const cause = causeOf('A faulty switch broke. The database was restarted and service restored.');
    expect(cause).toMatchObject({
      category: 'hardware',
      summary: 'A faulty switch broke.',
      resolution: 'The database was restarted and service restored.',
    });
  });

  test('a cause that is still looked for leaves the report preliminary', () => {
    expect(causeOf('A component failed. Why is still being investigated.')).toMatchObject({
      category: 'unknown',
      state: 'preliminary',
    });
    expect(causeOf('A wrong firewall setting cut the site off.')).toMatchObject({ state: 'final' });
  });
});

describe('measures', () => {
  /** An entry, its status and its kind. */
  const MEASURES: readonly (readonly [string, string, string])[] = [
    ['Implemented scheduled weekly restarts of the balancers.', 'done', 'prevent'],
    ['Planning an upgrade of the software.', 'planned', 'prevent'],
    ['Evaluating other hardware.', 'in-progress', 'investigate'],
    ['Monitoring was extended to the new device.', 'done', 'detect'],
    ['We will train all engineers anew.', 'planned', 'process'],
    ['The procedure is being rewritten.', 'in-progress', 'process'],
    ['The component was restarted.', 'done', 'respond'],
    ['Logs of the application are under review.', 'in-progress', 'investigate'],
    ['More memory for the servers', 'unknown', 'prevent'],
  ];

  test.each(MEASURES)('%s', (entry, status, kind) => {
    const text = `${reportWith('July 19, 2025 from 10:05 until 11:20 Seattle time')}\nAction Items\nWe did this:\n• ${entry}`;
    expect(readingOf(text).incident.measures).toEqual([{ summary: entry, status, kind, due: null }]);
  });
});

test('the day that a measure is promised for', () => {
  const due = (entry: string): string | null =>
    readingOf(`${reportWith('July 19, 2025 from 10:05 until 11:20 Seattle time')}\nAction Items\n• ${entry}`)
      .incident.measures[0]!.due;
  expect(due('The fix will be deployed by August 30, 2025.')).toBe('2025-08-30');
  expect(due('More memory was added on July 20, 2025.')).toBeNull();
});

describe('the impact', () => {
  /** What follows the outage, and the impact. */
  const IMPACTS: readonly (readonly [string, string])[] = [
    ['During the event, the service was inaccessible.', 'unavailable'],
    ['All the while, services at the data center were unavailable.', 'unavailable'],
    ['Complete Down time.', 'unavailable'],
    ['Nobody could reach the site: it was out of reach.', 'unavailable'],
    ['The service was partially available.', 'partial'],
    ['Access to certain third-party services was disrupted.', 'partial'],
    ['The API stayed up, but the page returned an error.', 'partial'],
    ['The service was intermittently unavailable.', 'intermittent'],
    ['Performance issues came and went intermittently.', 'intermittent'],
    ['Customers experienced slow response times.', 'degraded'],
    ['The system was slow or unresponsive.', 'degraded'],
    ['Nobody could use the system.', 'unavailable'],
    ['At first pages loaded slowly; afterwards the site was unavailable.', 'unavailable'],
    ['The service went up and down.', 'intermittent'],
    ['Some functions did not work.', 'partial'],
    ['Emails did not leave the system. All other functions worked normally.', 'partial'],
    ['Users saw slow response times and occasional timeouts.', 'degraded'],
    ['There was a service disruption.', 'unknown'],
    ['The service was restored without any further downtime.', 'unknown'],
  ];

  test.each(IMPACTS)('%s', (sentence, impact) => {
    const line = 'July 19, 2025 from 10:05 until 11:20 Seattle time';
    expect(readingOf(reportWith([line, sentence])).incident.outages[0]!.impact).toBe(impact);
    expect(readingOf(reportWith(`${line}: ${sentence}`)).incident.outages[0]!.impact).toBe(impact);
  });

  test('words after the last of several are said of all that have none of their own', () => {
    const reading = readingOf(
      reportWith(
        'July 19, 2025 from 10:05 until 10:10 and from 11:05 until 11:10 Seattle time: the service was down.',
      ),
    );
    expect(reading.incident.outages.map(({ impact }) => impact)).toEqual(['unavailable', 'unavailable']);
  });

  test('a sentence between two outages is said of the one before it', () => {
    const reading = readingOf(
      reportWith([
        'July 19, 2025 from 10:05 until 11:20 Seattle time',
        'Performance was degraded in this period.',
        'July 20, 2025 from 10:05 until 11:20 Seattle time',
        'The service was up and down.',
      ]),
    );
    expect(reading.incident.outages.map(({ impact }) => impact)).toEqual(['degraded', 'intermittent']);
  });

  test('what was so for a few minutes of it is not the impact of the whole', () => {
    const reading = readingOf(
      reportWith(
        ['July 19, 2025 from 10:05 until 11:20 Seattle time', '(service was unavailable for 3 min)'],
        {
          lead: 'Customers of Alma NA05 met intermittent interruptions in these hours:',
        },
      ),
    );
    expect(reading.incident.outages.map(({ impact }) => impact)).toEqual(['intermittent']);
  });

  test('each outage keeps its own words', () => {
    const reading = readingOf(
      reportWith([
        'July 19, 2025 from 10:05 until 11:20 Seattle time – Performance issues for few customers.',
        'July 19, 2025 from 12:05 until 12:10 Seattle time – Complete Down time.',
      ]),
    );
    expect(reading.incident.outages.map(({ impact }) => impact)).toEqual(['degraded', 'unavailable']);
    expect(reading.incident.scope).toBe('few customers');
  });
});
