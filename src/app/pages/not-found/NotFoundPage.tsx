import { useLocation } from 'react-router';
import { NearestMatches } from '../../charts/NearestMatches.tsx';
import { PageTitle } from '../../shell/PageTitle.tsx';

/** For addresses that no page has: what was asked for, what comes near it, and a way on. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  const words =
    pathname
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return (
    <>
      <PageTitle title="There is no such page" />
      <p>
        Nothing stands at <code>{pathname.slice(0, 200)}</code>.
      </p>
      <NearestMatches asked={words} />
    </>
  );
}
