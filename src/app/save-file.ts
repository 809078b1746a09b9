/**
 * Hands a text to the reader as a file to keep, ended by a line feed as the commands end theirs; it is made in the
 * browser and comes from nowhere else.
 *
 * @param type the media type: `application/json`, `text/csv`
 */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  saveBlob(name, new Blob([`${text}\n`], { type }));
}

/** The same for anything that is not text. */
export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
