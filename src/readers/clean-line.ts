/** Characters that show nothing: soft hyphens, joiners, direction marks, byte-order marks. */
const INVISIBLE = /\p{Cf}|[\u{fe00}-\u{fe0f}]/gu;

/** Control characters, which some writers leave between words. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

/** Presentation forms that stand for two or three letters, as PDF fonts have them. */
const LIGATURE = /[\ufb00-\ufb06]/g;
const LETTERS: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/**
 * A line in the one form that all readers give: blanks of every kind collapsed to one and none at the ends,
 * nothing invisible, ligatures as letters, the hyphens that may not break as plain ones. Linear.
 */
export function cleanLine(line: string): string {
  if (isClean(line)) return line;
  return line
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(LIGATURE, (form) => LETTERS[form] ?? form)
    .replace(/[\u2010\u2011]/g, '-')
    .normalize('NFC')
    .split(/\s/u)
    .filter((word) => word !== '')
    .join(' ');
}

/** Most lines need nothing: plain letters with single blanks between them. */
function isClean(line: string): boolean {
  let before = 32;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code < 32 || code > 126 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return before !== 32 || line === '';
}
