/**
 * What of a tick's words has room right of its line: all of them, of a year its last two digits, or nothing. Never left of
 * the line: there they would name the time before it.
 */
export function tickText(label: string, room: number, widthOf: (text: string) => number): string | null {
  if (widthOf(label) <= room) return label;
  const short = /^\d{4}$/.test(label) ? `’${label.slice(2)}` : null;
  return short !== null && widthOf(short) <= room ? short : null;
}
