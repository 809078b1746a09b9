import { BeforeAfter } from './BeforeAfter.tsx';
import { SameFault } from './SameFault.tsx';

/** What happened before, after and elsewhere; the filter does not narrow it. */
export function Neighbours({ place, related }: { place: number; related: readonly string[] }) {
  return (
    <>
      <BeforeAfter place={place} />
      <SameFault place={place} related={related} />
    </>
  );
}
