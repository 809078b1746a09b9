/** Hands a JSON text to the reader as a file to keep, ended by a line feed as the commands end theirs; it is made in the browser and comes from nowhere else. */
export function saveFile(name: string, json: string): void {
  const url = URL.createObjectURL(new Blob([`${json}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
