import { Button } from '#ui/controls/Button.tsx';
import { Notice } from '#ui/panels/Notice.tsx';
import { LoadError } from '../load-error.ts';

/** Says which file failed, what is wrong with it and what to do, with a way to try again. */
export function LoadFailed(props: { what: string; error: Error; onRetry(): void }) {
  const { error } = props;
  const known = error instanceof LoadError;
  return (
    <Notice kind="error" title={props.what} actions={<Button onClick={props.onRetry}>Try again</Button>}>
      {known ? (
        <p>
          <code>{error.file}</code>: {error.what}. {error.advice}
        </p>
      ) : (
        <p>{error.message}</p>
      )}
    </Notice>
  );
}
