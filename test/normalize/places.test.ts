import { describe, expect, test } from 'vitest';
import { readingOf, reportWith } from './reading-of.ts';

const LINE = 'July 19, 2025 from 10:05 until 11:20';
const HOURS = 'met a service interruption in these hours:';

/** Title, lead sentence, and the instances, products, region, data center and zone that follow. */
const PLACES: readonly (readonly [
  string,
  string,
  readonly string[],
  readonly string[],
  string,
  string | null,
  string | null,
])[] = [
  [
    'NA05 - RCA - July 19, 2025',
    `Customers of the HEP NA05 instance ${HOURS}`,
    ['NA05'],
    ['Higher-Ed Platform'],
    'North America',
    null,
    'America/Los_Angeles',
  ],
  [
    'HEP AP02 - RCA - July 19, 2025',
    `Customers of the Higher-Ed Platform AP02 in our Sydney Data Center ${HOURS}`,
    ['AP02'],
    ['Higher-Ed Platform'],
    'Asia Pacific',
    'Sydney',
    'Australia/Sydney',
  ],
  [
    'EU01 - RCA - July 19, 2025',
    `Customers on the Alma EU01 instance at the Amsterdam Data Center ${HOURS}`,
    ['EU01'],
    ['Alma'],
    'Europe',
    'Amsterdam',
    'Europe/Amsterdam',
  ],
  [
    'NA01, NA02, NA03, NA91 - RCA - July 19, 2025',
    `Customers of Alma ${HOURS}`,
    ['NA01', 'NA02', 'NA03', 'NA91'],
    ['Alma'],
    'North America',
    null,
    'America/Chicago',
  ],
  [
    'EU00, EU01 and EU02 Email issue - RCA - July 19 2025',
    `Customers of HEP EU00;EU01;EU02 at the Amsterdam Data Center ${HOURS}`,
    ['EU00', 'EU01', 'EU02'],
    ['Higher-Ed Platform'],
    'Europe',
    'Amsterdam',
    'Europe/Amsterdam',
  ],
  [
    'NA04, NA05, NA06 , NA07 and NA08 RCA - July 19, 2025',
    `HEP customers ${HOURS}`,
    ['NA04', 'NA05', 'NA06', 'NA07', 'NA08'],
    ['Higher-Ed Platform'],
    'North America',
    null,
    'America/Los_Angeles',
  ],
  [
    'Primo MT APAC01, APAC03 and Primo TC APAC02 - RCA - July 19, 2025',
    `Customers on the Primo MT APAC01, MT APAC03 and TC APAC02 instances at the Singapore Data Center ${HOURS}`,
    ['Primo MT APAC01', 'Primo MT APAC03', 'Primo TC APAC02'],
    ['Primo'],
    'Asia Pacific',
    'Singapore',
    'Asia/Singapore',
  ],
  [
    'Primo MT NA01, NA02 - RCA - July 19, 2025',
    `Customers on the Primo MT NA01 and NA02 instances ${HOURS}`,
    ['Primo MT NA01', 'Primo MT NA02'],
    ['Primo'],
    'North America',
    null,
    'America/Chicago',
  ],
  [
    'CampusM NA01 - RCA - July 19, 2025',
    `Customers on the campusM instance in the Chicago Data Center ${HOURS}`,
    ['campusM NA01'],
    ['campusM'],
    'North America',
    'Chicago',
    'America/Chicago',
  ],
  [
    'CampusM NA01 - RCA - July 19, 2025',
    `Customers on the NA01 instance ${HOURS}`,
    ['campusM NA01'],
    ['campusM'],
    'North America',
    null,
    'America/Chicago',
  ],
  [
    'Alma North America NA01-NA02-NA03 RCA July 19 2025',
    `The North America Alma environments (NA01, NA02 and NA03) ${HOURS}`,
    ['NA01', 'NA02', 'NA03'],
    ['Alma'],
    'North America',
    null,
    'America/Chicago',
  ],
  [
    'NA02 - RCA - July 19, 2025',
    `Alma NA02 and the premium sandboxes of NA04-NA07 ${HOURS}`,
    ['NA02', 'NA04', 'NA05', 'NA06', 'NA07'],
    ['Alma'],
    'North America',
    null,
    'America/Chicago',
  ],
  [
    'APAC Data Center - RCA - July 19, 2025',
    `Customers on the campusM instance at the APAC Data Center ${HOURS}`,
    [],
    ['campusM'],
    'Asia Pacific',
    'Singapore',
    'Asia/Singapore',
  ],
  [
    'Summon - RCA - July 19, 2025',
    `Customers of theSummon instance at the North America Data Center ${HOURS}`,
    [],
    ['Summon'],
    'North America',
    null,
    null,
  ],
  [
    'Primo VE AP01 - RCA - July 19, 2025',
    `Customers on the Primo VE AP01 instance at the Singapore Data Center ${HOURS}`,
    ['AP01'],
    ['Primo VE'],
    'Asia Pacific',
    'Singapore',
    'Asia/Singapore',
  ],
  [
    'Legacy RefWorks - RCA - July 19, 2025',
    `RefWorks customers ${HOURS}`,
    [],
    ['RefWorks'],
    'Global',
    null,
    null,
  ],
];

