import type * as z from 'zod/mini';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** Says what is wrong and what was expected; zod's small build says only "Invalid input". */
export function faultInWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${wrong(issue.input)}; expected ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${wrong(issue.input)}; expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `has ${issue.keys.map((key) => JSON.stringify(key.slice(0, 60))).join(', ')}, which the format does not know; expected no such field`;
    case 'too_small':
      if (issue.origin === 'string')
        return 'is empty; expected text or, where nothing is stated, null if the format allows it';
      if (issue.origin === 'array')
        return `has ${lengthOf(issue.input)} entries; expected at least ${issue.minimum}`;
      return `${wrong(issue.input)}; expected ${issue.minimum} or more`;
    case 'too_big':
      if (issue.origin === 'string')
        return `has ${lengthOf(issue.input)} characters; expected at most ${issue.maximum.toLocaleString('en')}`;
      if (issue.origin === 'array')
        return `has ${lengthOf(issue.input)} entries; expected at most ${issue.maximum.toLocaleString('en')}`;
      return `${wrong(issue.input)}; expected ${issue.maximum} or less`;
    default:
      return `${wrong(issue.input)}, which does not fit; expected what the format describes`;
  }
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

function wrong(input: unknown): string {
  if (input === undefined) return 'is missing';
  if (input === null) return 'is null';
  if (Array.isArray(input)) return 'is a list';
  if (typeof input === 'object') return 'is an object';
  return `is ${JSON.stringify(typeof input === 'string' ? input.slice(0, 60) : input)}`;
}

function lengthOf(input: unknown): string {
  return (input as { length: number }).length.toLocaleString('en');
}
