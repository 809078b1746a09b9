import { Button } from '#ui/controls/Button.tsx';
import { Notice } from '#ui/panels/Notice.tsx';
import { paths } from '../paths.ts';

/** Shown in place of a page that failed; the rest of the dashboard stays. */
export function Crashed({ error }: { error: unknown }) {
  const unloaded =
    error instanceof Error &&
    /dynamically imported module|module script|unable to preload css/i.test(error.message);
  return (
    <Notice
      kind="error"
      title={unloaded ? 'A part of this page could not be loaded.' : 'This page could not be drawn.'}
      actions={
        <>
          <Button onClick={() => window.location.reload()}>Reload</Button>
          <a href={paths.overview.href()}>Open the overview</a>
        </>
      }
    >
      <p>
        {unloaded
          ? 'Either the connection failed or the dashboard has been published anew since you opened it. Reload to get the present version; the filter stays in the address.'
          : `The reason given is: ${error instanceof Error ? error.message : String(error)}`}
      </p>
    </Notice>
  );
}
