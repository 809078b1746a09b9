/** What Windows-1252 has where Latin-1 has control characters, from 0x80; the five gaps stay controls, as in browsers. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of Windows-1252 bytes. Written out, because Node's own decoder of that name, in some versions, gives
 * control characters for quotes and dashes.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (letter) => FROM_80[letter.charCodeAt(0) - 0x80] ?? letter);
}
