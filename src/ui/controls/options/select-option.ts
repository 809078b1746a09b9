/** A choice of a list. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** The heading it stands under; options of one group follow each other. */
  readonly group?: string;
  /** Said in small beside the label. */
  readonly hint?: string;
  /** How many it would give under the other filters. Zero is dimmed, and can be chosen all the same. */
  readonly count: number;
  readonly disabled?: boolean;
}

/** A line that the keyboard walks: a choice, all choices under a heading, or a chosen value that there is not. */
export type OptionRow =
  | { readonly kind: 'option'; readonly key: string; readonly option: SelectOption }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly name: string;
      readonly values: readonly string[];
    }
  | { readonly kind: 'unknown'; readonly key: string; readonly value: string };

/** Lines under one heading; no heading where there is no name. */
export interface OptionSection {
  readonly name: string | null;
  readonly rows: readonly OptionRow[];
}
