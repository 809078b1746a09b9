import { describe, expect, test } from 'vitest';
import { blocksOf, faultOf, utf8 } from './support/read.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 31) & 255);

describe('a file that is no report says what it seems to be and what to try', () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ['empty', new Uint8Array(), 'empty', /empty.*again/],
    ['blanks only', utf8(' \n\t\u00a0\u200b\n'.repeat(1000)), 'empty', /no words/],
    ['bullets only', utf8('-\n'.repeat(1000)), 'empty', /no words/],
    ['PNG', bytes('\x89PNG\r\n\x1a\n\0\0'), 'not-a-document', /PNG picture.*copy the text/],
    ['JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'not-a-document', /JPEG picture/],
    ['GIF', bytes('GIF89a\x01\0'), 'not-a-document', /GIF picture/],
    ['WebP', bytes('RIFF\0\0\0\0WEBPVP8 '), 'not-a-document', /WebP picture/],
    [
      'SVG',
      utf8('<?xml version="1.0"?><!-- a --><svg xmlns="x"><text>x</text></svg>'),
      'not-a-document',
      /SVG/,
    ],
    ['RTF', bytes('{\\rtf1 EU01}'), 'not-a-document', /RTF.*DOCX or PDF/],
    [
      'Word before 2007',
      bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
      'not-a-document',
      /older kind.*DOCX or PDF/,
    ],
    [
      'a saved web archive',
      utf8('From: <Saved by Blink>\r\nSubject: x\r\nContent-Type: multipart/related;\r\n'),
      'not-a-document',
      /MHTML/,
    ],
    ['JSON', utf8('[\n  { "id": "2025-07-19-na05" }\n]'), 'not-a-document', /JSON.*validate/],
    ['JSON Lines', utf8('{"id": 1}\n{"id": 2}'), 'not-a-document', /JSON/],
    ['gzip', bytes('\x1f\x8b\x08\0'), 'not-a-document', /gzip/],
    ['NULs', bytes('EU01\0\0\0 RCA'), 'not-a-document', /binary/],
    ['noise', noise, 'not-a-document', /binary/],
    ['25 MB and a byte', new Uint8Array(25 * 1024 * 1024 + 1), 'too-large', /25 MB; at most 25 MB/],
    ['31 MB', new Uint8Array(31 * 1024 * 1024), 'too-large', /31 MB; at most 25 MB.*without/],
    ['a text as long as a library', utf8('from '.repeat(1_500_000)), 'too-long', /5,000,000/],
  ])('%s', async (_, file, code, words) => {
    const fault = await faultOf(file);
    expect(fault.code).toBe(code);
    expect(fault.message).toMatch(words);
  });
});

describe('a wrong extension is no fault', () => {
  test.each([
    ['text named .pdf', 'a.pdf', 'EU01 - RCA'],
    ['text named .html', 'a.html', 'EU01 - RCA'],
    ['text named .docx', 'a.docx', 'EU01 - RCA'],
    ['text named .png', 'a.png', 'EU01 - RCA'],
    ['a page named .txt', 'a.txt', '<!-- saved --><!DOCTYPE html><p>EU01 - RCA'],
    ['a page without a name', '-', ' <p>EU01 - RCA'],
    ['a page that begins with text', 'a.htm', 'EU01<br>RCA'.replace('<br>', ' - ') + '<br>'],
  ])('%s', async (_, name, text) => {
    expect(await blocksOf(text, name)).toEqual(['EU01 - RCA']);
  });

  test('a text that begins with a word in brackets is a text', async () => {
    expect(await blocksOf('[Alma] EU01 - RCA', 'a.txt')).toEqual(['[Alma] EU01 - RCA']);
  });

  test('a text that mentions tags and formats is a text', async () => {
    expect(await blocksOf('<3 the %PDF-1.7 files')).toEqual(['<3 the %PDF-1.7 files']);
    expect(await blocksOf('a <b> c')).toEqual(['a <b> c']);
  });
});
