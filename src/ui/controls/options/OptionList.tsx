import { useEffect, type KeyboardEvent, type MouseEvent, type Ref } from 'react';
import { OptionLine } from './OptionLine.tsx';
import styles from './OptionList.module.css';
import type { OptionRow, OptionSection } from './select-option.ts';
import { rowState } from './toggle-row.ts';

interface OptionListProps {
  readonly ref?: Ref<HTMLDivElement>;
  readonly id: string;
  readonly label: string;
  readonly sections: readonly OptionSection[];
  readonly selected: ReadonlySet<string>;
  readonly active: OptionRow | null;
  readonly unknownWords: string;
  /** Whether the list itself takes the focus; otherwise a field above walks it. */
  readonly focusable: boolean;
  /** The height it holds, in px, while a search narrows it. */
  readonly height: number | undefined;
  onPick(row: OptionRow): void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** The id of a row's element, for `aria-activedescendant`. */
export function rowId(listId: string, row: OptionRow): string {
  return `${listId}${row.key.replace(/\s/g, '_')}`;
}

/** The lines to choose from, several at once, under their headings. */
export function OptionList(props: OptionListProps) {
  const { ref, id, label, sections, selected, active, focusable, height, onPick } = props;
  const activeId = active === null ? undefined : rowId(id, active);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' });
  }, [activeId]);
  const pickAt = (event: MouseEvent) => {
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'];
    const row = sections.flatMap((section) => section.rows).find((each) => each.key === key);
    if (row !== undefined) onPick(row);
  };
  return (
    <div
      ref={ref}
      id={id}
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      tabIndex={focusable ? 0 : -1}
      aria-activedescendant={focusable ? activeId : undefined}
      className={styles.list}
      style={height === undefined ? undefined : { flexBasis: height }}
      onKeyDown={props.onKeyDown}
      // The focus stays in the field, so that typing goes on after a pick.
      onMouseDown={focusable ? undefined : (event) => event.preventDefault()}
      onClick={pickAt}
    >
      {sections.map((section) => (
        <div
          key={section.name ?? ''}
          className={styles.section}
          {...(section.name === null
            ? { role: 'presentation' }
            : { role: 'group', 'aria-label': section.name })}
        >
          {section.name !== null && section.rows[0]?.kind !== 'group' && (
            <div className={styles.heading} aria-hidden="true" dir="auto">
              {section.name}
            </div>
          )}
          {section.rows.map((row) => (
            <OptionLine
              key={row.key}
              id={rowId(id, row)}
              row={row}
              state={rowState(row, selected)}
              active={row.key === active?.key}
              unknownWords={props.unknownWords}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
