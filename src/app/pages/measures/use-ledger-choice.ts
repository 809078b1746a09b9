import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { GROUPINGS, type Grouping } from '#core/ledger/ledger-groups.ts';
import type { MeasureChoice } from '#core/ledger/measure-choice.ts';
import { MEASURE_KINDS, MEASURE_STATUSES } from '#core/vocabulary.ts';
import { withParam } from '../../use-page-param.ts';

/** What the page's own part of the address asks for. Values outside the lists read as the default. */
export interface LedgerChoice extends MeasureChoice {
  readonly group: Grouping;
  /** From 1; may lie beyond the last. */
  readonly page: number;
}

export function useLedgerChoice(): [LedgerChoice, (change: Partial<LedgerChoice>) => void] {
  const [params, setParams] = useSearchParams();
  const written = params.toString();
  const choice = useMemo(() => readChoice(new URLSearchParams(written)), [written]);
  const set = useCallback(
    (change: Partial<LedgerChoice>) => {
      setParams((current) => {
        // Another choice makes another list, which begins at its first page.
        const { status, kind, group, page } = { ...readChoice(current), page: 1, ...change };
        let next = withParam(current, 'status', status);
        next = withParam(next, 'kind', kind);
        next = withParam(next, 'group', group === GROUPINGS[0] ? null : group);
        return withParam(next, 'page', page === 1 ? null : String(page));
      });
    },
    [setParams],
  );
  return [choice, set];
}

function readChoice(params: URLSearchParams): LedgerChoice {
  const page = Number(params.get('page') ?? 1);
  return {
    status: MEASURE_STATUSES.find(({ id }) => id === params.get('status'))?.id ?? null,
    kind: MEASURE_KINDS.find(({ id }) => id === params.get('kind'))?.id ?? null,
    group: GROUPINGS.find((id) => id === params.get('group')) ?? GROUPINGS[0],
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}
