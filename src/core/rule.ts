import type { Impact } from './vocabulary.ts';

/**
 * How much an outage minute of each impact counts. Unknown impact counts in full under every rule
 * and is told apart. `statuspage` follows the uptime calendar of help.statuspage.io; all four are
 * conventions, which is why the one in force is printed beside every figure.
 */
export interface Rule {
  readonly id: RuleId;
  readonly label: string;
  /** The rule in one clause, to stand behind a figure. */
  readonly words: string;
  readonly weight: Readonly<Record<Impact, number>>;
}

export type RuleId = 'full' | 'statuspage' | 'half' | 'outages';

const rule = (
  id: RuleId,
  label: string,
  words: string,
  partial: number,
  intermittent: number,
  degraded: number,
): Rule => ({ id, label, words, weight: { unavailable: 1, partial, intermittent, degraded, unknown: 1 } });

export const RULES: readonly Rule[] = [
  rule('full', 'Every impact in full', 'every impact counts in full', 1, 1, 1),
  rule('half', 'Half for partial', 'partial and intermittent count half, degraded not at all', 0.5, 0.5, 0),
  rule(
    'statuspage',
    '30 % for partial',
    'partial and intermittent count 30 %, degraded not at all',
    0.3,
    0.3,
    0,
  ),
  rule('outages', 'Full outages only', 'only full outages count', 0, 0, 0),
];

/** The rule with an id; the first one for an id that there is not. */
export function ruleOf(id: string): Rule {
  return RULES.find((item) => item.id === id) ?? RULES[0]!;
}
