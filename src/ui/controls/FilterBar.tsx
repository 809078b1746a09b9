import { useRef, type ReactNode } from 'react';
import type { FilterSheetProps } from './bar/FilterSheet.tsx';
import { Count } from './Count.tsx';
import styles from './FilterBar.module.css';
import { Icon } from './Icon.tsx';
import { lazyPart } from './popup/lazy-part.ts';
import { PopupButton } from './popup/PopupButton.tsx';
import { usePopup } from './popup/use-popup.ts';
import { useNarrow } from './use-narrow.ts';
import { usePinnedHeight } from './use-pinned-height.ts';

const filterSheet = lazyPart<FilterSheetProps>(
  async () => (await import('./bar/FilterSheet.tsx')).FilterSheet,
);

interface FilterBarProps {
  /** How many choices the controls hold, for the button they fold behind. */
  readonly activeCount: number;
  readonly controls: ReactNode;
  readonly search: ReactNode;
  readonly chips: ReactNode;
  /** What is shown, in words; under the bar, scrolls away with the page. */
  readonly status: ReactNode;
}

/** The row of filter controls, the search and the chips; on a narrow screen the controls open over the page. */
export function FilterBar({ activeCount, controls, search, chips, status }: FilterBarProps) {
  const narrow = useNarrow();
  const bar = useRef<HTMLElement>(null);
  usePinnedHeight(bar);
  return (
    <>
      <section ref={bar} aria-label="Filters" className={styles.bar}>
        <div className={styles.row}>
          {narrow ? (
            <Folded activeCount={activeCount}>{controls}</Folded>
          ) : (
            <div className={styles.controls}>{controls}</div>
          )}
          <div className={styles.search}>{search}</div>
        </div>
        {chips}
      </section>
      {status}
    </>
  );
}

function Folded({ activeCount, children }: { activeCount: number; children: ReactNode }) {
  const popup = usePopup(filterSheet);
  const { Part } = popup;
  return (
    <>
      <PopupButton popup={popup} opens="dialog" chosen={activeCount > 0}>
        <Icon name="filter" /> Filters <Count value={activeCount} />
      </PopupButton>
      {Part !== null && <Part link={popup.link}>{children}</Part>}
    </>
  );
}