describe('where it happened', () => {
  test.each(PLACES)('%s: %s', (title, lead, instances, products, region, dataCenter, zone) => {
    const { incident } = readingOf(reportWith(LINE, { title, lead }));
    expect({
      instances: incident.instances,
      products: incident.products,
      region: incident.region,
      dataCenter: incident.dataCenter,
      zone: incident.timeZone,
    }).toEqual({ instances, products, region, dataCenter, zone });
  });

  test('a list of affected products is surer than the title and the introduction', () => {
    const text = reportWith(`${LINE} Seattle time`)
      .replace('Why our service failed.', 'Why Alma failed.\nEffected Products\nPrimo VE NA05')
      .replace('Alma NA05 instance', 'Higher-Ed Platform NA05 instance');
    expect(readingOf(text).incident.products).toEqual(['Primo VE']);
  });

  test('the whole platform and a product of it, each named somewhere, are both hit', () => {
    const text = reportWith(`${LINE} Seattle time`).replace(
      'Why our service failed.',
      'Why it failed.\nAffected Products\nHEP NA05',
    );
    expect(readingOf(text).incident.products).toEqual(['Higher-Ed Platform', 'Alma']);
  });

  test('an instance that the catalog lacks is in the region of those called alike, and that is said', () => {
    const { incident, fields } = readingOf(
      reportWith(`${LINE} Amsterdam time`, {
        title: 'EU99 - RCA - July 19, 2025',
        lead: `Customers of Alma EU99 ${HOURS}`,
      }),
    );
    expect(incident).toMatchObject({ instances: ['EU99'], region: 'Europe', timeZone: 'Europe/Amsterdam' });
    expect(fields['region']).toMatchObject({ certainty: 'implied', note: expect.stringContaining('EU99') });
  });

  test('the publisher is read where the report names it, else the catalog’s and said to be so', () => {
    const text = reportWith(`${LINE} Seattle time`);
    expect(readingOf(text).fields['source.publisher']!.certainty).toBe('implied');
    const named = readingOf(text.replace('Why our service', 'Why the service of Ex Libris'));
    expect(named.fields['source.publisher']!.evidence.map((evidence) => evidence.text)).toEqual([
      'Ex Libris',
    ]);
  });

  test('a sentence of the cause that tells of another instance hit with it counts, and that is said', () => {
    const text = reportWith(`${LINE} Seattle time`).replace(
      'A bug in',
      'NA05 and for some minutes NA06 lost their connection. A bug in',
    );
    const { incident, fields } = readingOf(text);
    expect(incident.instances).toEqual(['NA05', 'NA06']);
    expect(fields['instances']!.certainty).toBe('implied');
  });

  test.each(['na05', 'NA-05', 'NA 05'])('%s is NA05', (written) => {
    const text = reportWith(`${LINE} Seattle time`, {
      title: 'RCA - July 19, 2025',
      lead: `Customers of the Alma ${written} instance ${HOURS}`,
    });
    expect(readingOf(text).incident.instances).toEqual(['NA05']);
  });

  test('letters and numbers that are no instance', () => {
    const text = reportWith([
      `${LINE} Seattle time`,
      'It hit 10 of us; AP 10:30 was late, CA 12.5 too, and NA05_copy and eu01:8080 were not concerned.',
    ]);
    expect(readingOf(text).incident.instances).toEqual(['NA05']);
  });

  test('an instance only in the cause is not hit', () => {
    const text = reportWith(`${LINE} Seattle time`).replace('A bug in', 'As on NA06 before, a bug in');
    expect(readingOf(text).incident.instances).toEqual(['NA05']);
  });
});

