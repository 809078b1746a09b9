import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { withParam } from '../../use-page-param.ts';

const OLD_PAGE_SIZE = 50;

/** The list had pages of 50 once: an old link's `page` is the row to begin at, and leaves the address. */
export function useOldPage(): number {
  const [params, setParams] = useSearchParams();
  const written = params.get('page');
  const [row] = useState(() => {
    const page = Number(written);
    return Number.isInteger(page) && page > 1 ? (page - 1) * OLD_PAGE_SIZE : 0;
  });
  useEffect(() => {
    if (written === null) return;
    setParams((current) => withParam(current, 'page', null), { replace: true });
  }, [written, setParams]);
  return row;
}
