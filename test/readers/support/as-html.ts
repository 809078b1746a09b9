import { outlineOf } from './outline.ts';

/** A report as a knowledge base shows it: between its banner, breadcrumbs, menus, links and footer. */
export function asPage(text: string): string {
  const [title = '', ...rest] = asElements(text);
  const name = title.replace(/<[^>]*>/g, '');
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${name} - Knowledge Center</title>
<style>body { font: 12pt/1.4 serif } p { margin: 0 0 0.8em } ul, ol { margin: 0 0 0.8em }
@media print { .site, nav, .breadcrumbs { display: none } }</style>
<script>document.title = 'changed'; fetch('https://example.org/');</script></head>
<body>
<header class="site"><a href="/">Knowledge Center</a><button>Sign in</button></header>
<nav aria-label="Products"><ul><li><a href="/a">Alma</a></li><li><a href="/s">Summon</a></li></ul></nav>
<ol class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/s">Status</a></li><li>RCA</li></ol>
<main><article>
<header><h1>${name}</h1><span class="tools site"><a href="#">Save as PDF</a> <a href="#">Share</a></span></header>
${rest.join('\n')}
</article></main>
<aside class="site"><h2>Related</h2><p>NA99 - RCA - March 3, 2020 from 1:00 AM until 2:00 AM</p></aside>
<footer class="site"><p>All rights reserved 2026</p></footer>
</body></html>
`;
}

/** A report as a piece of HTML, an element a line. */
export function asElements(text: string): string[] {
  return outlineOf(text).map((part) => {
    if (part.kind === 'line') return `<p>${escaped(part.text)}</p>`;
    if (part.kind === 'table') {
      const rows = part.rows.map(
        (cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
      );
      return `<table>\n${rows.join('\n')}\n</table>`;
    }
    const tag = part.ordered ? 'ol' : 'ul';
    return `<${tag}>\n${part.items.map((item) => `  <li>${escaped(item)}</li>`).join('\n')}\n</${tag}>`;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
