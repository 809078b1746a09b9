import { Link } from 'react-router';
import type { Incident } from '#core/incident.ts';
import { Button } from '#ui/controls/Button.tsx';
import { VisuallyHidden } from '#ui/theme/VisuallyHidden.tsx';
import { bareView } from '../../Link.tsx';
import { ownId } from '../../own/own-id.ts';
import { paths } from '../../paths.ts';
import { hrefWith, useView } from '../../use-view.ts';
import { timelineHref } from './timeline-href.ts';

/**
 * The ways to an incident that is in the charts of this browser, and the way out of them.
 *
 * @param named whether the incident is named to those who listen, where several stand on one page
 */
export function ShownInCharts(props: { incident: Incident; named?: boolean; onRemove(): void }) {
  const { incident, named = false, onRemove } = props;
  const { view } = useView();
  const of = named ? `: ${incident.title}` : '';
  return (
    <>
      <Link to={timelineHref(incident, view)}>
        See it on the timeline
        {named && <VisuallyHidden>{of}</VisuallyHidden>}
      </Link>{' '}
      <Link to={hrefWith(paths.incident.href(ownId(incident.id)), bareView(view))}>
        Open its page
        {named && <VisuallyHidden>{of}</VisuallyHidden>}
      </Link>{' '}
      <Button plain name={`Remove it again${of}`} onClick={onRemove}>
        Remove it again
      </Button>
    </>
  );
}
