import { describe, expect, test } from 'vitest';
import { blocksOf } from './support/read.ts';

describe('what a page says', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', '<p>A <b>b</b>c\n d.</p><p>E.', ['A bc d.', 'E.']],
    ['lists', '<ul><li>One<li>Two<ul><li>Three</ul>Rest.</ul>', ['• One', '• Two', '• Three', 'Rest.']],
    [
      'an entry of several lines',
      '<ul><li><p>One.</p><p>More.</p></li><li>Two<br>lines</li></ul>',
      ['• One. More.', '• Two lines'],
    ],
    ['numbered lists', '<ol><li>One</li><li>Two</li></ol>', ['• One', '• Two']],
    ['line breaks', '<p>A:<br>B.<br/>C.</p>', ['A:', 'B.', 'C.']],
    [
      'rows',
      '<table><tr><th>Date<th>What<tr><td><p>May 1</p><td>First</table>',
      ['Date What', 'May 1 First'],
    ],
    [
      'a page laid out as a table',
      '<table><tr><td><p>A.</p><p>B.</p><ul><li>C</li></ul><td>D.</table>',
      ['A.', 'B.', '• C', 'D.'],
    ],
    ['raised letters', '<p>September 6<sup>th</sup>, 2017</p>', ['September 6th, 2017']],
    ['preformatted lines', '<pre>A.\nB.</pre>', ['A.', 'B.']],
    ['entities', '<p>A&nbsp;&amp;&#32;B &ndash; &lt;C&gt;</p>', ['A & B – <C>']],
    ['bullets as text', '<p>·&nbsp;&nbsp; One</p><p>- Two</p>', ['• One', '• Two']],
    ['a definition list', '<dl><dt>Start</dt><dd>10:00</dd></dl>', ['Start', '10:00']],
    ['a piece of a page', '<h1>EU01</h1>It broke.<p>Then not.', ['EU01', 'It broke.', 'Then not.']],
  ])('%s', async (_, html, blocks) => {
    expect(await blocksOf(html)).toEqual(blocks);
  });
});

describe('what a page has around it is left out', () => {
  test.each<[string, string]>([
    ['scripts and styles', '<script>document.write("x")</script><style>p{}</style><noscript>x</noscript>'],
    ['navigation', '<nav>Home</nav><header>Site</header><footer>2024</footer><aside>More</aside>'],
    ['navigation by role', '<div role="navigation">Home</div><div role="banner">Site</div>'],
    ['what is hidden', '<p hidden>x</p><p style="display: none">x</p><p aria-hidden="true">x</p>'],
    ['controls', '<button>Print</button><select><option>a</select><textarea>x</textarea>'],
    ['templates and comments', '<template><p>x</p></template><!-- x --><svg><text>x</text></svg>'],
    ['lists of links', '<ul><li><a href="/a">Alma</a><li><a href="/b">Primo</a></ul>'],
    ['breadcrumbs', '<div class="mt-breadcrumbs"><a href="/">Home</a> &gt; <a href="/s">Status</a></div>'],
  ])('%s', async (_, around) => {
    const html = `<body>${around}<p>It broke at noon, and the service was down for all customers until one.</p>${around}`;
    expect(await blocksOf(html)).toEqual([
      'It broke at noon, and the service was down for all customers until one.',
    ]);
  });

  test('all but the main part, where that holds most of the words', async () => {
    const main = '<h1>EU01 - RCA</h1><p>It broke at noon and was mended at one.</p>';
    const html = `<div>Log in here</div><main>${main}</main><div>Rate this page</div>`;
    expect(await blocksOf(html)).toEqual(['EU01 - RCA', 'It broke at noon and was mended at one.']);
    const other = `<p>${'It broke at noon. '.repeat(20)}</p><main>Log in here</main>`;
    expect(await blocksOf(other)).toEqual(['It broke at noon. '.repeat(20).trim(), 'Log in here']);
  });

  test('no article where there are several', async () => {
    const html = `<article>${'One is long. '.repeat(9)}</article><article>Two is short.</article>`;
    expect(await blocksOf(html)).toEqual(['One is long. '.repeat(9).trim(), 'Two is short.']);
  });

  test.each([
    [
      'in a banner within',
      '<main><header><h1>EU01 - <i>RCA</i></h1><a href="#">Share</a></header><p>It broke.</p></main>',
    ],
    [
      'in a banner above',
      '<header><h1>EU01 - RCA</h1>Knowledge Center</header><main><p>It broke.</p></main>',
    ],
    [
      'above, beside the site’s name',
      '<header><h1>Knowledge Center</h1></header><div><h1>EU01 - RCA</h1></div><main><p>It broke.</p></main>',
    ],
  ])('but not the title: %s', async (_, html) => {
    const page = `<title>EU01 - RCA - Knowledge Center</title><body>${html}`;
    expect(await blocksOf(page)).toEqual(['EU01 - RCA', 'It broke.']);
  });
});

describe('hostile pages', () => {
  test.each<[string, string, string[]]>([
    ['depth', `${'<div>'.repeat(100_000)}x`, ['x']],
    ['depth in lists', `${'<ul><li>'.repeat(50_000)}x`, ['• x']],
    ['depth in tables', `${'<table><tr><td>'.repeat(50_000)}x`, ['x']],
    ['attributes', `<p ${'a="" '.repeat(200_000)}>x`, ['x']],
    ['a broken end', '<p>x</p><script>while (true) {', ['x']],
  ])('%s', async (_, html, blocks) => {
    expect(await blocksOf(html)).toEqual(blocks);
  });

  test('too many elements', async () => {
    expect(await blocksOf('<p>'.repeat(600_000))).toBe('too-long');
  });
});
