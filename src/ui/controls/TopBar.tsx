import type { MouseEvent, ReactNode } from 'react';
import styles from './TopBar.module.css';

interface TopBarProps {
  /** The name; give a link of the router here to stay on the page when it is pressed. */
  readonly name: ReactNode;
  /** Where the name leads by a plain link. */
  readonly nameHref?: string;
  /** Links; the current one has `aria-current="page"`. */
  readonly nav: ReactNode;
  readonly actions: ReactNode;
  /** The id of the page's content, for the link that skips to it. */
  readonly contentId?: string;
}

/** The slim bar on top: skip link, name, pages, and what holds on every page. */
export function TopBar({ name, nameHref, nav, actions, contentId = 'content' }: TopBarProps) {
  const skip = (event: MouseEvent) => {
    const content = document.getElementById(contentId);
    if (content === null) return;
    // The address is the reader's filter and is not to end in "#content".
    event.preventDefault();
    if (!content.hasAttribute('tabindex')) content.tabIndex = -1;
    content.focus();
  };
  return (
    <header className={styles.top}>
      <a href={`#${contentId}`} className={styles.skip} onClick={skip}>
        Skip to content
      </a>
      <div className={styles.bar}>
        <div className={styles.name}>{nameHref === undefined ? name : <a href={nameHref}>{name}</a>}</div>
        <nav aria-label="Pages" className={styles.nav}>
          {nav}
        </nav>
        <div className={styles.actions}>{actions}</div>
      </div>
    </header>
  );
}
