import { Combobox } from '@base-ui/react/combobox';
import { useMemo } from 'react';
import styles from './FilterSelect.module.css';

/** A choice: how it is written, what stands beside it, and how many records it would leave. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
  readonly hint?: string;
  readonly count: number;
}

interface Props {
  label: string;
  /** In the order shown; options of one group stand together. */
  options: readonly FilterOption[];
  selected: readonly string[];
  onChange(next: string[]): void;
  /** Chosen values that no option has; shown on top and removable. */
  unknown?: readonly string[];
  /** A sentence under the search field. */
  note?: string;
}

interface Group {
  readonly value: string;
  readonly items: FilterOption[];
}

/** A button that opens a searchable list of several choices; each choice applies at once. */
export function FilterSelect({ label, options, selected, onChange, unknown = [], note }: Props) {
  const groups = useMemo(() => groupsOf(options), [options]);
  const chosen = options.filter((option) => selected.includes(option.value));
  const keepUnknown = (values: readonly FilterOption[]) => onChange([...unknown, ...values.map((item) => item.value)]);
  return (
    <Combobox.Root
      multiple
      items={groups}
      value={chosen}
      onValueChange={(next: FilterOption[]) => keepUnknown(next)}
      onInputValueChange={(_, details) => {
        // A choice keeps what was searched for, so that several can be taken from one search.
        if (details.reason === 'item-press') details.cancel();
      }}
      itemToStringLabel={(option: FilterOption) => option.label}
      itemToStringValue={(option: FilterOption) => option.value}
      isItemEqualToValue={(a: FilterOption, b: FilterOption) => a.value === b.value}
    >
      <Combobox.Trigger className={styles.trigger} aria-label={`${label}${selected.length > 0 ? `, ${selected.length} chosen` : ''}`}>
        <span>{label}</span>
        {selected.length > 0 && <span className={styles.badge}>{selected.length}</span>}
        <Chevron />
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner className={styles.positioner} sideOffset={4} align="start" collisionPadding={8}>
          <Combobox.Popup className={styles.popup} aria-label={label}>
            <div className={styles.head}>
              <Combobox.Input className={styles.input} placeholder={`Find in ${label.toLowerCase()}`} aria-label={`Find in ${label}`} />
              {selected.length > 0 && (
                <button type="button" className={styles.clear} onClick={() => onChange([])}>
                  Clear
                </button>
              )}
            </div>
            {note !== undefined && <p className={styles.note}>{note}</p>}
            {unknown.length > 0 && (
              <ul className={styles.unknown}>
                {unknown.map((value) => (
                  <li key={value}>
                    <span className={styles.unknownText}>
                      {value}: no such {label.toLowerCase()}
                    </span>
                    <button type="button" onClick={() => onChange(selected.filter((item) => item !== value))} aria-label={`Remove ${value}`}>
                      Remove
                    </button>
                  </li>
                ))}
              </ul>
            )}
            <Combobox.Empty className={styles.empty}>Nothing here has that name.</Combobox.Empty>
            <Combobox.List className={styles.list} aria-label={label}>
              {(group: Group) => (
                <Combobox.Group key={group.value} items={group.items} className={styles.group}>
                  {group.value !== '' && <Combobox.GroupLabel className={styles.heading}>{group.value}</Combobox.GroupLabel>}
                  <Combobox.Collection>
                    {(option: FilterOption) => (
                      <Combobox.Item key={option.value} value={option} className={styles.item} data-none={option.count === 0 || undefined}>
                        <span className={styles.box} aria-hidden="true">
                          <Combobox.ItemIndicator>
                            <Tick />
                          </Combobox.ItemIndicator>
                        </span>
                        <span className={styles.label}>
                          {option.label}
                          {option.hint !== undefined && <span className={styles.hint}> {option.hint}</span>}
                        </span>
                        <span className={styles.count}>{option.count}</span>
                      </Combobox.Item>
                    )}
                  </Combobox.Collection>
                </Combobox.Group>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function groupsOf(options: readonly FilterOption[]): Group[] {
  const groups: Group[] = [];
  for (const option of options) {
    const name = option.group ?? '';
    if (groups.at(-1)?.value !== name) groups.push({ value: name, items: [] });
    groups.at(-1)!.items.push(option);
  }
  return groups;
}

function Chevron() {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M2 3.5 5 6.5 8 3.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}

function Tick() {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M1.5 5.5 4 8 8.5 2.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
