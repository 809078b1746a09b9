/** What a report's text is made of, read in a simple way that owes nothing to the readers under test. */
export type Part =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: string[] }
  | { readonly kind: 'table'; readonly rows: string[][] };

/** The lines and lists of a report in plain text. */
export function outlineOf(text: string): Part[] {
  const parts: Part[] = [];
  let lone = false;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/[\s\u00a0]+/g, ' ').trim();
    if (line === '' || /^[-|]{5,}$/.test(line)) continue;
    const [, sign, rest] = /^([•·*-]|\d+\.)(?: (.*))?$/.exec(line) ?? [];
    const last = parts.at(-1);
    if (line.endsWith('|')) {
      const cells = line
        .slice(0, -1)
        .split('|')
        .map((cell) => cell.trim());
      if (last?.kind === 'table') last.rows.push(cells);
      else parts.push({ kind: 'table', rows: [cells] });
    } else if (sign !== undefined && rest === undefined) lone = true;
    else if (sign !== undefined || lone) {
      const ordered = /\d/.test(sign ?? '');
      if (last?.kind === 'list' && last.ordered === ordered) last.items.push(rest ?? line);
      else parts.push({ kind: 'list', ordered, items: [rest ?? line] });
      lone = false;
    } else if (last?.kind === 'list' && /^ {2}/.test(raw)) last.items.push(`${last.items.pop()} ${line}`);
    else parts.push({ kind: 'line', text: line });
  }
  return parts;
}
