import type { Token } from '../tokens.ts';
import { phraseIn, phraseList, type Phrase } from '../words/phrases.ts';

/** Sentences that name a cause. */
const CAUSAL =
  phraseList(`caused; cause; because; due to; led to; result of; resulted; reason; triggered; made .. fail; failed; crashed; broke; brought down;
  suffered; was found to; turned out; in consequence; kept .. from; stopped`);

/** Sentences that tell how it was ended: what they name is the tool of the cure. */
const CURE =
  phraseList(`restored; resolved; to restore; was|were restarted; restarting; rolled back; rolled out to; solved; brought back; worked again; everything worked;
  started .. again; healthy again; removing the; repaired; cured; worked as before; disabled; migration; corrected; replaced; reverted; undid; diverting;
  diverted; rerouted; moved to; switched off; switched on again; lifted; shut .. down by hand; returned to normal; good again; ran normally; went well;
  recovered; supplied; blocked .. on its own; came back; relieved; came up; since been; patched; additional resources; went away; let the queue; were|was then; put right;
  led over; led the traffic; was over; taken back; calmed down; back in place; had it running; flowed again; helped; change back; ended the sessions;
  started everything; set .. anew; switched over`);

/** Sentences that put a cause aside, or speak of another event. */
const ASIDE =
  phraseList(`was not the target; was not a|an|the; proved wrong; proved to be wrong; turned out not; at first .. suspected; suspected but; is not a|an; nobody was; taken for; not the cause; no fault; showed no; looked clean; ruled out; was|is unrelated; no connection;
  similar restart|event|outage|issue; not unusual; is not affected; same reason`);

/** How much what a sentence names counts towards the cause. */
export function weightOfSentence(tokens: readonly Token[]): number {
  const has = (list: readonly Phrase[]): boolean => phraseIn(tokens, list) !== null;
  if (has(ASIDE)) return 0.2;
  if (has(CURE)) return has(CAUSAL) ? 0.6 : 0.3;
  return has(CAUSAL) ? 1.4 : 1;
}
