import { textAt } from '#core/pack/text-column.ts';
import { coFailures, TOGETHER_MINUTES, type CoFailure } from '#core/summary/co-failures.ts';
import { countInWords, dayInWords, localDate, plural } from '#core/time/words.ts';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { FigureLink } from '../../figure/FigureLink.tsx';
import { Link } from '../../Link.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';

/** Shares of fewer outages say little. */
const FEW = 5;

/** Which other instances fail together with this one, how often, and whether they are its kin. */
export function CoFailures({ lane }: { lane: number }) {
  const { table, selection } = useSelected();
  const found = coFailures(table, selection, lane);
  const { id, timeZone } = table.lanes[lane]!;
  const { outages, undated, others } = found;
  if (outages + undated === 0) return null;
  const left =
    undated > 0
      ? ` ${plural(undated, 'outage')} of which only the day is stated ${undated === 1 ? 'is' : 'are'} left out.`
      : '';
  const meaning = `Outages that began at most ${TOGETHER_MINUTES} minutes apart, under the filter above.${left}`;
  if (others.length === 0) {
    return (
      <Section title={`No other instance was seen to fail together with ${id}`} subtitle={meaning}>
        <p>
          None collected: among the reports shown, no other instance has an outage that began within{' '}
          {TOGETHER_MINUTES} minutes of one of the {countInWords(outages)} here. The reports are a sample, so
          one may be missing.
        </p>
      </Section>
    );
  }
  return (
    <Section
      title={headline(id, outages, others, (at) => table.lanes[at]!.id)}
      subtitle={meaning}
      source={caveat(outages)}
    >
      <DataTable
        caption={`Instances that fail together with ${id}`}
        columns={[
          { id: 'instance', label: 'Instance' },
          { id: 'own', label: `Of ${id}’s ${plural(outages, 'outage')}` },
          { id: 'theirs', label: 'Of the other’s outages' },
          { id: 'last', label: 'Last', tight: true },
          { id: 'kin', label: 'How it is related' },
        ]}
        rows={others.map((item) => ({
          id: String(item.lane),
          cells: [
            <Link key="lane" to={paths.instance.href(table.lanes[item.lane]!.id)}>
              {table.lanes[item.lane]!.id}
            </Link>,
            <FigureLink
              key="own"
              figure="together"
              part={{ values: { instance: table.lanes[item.lane]!.id } }}
              label={`${item.together} of ${id}’s ${plural(outages, 'outage')} together with ${table.lanes[item.lane]!.id}`}
            >
              {`${countInWords(item.together)} of ${countInWords(outages)}`}
            </FigureLink>,
            <FigureLink
              key="theirs"
              figure="together"
              part={{ values: { instance: table.lanes[item.lane]!.id }, kind: 'theirs' }}
              label={`${item.theirTogether} of ${table.lanes[item.lane]!.id}’s ${plural(item.theirOutages, 'outage')} together with ${id}`}
            >
              {`${countInWords(item.theirTogether)} of ${countInWords(item.theirOutages)}`}
            </FigureLink>,
            <Link
              key="last"
              to={paths.incident.href(textAt(table.index.incidents.id, table.incident[item.last]!))}
            >
              {dayInWords(localDate(table.start[item.last]!, timeZone))}
            </Link>,
            kinInWords(item),
          ],
        }))}
      />
    </Section>
  );
}

/** "NA02, NA03 and NA91 fell together with NA01 most often, in 6 of its 14 outages". */
function headline(
  id: string,
  outages: number,
  others: readonly CoFailure[],
  nameOf: (lane: number) => string,
): string {
  const most = others[0]!.together;
  const names = others.filter(({ together }) => together === most).map(({ lane }) => nameOf(lane));
  const who =
    names.length > 3
      ? `${countInWords(names.length)} instances`
      : [names.slice(0, -1).join(', '), names.at(-1)!].filter((text) => text !== '').join(' and ');
  const how = others.length > names.length ? ' most often' : '';
  return `In ${countInWords(most)} of ${plural(outages, 'outage')} of ${id}, ${who} ${names.length === 1 ? 'was' : 'were'} hit within ${TOGETHER_MINUTES} minutes${how === '' ? '' : ', more than any other'}`;
}

function caveat(outages: number): string {
  const few = `${plural(outages, 'outage')} ${outages === 1 ? 'is' : 'are'} too few to speak of a habit: read it as what happened, not as how often it will. `;
  return `${outages < FEW ? few : ''}Beginning together is not one fault: a report on several instances often gives one time for all of them.`;
}

function kinInWords({ sister, sameDataCenter }: CoFailure): string {
  const kin = sister ? 'sister' : 'not a sister';
  if (sameDataCenter === null) return `${kin}, data center not known`;
  return `${kin}, ${sameDataCenter ? 'same' : 'another'} data center`;
}
