import { useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import styles from './TopBar.module.css';

/** The id of the page's content, for the link that skips to it. */
const CONTENT = 'content';

interface TopBarProps {
  /** The name; give a link of the router here to stay on the page when it is pressed. */
  readonly name: ReactNode;
  /** Links; the current one has `aria-current="page"`. */
  readonly nav: ReactNode;
  /** Changes with the page: the link of each new one is brought into sight where there is no room for all. */
  readonly page: string;
  readonly actions: ReactNode;
}

/** The slim bar on top: skip link, name, pages, and what holds on every page. */
export function TopBar({ name, nav, page, actions }: TopBarProps) {
  const links = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const row = links.current;
    const current = row?.querySelector<HTMLElement>('[aria-current=page]');
    if (!row || !current) return;
    row.scrollLeft = current.offsetLeft - row.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
  }, [page]);
  const skip = (event: MouseEvent) => {
    const content = document.getElementById(CONTENT);
    if (content === null) return;
    // The address is the reader's filter and is not to end in "#content".
    event.preventDefault();
    if (!content.hasAttribute('tabindex')) content.tabIndex = -1;
    content.focus();
  };
  return (
    <header className={styles.top}>
      <a href={`#${CONTENT}`} className={styles.skip} onClick={skip}>
        Skip to content
      </a>
      <div className={styles.bar}>
        <div className={styles.name}>{name}</div>
        <nav ref={links} aria-label="Pages" className={styles.nav}>
          {nav}
        </nav>
        <div className={styles.actions}>{actions}</div>
      </div>
    </header>
  );
}
