import { useId, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { Icon } from '../Icon.tsx';
import styles from './OptionChooser.module.css';
import { OptionList, rowId } from './OptionList.tsx';
import { matchingOptions, sectionsOf } from './option-sections.ts';
import type { OptionPopupProps } from './OptionPopup.tsx';
import type { OptionRow, OptionSection } from './select-option.ts';
import { toggleRow } from './toggle-row.ts';
import { useRowWalk } from './use-row-walk.ts';

interface OptionChooserProps extends Omit<OptionPopupProps, 'link'> {
  /** Where the focus goes on opening: the search field, or the list where there is none. */
  readonly focus: RefObject<HTMLElement | null>;
}

/** Search field, list and "Clear". A pick applies at once and the list stays as it is. */
export function OptionChooser(props: OptionChooserProps) {
  const { focus, label, options, selected, searchable, unknown, note, noneWords, onChange } = props;
  const listId = useId();
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const height = useFirstHeight(list);
  const sections = useMemo(() => {
    const found = sectionsOf(matchingOptions(options, query));
    if (unknown.length === 0 || query.trim() !== '') return found;
    const rows = unknown.map((value): OptionRow => ({ kind: 'unknown', key: `u:${value}`, value }));
    return [{ name: null, rows } satisfies OptionSection, ...found];
  }, [options, query, unknown]);
  const rows = useMemo(() => sections.flatMap((section) => section.rows), [sections]);
  const chosen = useMemo(() => new Set(selected), [selected]);
  const pick = (row: OptionRow) => onChange(toggleRow(row, selected));
  const walk = useRowWalk(rows, searchable, pick);
  const shown = rows.reduce((sum, row) => sum + (row.kind === 'option' ? 1 : 0), 0);

  const search = (text: string) => {
    setQuery(text);
    const first = sectionsOf(matchingOptions(options, text)).flatMap((section) => section.rows);
    walk.stand(text.trim() === '' ? null : (first.find((row) => row.kind === 'option')?.key ?? null));
  };
  return (
    <>
      {searchable && (
        <div className={styles.search}>
          <Icon name="search" />
          <input
            ref={focus as RefObject<HTMLInputElement | null>}
            type="text"
            role="combobox"
            aria-label={`Find in ${label}`}
            aria-expanded="true"
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={walk.active === null ? undefined : rowId(listId, walk.active)}
            placeholder="Find"
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => search(event.target.value)}
            onKeyDown={walk.onKeyDown}
          />
          <span role="status" className={styles.found}>
            {query.trim() !== '' && `${shown} of ${options.length}`}
          </span>
          {shown === 0 && <p className={styles.none}>Nothing matches “{query.trim()}”.</p>}
        </div>
      )}
      <OptionList
        ref={(element) => {
          list.current = element;
          if (!searchable) focus.current = element;
        }}
        id={listId}
        label={label}
        sections={sections}
        selected={chosen}
        active={walk.active}
        unknownWords={`no such ${label.toLowerCase()}`}
        focusable={!searchable}
        height={height}
        onPick={(row) => {
          walk.stand(null);
          pick(row);
        }}
        {...(searchable ? {} : { onKeyDown: walk.onKeyDown })}
      />
      <div className={styles.foot}>
        <span>
          {selected.length === 0 ? (noneWords ?? 'None chosen: all are shown') : `${selected.length} chosen`}
        </span>
        {selected.length > 0 && (
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              onChange([]);
              focus.current?.focus();
            }}
          >
            Clear
          </button>
        )}
      </div>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </>
  );
}

/** The height the list opened with, so that a search that narrows it does not move the popup. */
function useFirstHeight(list: RefObject<HTMLDivElement | null>): number | undefined {
  const [height, setHeight] = useState<number>();
  useLayoutEffect(() => {
    const found = list.current?.scrollHeight ?? 0;
    if (found > 0) setHeight(found);
  }, [list]);
  return height;
}
