import { describe, expect, test } from 'vitest';
import { blocksOf } from './support/read.ts';

describe('lines', () => {
  test.each<[string, string, string[]]>([
    ['blanks of every kind are one', ' EU01\u00a0 -\tRCA\u2009\u200b- May\ufeff 1 ', ['EU01 - RCA - May 1']],
    ['empty lines are none', 'a:\n\n \n\u00a0\nb:\n', ['a:', 'b:']],
    ['line ends of every kind', 'A.\r\nB.\rC.\u2028D.\fE.', ['A.', 'B.', 'C.', 'D.', 'E.']],
    ['ligatures are letters', 'The ﬁrst oﬀer, ﬂowing', ['The first offer, flowing']],
    ['hyphens that do not break are hyphens', 'NA01\u2011NA02 a\u00adb', ['NA01-NA02 ab']],
    ['composed letters', 'Zu\u0308rich', ['Zürich']],
    ['drawn lines are none', 'A.\n-----\nB.\n===\nC.\n* * *\nD.', ['A.', 'B.', 'C.', 'D.']],
  ])('%s', async (_, text, blocks) => {
    expect(await blocksOf(text)).toEqual(blocks);
  });
});

describe('lists', () => {
  test.each<[string, string, string[]]>([
    [
      'bullets',
      '• One\n· Two\n* Three\n- Four\n– Five\no Six\n\uf0b7 Seven',
      ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'],
    ],
    ['a bullet without a blank', '•One\n•Two', ['One', 'Two']],
    ['a bullet on its own line', '-\nOne more.\n-\nTwo more.\n-', ['One more.', 'Two more.']],
    [
      'a bullet on its own, with empty lines',
      '-\n\n\nOne more.\n•\n \nTwo more.',
      ['One more.', 'Two more.'],
    ],
    ['numbers', '1. One\n2) Two\n10. Ten', ['One', 'Two', 'Ten']],
    ['a number on its own line', '1.\nOne\n2.\nTwo', ['One', 'Two']],
    ['a bullet and a number', '• 1. One', ['One']],
    ['times are entries like any other', '- 10:05 AM until 11:00 AM', ['10:05 AM until 11:00 AM']],
    [
      'further lines of an entry',
      '• More watching so that trouble is\n  seen sooner.\n  It works.\n• Next.',
      ['More watching so that trouble is seen sooner. It works.', 'Next.'],
    ],
  ])('%s', async (_, text, items) => {
    expect(await blocksOf(text)).toEqual(items.map((item) => `• ${item}`));
  });

  test.each<[string, string[]]>([
    ['-5 degrees', ['-5 degrees']],
    ['9:50AM – 11:48 CT', ['9:50AM – 11:48 CT']],
    ['–Complete Down time.', ['–Complete Down time.']],
    ['21. July 2019', ['21. July 2019']],
    ['21. 7. 2019 from 8:00', ['21. 7. 2019 from 8:00']],
    ['12.50 AM until 1.10 AM', ['12.50 AM until 1.10 AM']],
    ['10.2 was released', ['10.2 was released']],
    ['2019. It was', ['2019. It was']],
    ['on time', ['on time']],
    ['*bold*', ['*bold*']],
  ])('%s is no entry', async (text, blocks) => {
    expect(await blocksOf(text)).toEqual(blocks);
  });

  test('what follows a list stands for itself', async () => {
    const text = '- One is done.\n- Two is\nCustomer Communication\nWe tell you.';
    expect(await blocksOf(text)).toEqual([
      '• One is done.',
      '• Two is',
      'Customer Communication',
      'We tell you.',
    ]);
  });

  test('a first line set in is no entry’s', async () => {
    expect(await blocksOf('  - One.\n  Then this.\n\n    And this.')).toEqual([
      '• One.',
      'Then this.',
      'And this.',
    ]);
  });
});

describe('sentences on several lines', () => {
  test.each<[string, string, string[]]>([
    ['before a small letter', 'The load\nof the firewall', ['The load of the firewall']],
    [
      'after a word that leads on',
      'A setting on our\nFirewall. Customers on\n\nMay 4, 2020',
      ['A setting on our Firewall. Customers on May 4, 2020'],
    ],
    ['not after a full stop', 'It broke.\nthen it was mended', ['It broke.', 'then it was mended']],
    ['not after a colon', 'In these hours:\nfrom 1 to 2', ['In these hours:', 'from 1 to 2']],
    [
      'not after a heading',
      'Event Timeline\nfrom 1 AM until 2 AM',
      ['Event Timeline', 'from 1 AM until 2 AM'],
    ],
    [
      'not before a name that begins small',
      'This concerns all\ncampusM users',
      ['This concerns all', 'campusM users'],
    ],
    ['at the hyphen of a word', 'a firewall-\nlevel rule', ['a firewall-level rule']],
    ['not before a capital', 'The service was slow\nRoot Cause', ['The service was slow', 'Root Cause']],
  ])('%s', async (_, text, blocks) => {
    expect(await blocksOf(text)).toEqual(blocks);
  });
});

test('a table in text has its cells on one line', async () => {
  const text =
    'Date | Publication History |\n---|---|\n20/12/2018 | First |\n\nA | B\n-|-\nC | D\n\nthis | stays';
  expect(await blocksOf(text)).toEqual([
    'Date Publication History',
    '20/12/2018 First',
    'A B',
    'C D',
    'this | stays',
  ]);
});

describe('encodings', () => {
  const text = 'EU01 – RCA – “May” 1, 2024';
  const wide = (mark: boolean, little: boolean): Uint8Array => {
    const letters = `${mark ? '\ufeff' : ''}${text}`.split('').map((letter) => letter.charCodeAt(0));
    return Uint8Array.from(
      letters.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])),
    );
  };
  test.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 LE', wide(true, true)],
    ['UTF-16 BE', wide(true, false)],
    ['UTF-16 LE without a mark', wide(false, true)],
    ['UTF-16 BE without a mark', wide(false, false)],
    [
      'Windows-1252',
      Uint8Array.from(
        text,
        (letter) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0),
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await blocksOf(bytes)).toEqual([text]);
  });

  test('a page in the encoding that it names', async () => {
    const page = '<html><head><meta charset="windows-1251"></head><body><p>';
    const bytes = Uint8Array.from(
      page
        .split('')
        .map((letter) => letter.charCodeAt(0))
        .concat(0xcc, 0xee),
    );
    expect(await blocksOf(bytes)).toEqual(['Мо']);
  });
});
