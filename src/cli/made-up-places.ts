import type { Catalog } from '#core/catalog.ts';

/** A made-up environment: instances of one site fail together, which is what sisters are. */
export interface Site {
  readonly dataCenter: string;
  readonly region: string;
  readonly zone: string;
  readonly instances: readonly string[];
}

const REGIONS = [
  { name: 'North America', code: 'NA', cities: { Denver: 'America/Denver', Boston: 'America/New_York' } },
  { name: 'Europe', code: 'EU', cities: { Lisbon: 'Europe/Lisbon', Vienna: 'Europe/Vienna' } },
  { name: 'Asia Pacific', code: 'AP', cities: { Adelaide: 'Australia/Adelaide', Osaka: 'Asia/Tokyo' } },
  { name: 'China', code: 'CN', cities: { Wuhan: 'Asia/Shanghai' } },
  { name: 'India', code: 'IN', cities: { Pune: 'Asia/Kolkata' } },
  { name: 'South America', code: 'SA', cities: { Recife: 'America/Recife', Valdivia: 'America/Santiago' } },
  { name: 'Africa', code: 'AF', cities: { Tunis: 'Africa/Tunis' } },
  { name: 'Pacific Islands', code: 'PI', cities: { Waitangi: 'Pacific/Chatham' } },
] as const;

/** 20 products, of which one platform carries five. */
export const PRODUCTS: Catalog['products'] =
  'Platform Catalogue Lending Discovery Archive Courses Search Links Forms Mail Files Maps Notes Print Rooms Scan Stats Sync Tasks Vault'
    .split(' ')
    .map((name, index, all) => ({ name, carries: index === 0 ? all.slice(1, 6) : [] }));

/** 300 instances in 60 sites of five, spread over eight regions. */
export const SITES: readonly Site[] = Array.from({ length: 60 }, (_, at) => {
  const region = REGIONS[at % REGIONS.length]!;
  const place = Math.floor(at / REGIONS.length);
  const cities = Object.entries(region.cities);
  const [city, zone] = cities[place % cities.length]!;
  const instances = Array.from(
    { length: 5 },
    (__, n) => `${region.code}${String(place * 5 + n + 1).padStart(2, '0')}`,
  );
  return { dataCenter: city, region: region.name, zone, instances };
});

/** The catalog of every made-up dataset. */
export function madeUpCatalog(from: string, to: string): Catalog {
  const cities = new Map(SITES.map((site) => [site.dataCenter, site]));
  return {
    publisher: 'Made up',
    asOf: to,
    regions: REGIONS.map((region) => region.name),
    dataCenters: [...cities].map(([name, { region, zone }]) => ({
      name,
      region,
      timeZone: zone,
      alsoCalled: [],
    })),
    products: [...PRODUCTS],
    instances: SITES.flatMap((site) =>
      site.instances.map((id) => ({
        id,
        named: true,
        platform: PRODUCTS[0]!.name,
        region: site.region,
        dataCenter: site.dataCenter,
        timeZone: site.zone,
        sisters: site.instances.filter((other) => other !== id),
        coverage: { from, to },
      })),
    ),
  };
}
