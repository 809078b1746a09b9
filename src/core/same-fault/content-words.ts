/**
 * Words that say nothing of a cause: articles, pronouns, prepositions, auxiliaries and the like, as `stemOf` leaves
 * them; then days and months.
 */
const EMPTY_WORDS = new Set(
  `a about after again all almost along already also although among an and another any are as at away back be
  became because become been before began begin being between both but by came can cannot come could did do doe
  don done down during each either else even every few first for from gave get give given go goes gone got had has
  have he held her his how however if in into it its itself just kept last later least left less let like long
  longer made make many may meant met might more most much must near never new next no none nor not now of off on
  once one only onto or other our out over own part perhap put quite ran rather run same second set several shall
  she short shortly should since so some somebody something soon still such than that the their them then there
  these they thi third this those though three through till time to together too took toward two under until up
  upon us use used very via wa was way we went were what when where which while who whole whose why will with
  within without would yet you
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december`
    .split(/\s+/)
    .flatMap((word) => [word, stemOf(word)]),
);

/**
 * The words of a text that may tell a cause, by their stem, each as it stands first in the text: letters only (so no
 * numbers, dates or names of instances), in lower case, without empty words and those in `names`.
 *
 * @param names stems of words that name places or products
 */
export function contentWords(text: string, names: ReadonlySet<string>): Map<string, string> {
  const words = new Map<string, string>();
  for (const [token] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (token.length < 3 || /\p{N}/u.test(token)) continue;
    const stem = stemOf(token);
    if (EMPTY_WORDS.has(token) || EMPTY_WORDS.has(stem) || names.has(stem) || words.has(stem)) continue;
    words.set(stem, token);
  }
  return words;
}

/**
 * A word without the endings of English number and tense, so that "caches", "cached" and "caching" meet. A shortening
 * of the first step of Porter's stemmer ("An algorithm for suffix stripping", 1980), which is all that short notes need.
 */
export function stemOf(word: string): string {
  let stem = word;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:s|x|z|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem) && stem.length > 3) stem = stem.slice(0, -1);
  const cut = stem.endsWith('ing') ? stem.slice(0, -3) : stem.endsWith('ed') ? stem.slice(0, -2) : stem;
  if (stem.length > 5 && /[aeiouy]/.test(cut)) stem = cut;
  if (/([^aeiouls])\1$/.test(stem)) stem = stem.slice(0, -1);
  return stem.length > 4 ? stem.replace(/e$/, '') : stem;
}
