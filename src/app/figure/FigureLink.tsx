import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { FigureId, Part } from '#core/figure/figure.ts';
import styles from './FigureLink.module.css';
import { partText } from './part-text.ts';
import { OPENED, useFigureHref } from './use-figure.ts';

interface Props {
  readonly figure: FigureId;
  readonly part?: Part | undefined;
  /** Its name, where the number alone does not say what opens. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A number that opens: the drawer tells its formula and the incidents behind it. */
export function FigureLink({ figure, part, label, children }: Props) {
  const hrefOf = useFigureHref();
  return (
    <Link
      to={hrefOf(figure, part)}
      state={OPENED}
      className={styles.link}
      aria-label={label}
      data-figure={figure}
      data-part={partText({ figure, part: part ?? {} })}
    >
      {children}
    </Link>
  );
}
