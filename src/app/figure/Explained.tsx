import type { Explanation } from '#core/figure/explanation.ts';
import type { AskedFigure } from '#core/figure/figure.ts';
import type { Selection } from '#core/select.ts';
import { plural } from '#core/time/words.ts';
import { useSelected } from '../selected.ts';
import { paths } from '../paths.ts';
import { paramsWith, useView } from '../use-view.ts';
import { Link, useLocation } from 'react-router';
import { BehindTable } from './BehindTable.tsx';
import styles from './Explained.module.css';
import type { FigureFile } from './figure-files.ts';
import { LeftOutList } from './LeftOutList.tsx';
import { filterOfPart } from './part-words.ts';
import { SaveFigure } from './SaveFigure.tsx';
import { useFigureHref, withoutFigure } from './use-figure.ts';

/** A figure taken apart: value, formula, rule, incidents, what was left out, what to mind. */
export function Explained({ asked, explanation }: { asked: AskedFigure; explanation: Explanation }) {
  const { table, selection } = useSelected();
  const { pathname } = useLocation();
  const hrefOf = useFigureHref();
  const address = window.location.origin + hrefOf(asked.figure, asked.part);
  const file: FigureFile = { table, selection, asked, explanation, address };
  const search = useSearchOfPart(selection, asked);
  const { behind } = explanation;
  return (
    <div className={styles.explained}>
      <p className={styles.value}>
        <strong>{explanation.value}</strong>
        {explanation.exact !== undefined && <span className={styles.exact}>{explanation.exact}</span>}
      </p>
      <p>{explanation.meaning}</p>
      <section aria-labelledby="figure-formula">
        <h3 id="figure-formula">How it comes about</h3>
        <ul className={styles.formula}>
          {explanation.formula.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className={styles.small}>
          {explanation.n}
          {explanation.rule === null ? '. No weighting rule enters.' : `. Rule: ${explanation.rule}.`}
        </p>
      </section>
      <section aria-labelledby="figure-behind">
        <h3 id="figure-behind">{plural(behind.length, 'incident')} behind it</h3>
        <SaveFigure file={file}>
          {search !== null && (
            <Link className={styles.filter} to={{ pathname, search }}>
              Filter the page to this
            </Link>
          )}
        </SaveFigure>
        <BehindTable behind={behind} addsLabel={explanation.addsLabel} />
      </section>
      <section aria-labelledby="figure-left-out">
        <h3 id="figure-left-out">Left out</h3>
        <LeftOutList leftOut={explanation.leftOut} />
      </section>
      {explanation.caveats.length > 0 && (
        <section aria-labelledby="figure-caveats">
          <h3 id="figure-caveats">To bear in mind</h3>
          <ul className={styles.plain}>
            {explanation.caveats.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/**
 * The query of this page with the part as its filter, all else of the page as it is; null where that can't be shown: the
 * part is no filter, lies outside the one in force, or the page compares by choices of its own.
 */
function useSearchOfPart(selection: Selection, asked: AskedFigure): string | null {
  const { pathname, search } = useLocation();
  const { view } = useView();
  const narrowed = filterOfPart(selection, asked);
  if (narrowed === null || pathname === paths.compare.href()) return null;
  // What a page is about stands in its path, not in its filter.
  const { instance, product } = selection.view.filter;
  const filter = {
    ...narrowed,
    ...(instance.join() === view.filter.instance.join() ? {} : { instance: view.filter.instance }),
    ...(product.join() === view.filter.product.join() ? {} : { product: view.filter.product }),
  };
  return paramsWith(withoutFigure(search), { ...view, filter }).toString();
}
