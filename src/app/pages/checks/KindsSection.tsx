import type { FindingKind, FindingKinds } from '#core/ledger/finding-kinds.ts';
import type { Records } from '#core/pack/records.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { EmptyState } from '#ui/panels/EmptyState.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { FigureLink } from '../../figure/FigureLink.tsx';
import { OPEN_FINDINGS } from '../../page-choices.ts';
import { usePageParam } from '../../use-page-param.ts';
import { KindRow } from './KindRow.tsx';
import styles from './Checks.module.css';

/** Findings by kind, each with what it means and, opened, each finding's own sentence. */
export function KindsSection({ found, records }: { found: FindingKinds; records: Records }) {
  const [open, setOpen] = usePageParam('open', OPEN_FINDINGS);
  const { kinds, reports } = found;
  if (kinds.length === 0) {
    return (
      <Section title="Findings by kind">
        <EmptyState title={`No finding in ${plural(reports, 'report')}.`}>
          <p>Nothing contradicts itself, is missing or doubtful there, as far as these checks see.</p>
        </EmptyState>
      </Section>
    );
  }
  const most = Math.max(...kinds.map((kind) => kind.reports));
  const limited = kinds.some(({ limit }) => limit)
    ? ' The last kind is a limit of this collection and counts in no figure above.'
    : '';
  return (
    <Section
      tall
      title={headline(kinds, reports)}
      subtitle={`Findings by kind, those in most reports first. A report may have several.${limited} Open a kind to read what it means and each report’s own finding.`}
      table={<KindsTable found={found} />}
    >
      <ul className={styles.kinds}>
        {kinds.map((kind) => (
          <KindRow
            key={kind.code}
            kind={kind}
            most={most}
            all={reports}
            records={records}
            open={open === kind.code}
            onToggle={() => setOpen(open === kind.code ? 'none' : kind.code)}
          />
        ))}
      </ul>
    </Section>
  );
}

function headline(kinds: readonly FindingKind[], reports: number): string {
  const faults = kinds.filter(({ limit }) => !limit);
  const [first] = faults;
  if (first === undefined) return 'No finding, apart from reports that were seen only in part here';
  const alike = faults.filter((kind) => kind.reports === first.reports).length;
  const share = `${countInWords(first.reports)} of ${plural(reports, 'report')}`;
  return alike === 1
    ? `Most often: ${lowerFirst(first.label)}, in ${share}`
    : `Most often: ${countInWords(alike)} kinds alike, each in ${share}`;
}

function KindsTable({ found: { kinds, reports } }: { found: FindingKinds }) {
  return (
    <DataTable
      caption="Findings by kind"
      columns={[
        { id: 'kind', label: 'Kind' },
        { id: 'reports', label: `Reports, of ${countInWords(reports)}`, align: 'end' },
        { id: 'findings', label: 'Findings', align: 'end' },
      ]}
      rows={kinds.map((kind) => ({
        id: kind.code,
        cells: [
          kind.limit ? `${kind.label} (a limit of this collection)` : kind.label,
          <Reports key="reports" kind={kind} />,
          countInWords(kind.findings.length),
        ],
      }))}
    />
  );
}

function Reports({ kind }: { kind: FindingKind }) {
  return (
    <FigureLink figure="finding" part={{ kind: kind.code }}>
      {countInWords(kind.reports)}
    </FigureLink>
  );
}

/** "AM or PM is wrong" keeps its capitals, "The impact …" does not. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