/** Printed zones with an instance, and what they mean there. */
const ZONES: readonly (readonly [string, string, string | null])[] = [
  ['NA01', 'CST', 'America/Chicago'],
  ['CN01', 'CST', 'Asia/Shanghai'],
  ['NA01', 'CST time', 'America/Chicago'],
  ['NA01', 'CDT', 'America/Chicago'],
  ['NA05', 'PDT time', 'America/Los_Angeles'],
  ['NA05', 'US Pacific time', 'America/Los_Angeles'],
  ['NA01', 'U.S. Central Time', 'America/Chicago'],
  ['EU01', 'Central European Time', 'Europe/Amsterdam'],
  ['EU03', 'CET', 'Europe/Berlin'],
  ['EU03', 'Munich time', 'Europe/Berlin'],
  ['AP01', 'SGT time', 'Asia/Singapore'],
  ['AP01', 'Singapore TimeZone', 'Asia/Singapore'],
  ['AP02', 'AEST', 'Australia/Sydney'],
  ['EU01', 'Israel time', 'Asia/Jerusalem'],
  ['CA01', 'Ontario time', 'America/Toronto'],
  ['NA01', 'UTC', 'UTC'],
  ['AP01', 'UTC+8', 'Etc/GMT-8'],
  ['AP01', 'Hong Kong time', 'Asia/Hong_Kong'],
  ['NA05', 'local time', 'America/Los_Angeles'],
  ['NA05', 'Chicago', 'America/Chicago'],
  ['NA05', '', 'America/Los_Angeles'],
];

describe('the time zone', () => {
  test.each(ZONES)('%s, "%s"', (instance, words, zone) => {
    const text = reportWith(`July 19, 2025 from 10:05 until 11:20 ${words}`, {
      title: `${instance} - RCA - July 19, 2025`,
      lead: `Customers of the Alma ${instance} instance ${HOURS}`,
    });
    const { incident } = readingOf(text);
    expect(incident.timeZone).toBe(zone);
    expect(incident.outages[0]!.start).toContain(`T10:05:00`);
  });

  test('printed once before a list, it holds for all of it', () => {
    const { incident, fields } = readingOf(
      reportWith(['July 19, 2025 from 10:05 until 11:20', 'July 20, 2025 from 10:05 until 11:20'], {
        lead: 'Customers of the Alma NA05 instance had trouble at the following hours, Chicago time:',
      }),
    );
    expect(incident.outages.map(({ start }) => start.slice(25))).toEqual([
      '[America/Chicago]',
      '[America/Chicago]',
    ]);
    expect(fields['timeZone']!.certainty).toBe('certain');
    expect(incident.timeZoneStated).toBe('Chicago time');
  });

  test('not printed, it is the instance’s own and said to be implied', () => {
    const { incident, fields } = readingOf(reportWith('July 19, 2025 from 10:05 until 11:20'));
    expect(incident.timeZone).toBe('America/Los_Angeles');
    expect(incident.timeZoneStated).toBeNull();
    expect(fields['timeZone']!.certainty).toBe('implied');
    expect(incident.findings.map(({ code }) => code)).toContain('zone-missing');
  });

  test('without a zone and without a place that has one, times are not placed: the days remain', () => {
    const text = reportWith('July 19, 2025 from 10:05 until 11:20', {
      title: 'RefWorks - RCA - July 19, 2025',
      lead: `RefWorks customers ${HOURS}`,
    });
    const { incident } = readingOf(text);
    expect(incident.outages[0]).toMatchObject({ start: '2025-07-19', end: '2025-07-19', precision: 'day' });
    expect(incident.timeZone).toBeNull();
  });
});
