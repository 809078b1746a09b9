import * as z from 'zod/mini';
import { isCalendarDate } from './time/moment.ts';
import { isZone } from './time/zone.ts';

const date = z
  .string()
  .check(z.refine(isCalendarDate, 'expected a day of the calendar from 1900 to 2199 as YYYY-MM-DD'));
const zone = z.string().check(z.refine(isZone, 'expected an IANA time zone such as America/Chicago'));
const text = z.string().check(z.minLength(1), z.maxLength(20_000));

/**
 * What the incidents refer to: regions in the order in which they are shown, data centers, products
 * and what they carry, and every lane with its place, zone, sisters and the span that reports cover.
 * A lane is an instance ("NA05") or, where reports name none, "<product> · <region>" (`named: false`).
 */
export const catalogSchema = z.strictObject({
  publisher: text,
  /** The day on which the collection ends, exclusive; relative periods count back from it. */
  asOf: date,
  regions: z.array(text),
  dataCenters: z.array(
    z.strictObject({ name: text, region: text, timeZone: z.nullable(zone), alsoCalled: z.array(text) }),
  ),
  products: z.array(z.strictObject({ name: text, carries: z.array(text) })),
  instances: z.array(
    z.strictObject({
      id: text,
      named: z.boolean(),
      platform: text,
      region: text,
      dataCenter: z.nullable(text),
      timeZone: zone,
      sisters: z.array(text),
      /** Half-open span of days for which reports were collected. */
      coverage: z.strictObject({ from: date, to: date }),
    }),
  ),
});

export type Catalog = z.infer<typeof catalogSchema>;
export type CatalogInstance = Catalog['instances'][number];
