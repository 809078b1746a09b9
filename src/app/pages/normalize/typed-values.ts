import type { Problem } from '#core/incident.ts';
import type { FieldEdit } from './fields.ts';

/** What was typed, read: a value of the field, or what is wrong with it. */
export type Typed = { readonly value: unknown } | { readonly problem: string };

/** The text that stands for a value in an editor of one line or several. */
export function typedText(edit: FieldEdit, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (edit.kind === 'names') return (value as readonly string[]).join(', ');
  return typeof value === 'number' ? String(value) : (value as string);
}

/** Reads what was typed; nothing typed is "not stated" where the format allows that. */
export function readTyped(edit: FieldEdit, text: string): Typed {
  const trimmed = text.trim();
  switch (edit.kind) {
    case 'names': {
      const names = [
        ...new Set(
          trimmed
            .split(/[,;\n]/)
            .map((name) => name.trim())
            .filter(Boolean),
        ),
      ];
      return { value: edit.some && names.length === 0 ? null : names };
    }
    case 'minutes': {
      if (trimmed === '') return { value: null };
      const minutes = /^\d{1,7}(\.\d+)?$/.test(trimmed) ? Number(trimmed) : NaN;
      return Number.isNaN(minutes)
        ? { problem: `“${trimmed.slice(0, 40)}” is not a number of minutes, such as 95` }
        : { value: minutes };
    }
    case 'text':
      return edit.required && trimmed === '' ? { problem: 'It can’t be empty.' } : { value: trimmed || null };
    default:
      return { value: trimmed === '' ? null : trimmed };
  }
}

/** Problems as sentences; those that lie in another field than the one at hand name it. */
export function problemsInWords(problems: readonly Problem[], path: string): string {
  return problems
    .slice(0, 3)
    .map(({ field, reason }) => {
      const [words = reason] = reason.split('; mend it or, where ');
      const here = field === path || field === '' || field.startsWith(`${path}.`);
      return sentence(here ? words : `${fieldInWords(field)}: ${words}`);
    })
    .join(' ');
}

function fieldInWords(field: string): string {
  return field.replace(/\.(\d+)/g, (_, at: string) => ` ${Number(at) + 1}`).replaceAll('.', ' ');
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`;
}
