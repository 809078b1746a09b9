import { useEffect, useEffectEvent, useState } from 'react';
import type { Source } from './report-shelf.ts';

/**
 * Takes files, or text, dropped anywhere on the page or pasted outside its fields: beside the marked place the browser
 * would leave the page to open the file. Gives whether something is being held over the page.
 */
export function usePageDrop(onSources: (sources: readonly Source[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useEffectEvent((event: Event, data: DataTransfer | null): void => {
    const sources = sourcesIn(data);
    if (sources.length === 0) return;
    event.preventDefault();
    onSources(sources);
  });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const hold = (event: DragEvent): void => {
      if (isTaken(event)) return;
      event.preventDefault();
      setOver(true);
    };
    document.addEventListener('dragenter', hold, { signal });
    document.addEventListener('dragover', hold, { signal });
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), {
      signal,
    });
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        if (!isTaken(event)) take(event, event.dataTransfer);
      },
      { signal },
    );
    document.addEventListener('paste', (event) => !isTaken(event) && take(event, event.clipboardData), {
      signal,
    });
    return () => controller.abort();
  }, []);
  return over;
}

/** Whether it belongs to a field that text can go into. */
function isTaken({ target }: Event): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

/** A text that is no file. */
export function textSource(name: string, text: string): Source {
  return { name, size: text.length, load: () => new Blob([text]).arrayBuffer() };
}

/** Files as sources. */
export function fileSources(files: Iterable<File>): Source[] {
  return Array.from(files, (file) => ({
    name: file.name,
    size: file.size,
    load: () => file.arrayBuffer(),
  }));
}

function sourcesIn(data: DataTransfer | null): Source[] {
  if (data === null) return [];
  if (data.files.length > 0) return fileSources(data.files);
  const text = data.getData('text/plain');
  return text.trim() === '' ? [] : [textSource('Pasted text', text)];
}
