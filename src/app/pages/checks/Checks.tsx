import { useMemo } from 'react';
import { findingKinds, type FindingKinds } from '#core/ledger/finding-kinds.ts';
import type { Records } from '#core/pack/records.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { Figure, Figures } from '#ui/panels/Figure.tsx';
import { FigureLink } from '../../figure/FigureLink.tsx';
import { useSelected } from '../../selected.ts';
import styles from './Checks.module.css';
import { DelaySection } from './DelaySection.tsx';
import { KindsSection } from './KindsSection.tsx';

/** The page once the records are there. */
export function Checks({ records }: { records: Records }) {
  const { table, selection } = useSelected();
  const found = useMemo(() => findingKinds(table, selection, records), [table, selection, records]);
  return (
    <>
      <p className={styles.headline}>{headline(found)}</p>
      <CheckFigures found={found} />
      <KindsSection found={found} records={records} />
      <DelaySection records={records} />
    </>
  );
}

function CheckFigures({ found }: { found: FindingKinds }) {
  const { findings, kinds, reports, without } = found;
  const faults = kinds.filter(({ limit }) => !limit).length;
  const shares = [
    {
      code: 'introduction-date',
      label: 'Another date in the introduction',
      note: 'reports whose introduction names a day that is not the event’s',
    },
    {
      code: 'cause-open',
      label: 'Cause still open',
      note: 'reports written before the cause was known',
    },
  ] as const;
  return (
    <Figures label="Figures">
      <Figure
        label="Reports with a finding"
        value={
          <FigureLink figure="finding">
            {countInWords(reports - without.length)} of {countInWords(reports)}
          </FigureLink>
        }
        notes={[`${plural(findings, 'finding')} of ${plural(faults, 'kind')}`]}
      />
      <Figure
        label="Without any finding"
        value={
          <FigureLink figure="finding" part={{ kind: 'none' }}>
            {countInWords(without.length)} of {countInWords(reports)}
          </FigureLink>
        }
        notes={['reports; that nothing was found proves nothing']}
      />
      {shares.map(({ code, label, note }) => (
        <Figure
          key={code}
          label={label}
          value={
            <FigureLink figure="finding" part={{ kind: code }}>
              {countInWords(kinds.find((kind) => kind.code === code)?.reports ?? 0)} of{' '}
              {countInWords(reports)}
            </FigureLink>
          }
          notes={[note]}
        />
      ))}
    </Figures>
  );
}

/** "107 of 145 reports contradict themselves, leave something out or are doubtful in some place. In 38 nothing was found." */
function headline(found: FindingKinds): string {
  const { reports, without } = found;
  const some = reports - without.length;
  if (some === 0)
    return `Nothing was found in ${reports === 1 ? 'this report' : `these ${countInWords(reports)} reports`}.${inPartInWords(found)}`;
  const rest =
    without.length === 0
      ? ''
      : ` In ${without.length === 1 ? 'one' : countInWords(without.length)} nothing was found.`;
  return `${countInWords(some)} of ${plural(reports, 'report')} ${some === 1 ? 'contradicts itself, leaves' : 'contradict themselves, leave'} something out or ${some === 1 ? 'is' : 'are'} doubtful in some place.${rest}${inPartInWords(found)}`;
}

function inPartInWords({ inPart }: FindingKinds): string {
  if (inPart === 0) return '';
  return ` Besides, ${plural(inPart, 'report')} ${inPart === 1 ? 'was' : 'were'} seen only in part here, which is no fault of ${inPart === 1 ? 'its own' : 'theirs'}.`;
}
