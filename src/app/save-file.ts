/**
 * Hands a text to the reader as a file to keep, ended by a line feed as the commands end theirs; it is made in the
 * browser and comes from nowhere else.
 *
 * @param type the media type: `application/json`, `text/csv`
 */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  saveBlob(name, new Blob([`${text}\n`], { type }));
}

/** So long, in milliseconds, parts are made without a pause. */
const WORK = 30;

/** The same for a long text that is made part by part: the page stays free in between. */
export async function saveParts(name: string, parts: Iterable<string>, type: string): Promise<void> {
  const made: Blob[] = [];
  let begun = performance.now();
  for (const part of parts) {
    made.push(new Blob([part]));
    if (performance.now() - begun < WORK) continue;
    await aTurn();
    begun = performance.now();
  }
  saveBlob(name, new Blob(made, { type }));
}

/** Lets the page do what waits; a timer would be held back for a second each time while the page lies behind another. */
function aTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
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
