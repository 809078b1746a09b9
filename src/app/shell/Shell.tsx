import { useQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useEffect, useState } from 'react';
import { Outlet, useLocation, useMatch } from 'react-router';
import { Skeleton } from '#ui/panels/Skeleton.tsx';
import { AppFilterBar } from '../filter-bar/AppFilterBar.tsx';
import { Rejected } from '../charts/Rejected.tsx';
import { FigureDrawer } from '../figure/FigureDrawer.tsx';
import { FirstPageContext } from '../Later.tsx';
import { OwnContext, type Own } from '../own/own-context.ts';
import type { JoinedTable } from '../own/joined-table.ts';
import { useJoinedTable } from '../own/use-joined-table.ts';
import { paths } from '../paths.ts';
import { SelectedContext } from '../selected.ts';
import { tableQuery } from '../table-query.ts';
import { useSelection, type Subject } from '../use-selection.ts';
import { AppTopBar } from './AppTopBar.tsx';
import { Crash } from './Crash.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { KeepScrollPlace, RestoreScrollPlace } from './ScrollPlace.tsx';
import { SourceLine } from './SourceLine.tsx';
import styles from './Shell.module.css';

/** From so many outages on, drawing them for the first time takes longer than a person should wait for an answer. */
const LONG = 20_000;

/** The frame of every page: top bar, filter row, what is shown, and the page under them. */
export function Shell() {
  const { data, error, refetch, isFetching } = useQuery(tableQuery);
  const own = useJoinedTable(data);
  // The first drawing of a large dataset is long: deferred, it leaves the browser its turns.
  const deferred = useDeferredValue(own.joined);
  const joined = own.joined === null || own.joined.table.rowCount < LONG ? own.joined : deferred;
  return (
    <>
      <AppTopBar />
      <div className={styles.page}>
        {joined !== null ? (
          <Loaded joined={joined} own={own} />
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

function Loaded({ joined, own }: { joined: JoinedTable; own: Own }) {
  const { table } = joined;
  const subject = useSubject();
  const selected = useSelection(table, subject);
  useFocusOnNewPage();
  const first = useIsFirstPage() && table.rowCount >= LONG;
  return (
    <OwnContext value={{ ...own, joined }}>
      <SelectedContext value={selected}>
        <AppFilterBar subject={subject} />
        <main id="content" className={styles.main} tabIndex={-1}>
          <Rejected />
          <FirstPageContext value={first}>
            <Suspense fallback={<Skeleton label="Loading the page" height={560} />}>
              <Crash>
                <Outlet />
              </Crash>
              {/* Beside the page, not around it: a reload finds its place only once the page stands. */}
              <RestoreScrollPlace />
            </Suspense>
          </FirstPageContext>
        </main>
        <SourceLine />
        <FigureDrawer />
        <KeepScrollPlace />
      </SelectedContext>
    </OwnContext>
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
