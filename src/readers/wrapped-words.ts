/** The words of a document in small letters, to tell a hyphen that belongs to a word from one of a broken line. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []));
}

/**
 * Puts the pieces of a broken line together: with a blank, but for words that may break at a hyphen, a dash or a
 * slash. A hyphen that stands for a broken word goes; it is one where the document has the whole word elsewhere.
 */
export function joinWrapped(text: string, next: string, words: ReadonlySet<string>): string {
  const tail = text.slice(-40);
  if (/\p{L}[\u00ad\u2010]$/u.test(tail)) return text.slice(0, -1) + next;
  const last = tail.slice(tail.lastIndexOf(' ') + 1);
  if (/[\p{L}\p{N}]-$/u.test(last) && /^[\p{L}\p{N}]/u.test(next)) {
    const rest = next
      .slice(0, 40)
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]/u)[0]!;
    const before = last
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]/u)
      .at(-1)!;
    const whole = words.has(before.slice(0, -1) + rest) && !words.has(before + rest);
    return (whole ? text.slice(0, -1) : text) + next;
  }
  if (/[\p{L}\p{N}][–—]$/u.test(last)) return text + next;
  const isHost = /^[("]?https?:\/\/[^/]*\/$/.test(last);
  return /[\p{L}\p{N}]\/$/u.test(last) && !isHost ? text + next : `${text} ${next}`;
}
