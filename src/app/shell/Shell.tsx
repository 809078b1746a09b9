import { useQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useEffect, useState } from 'react';
import { Outlet, ScrollRestoration, useLocation, useMatch } from 'react-router';
import type { Table } from '#core/table.ts';
import { Skeleton } from '#ui/panels/Skeleton.tsx';
import { AppFilterBar } from '../filter-bar/AppFilterBar.tsx';
import { Rejected } from '../charts/Rejected.tsx';
import { FirstPageContext } from '../Later.tsx';
import { paths } from '../paths.ts';
import { SelectedContext } from '../selected.ts';
import { tableQuery } from '../table-query.ts';
import { useSelection, type Subject } from '../use-selection.ts';
import { AppTopBar } from './AppTopBar.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { SourceLine } from './SourceLine.tsx';
import styles from './Shell.module.css';

/** From so many outages on, drawing them for the first time takes longer than a person should wait for an answer. */
const LONG = 20_000;

/** The frame of every page: top bar, filter row, what is shown, and the page under them. */
export function Shell() {
  const { data, error, refetch, isFetching } = useQuery(tableQuery);
  // The first drawing of a large dataset is long: deferred, it leaves the browser its turns.
  const deferred = useDeferredValue(data);
  const table = data === undefined || data.rowCount < LONG ? data : deferred;
  return (
    <>
      <AppTopBar />
      <div className={styles.page}>
        {table !== undefined ? (
          <Loaded table={table} />
        ) : (
          <main id="content" className={styles.main}>
            {error === null || isFetching || data !== undefined ? (
              <Skeleton label="Loading the incidents" height={560} />
            ) : (
              <LoadFailed
                what="The incidents could not be loaded."
                error={error}
                onRetry={() => void refetch()}
              />
            )}
          </main>
        )}
      </div>
    </>
  );
}

function Loaded({ table }: { table: Table }) {
  const subject = useSubject();
  const selected = useSelection(table, subject);
  useFocusOnNewPage();
  const first = useIsFirstPage() && table.rowCount >= LONG;
  return (
    <SelectedContext value={selected}>
      <AppFilterBar subject={subject} />
      <main id="content" className={styles.main} tabIndex={-1}>
        <Rejected />
        <FirstPageContext value={first}>
          <Suspense fallback={<Skeleton label="Loading the page" height={560} />}>
            <Outlet />
            {/* Beside the page, not around it: a reload finds its place only once the page stands. */}
            <ScrollRestoration getKey={(location) => location.key} />
          </Suspense>
        </FirstPageContext>
      </main>
      <SourceLine />
    </SelectedContext>
  );
}

function useIsFirstPage(): boolean {
  const { pathname } = useLocation();
  const [begun] = useState(pathname);
  return pathname === begun;
}

function useSubject(): Subject | null {
  const instance = useMatch(paths.instance.pattern)?.params.id;
  const product = useMatch(paths.product.pattern)?.params.id;
  if (instance !== undefined) return { dimension: 'instance', id: instance };
  return product === undefined ? null : { dimension: 'product', id: product };
}

/** A reader who follows a link with the keyboard goes on in the new page, not in the old link's place. */
function useFocusOnNewPage(): void {
  const { pathname, key } = useLocation();
  useEffect(() => {
    // The first page keeps the browser's own starting point.
    if (key !== 'default') document.getElementById('content')?.focus({ preventScroll: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key changes with every filter too
  }, [pathname]);
}
