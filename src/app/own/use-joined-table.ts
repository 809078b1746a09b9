import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Incident } from '#core/incident.ts';
import type { Table } from '#core/table.ts';
import { publicAlone, type JoinedTable } from './joined-table.ts';
import { onMarkChange, readMark } from './kept-mark.ts';
import type { Own } from './own-context.ts';
import { addAllOwn, keptQuery, removeAllOwn } from './own-incidents.ts';

const NO_INCIDENTS: readonly Incident[] = [];

/**
 * The public table as soon as it is there, and joined with what this browser keeps as soon as that is; `joined` of what
 * it gives is null until then.
 */
export function useJoinedTable(base: Table | undefined): Own {
  const client = useQueryClient();
  useEffect(
    () => onMarkChange(() => void client.invalidateQueries({ queryKey: keptQuery.queryKey })),
    [client],
  );
  const kept = useQuery(keptQuery);
  const incidents = kept.data?.incidents ?? NO_INCIDENTS;
  const any = incidents.length > 0;
  const joining = useQuery({
    // The public table stays the same while the page is open.
    queryKey: ['joined', kept.dataUpdatedAt],
    queryFn: async (): Promise<JoinedTable> => (await import('./join-own.ts')).joinOwn(base!, incidents),
    enabled: base !== undefined && any,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
    structuralSharing: false,
    networkMode: 'always',
    retry: false,
  });
  const alone = useMemo(() => (base === undefined ? null : publicAlone(base)), [base]);
  const moves = useMoves(incidents);
  const busy = kept.isFetching || (any && joining.isFetching);
  return {
    joined: any ? (joining.data ?? alone) : alone,
    waiting: busy ? Math.max(1, readMark()) : 0,
    damaged: kept.data?.damaged ?? [],
    ...moves,
    fault: moves.fault ?? (kept.error ?? (any ? joining.error : null))?.message ?? null,
  };
}

/** Removing and bringing back. */
function useMoves(
  incidents: readonly Incident[],
): Pick<Own, 'removed' | 'fault' | 'remove' | 'undo' | 'forget'> {
  const [removed, setRemoved] = useState(NO_INCIDENTS);
  const [fault, setFault] = useState<string | null>(null);
  const attempt = useCallback((work: Promise<void>, then: readonly Incident[]) => {
    setFault(null);
    work.then(
      () => setRemoved(then),
      (error: Error) => setFault(error.message),
    );
  }, []);
  return {
    removed,
    fault,
    remove: (ids) =>
      attempt(
        removeAllOwn(ids),
        incidents.filter(({ id }) => ids.includes(id)),
      ),
    undo: () => attempt(addAllOwn(removed), NO_INCIDENTS),
    forget: () => setRemoved(NO_INCIDENTS),
  };
}
