import type { Catalog } from '#core/catalog.ts';
import type { Span } from '../fact.ts';
import type { Found, Read } from '../outages/draft.ts';
import { codesHit } from '../place/codes-hit.ts';
import { instanceId } from '../place/instance-codes.ts';
import type { Line } from '../structure/line.ts';
import type { Parts } from '../structure/parts.ts';

/** No instance is named, or the title names others than the timeline. */
export function instanceFindings(
  instances: Read<readonly string[]>,
  parts: Parts,
  catalog: Catalog,
): Found[] {
  if (instances.value.length === 0)
    return [{ code: 'instance-missing', message: 'The report names no instance.', spans: [] }];
  const platform = instances.value[0]!.includes(' ')
    ? instances.value[0]!.slice(0, instances.value[0]!.lastIndexOf(' '))
    : '';
  const idsIn = (lines: readonly Line[]): { ids: string[]; spans: Span[] } => {
    const codes = lines.flatMap((line) => codesHit(line, catalog));
    return {
      ids: [
        ...new Set(codes.map(({ value }) => instanceId({ ...value, platform: value.platform ?? platform }))),
      ],
      spans: codes.map(({ span }) => span),
    };
  };
  const [title, timeline] = [idsIn(parts.lines.title), idsIn(parts.lines.timeline)];
  if (title.ids.length === 0 || timeline.ids.length === 0) return [];
  const same = title.ids.length === timeline.ids.length && title.ids.every((id) => timeline.ids.includes(id));
  if (same) return [];
  const message = `The title names ${title.ids.join(', ')}; the timeline names ${timeline.ids.join(', ')}.`;
  return [{ code: 'title-instances', message, spans: [...title.spans, ...timeline.spans] }];
}
