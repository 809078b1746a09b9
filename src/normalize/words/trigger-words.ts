import type { TRIGGERS } from '#core/vocabulary.ts';
import type { Category } from './cause-words.ts';
import { phraseList, type Phrase } from './phrases.ts';

export type Trigger = (typeof TRIGGERS)[number]['id'];

export interface TriggerWords {
  readonly trigger: Trigger;
  readonly weight: number;
  readonly list: readonly Phrase[];
}

/** Phrases parted by semicolons. */
const words = (trigger: Trigger, weight: number, list: string): TriggerWords => ({
  trigger,
  weight,
  list: phraseList(list),
});

/** What speaks for each thing that can set a fault off; the weights are as in `CAUSE_WORDS`. */
export const TRIGGER_WORDS: readonly TriggerWords[] = [
  words(
    'external-provider',
    6,
    `isp; isps; internet service provider*; carrier*; network|internet|telecom|upstream supplier*|provider*|carrier*; outside|external dns|packages;
    data center vendor|provider|supplier; third party .. outage|issue|fault|failed; vendor .. did|had; supplier|provider .. work|replaced|changed;
    work by a|the supplier|provider|carrier|vendor; work .. by a supplier|provider|carrier|vendor; firm that runs the site; internet fault; cloud provider*; hosting provider`,
  ),
  words(
    'planned-maintenance',
    4,
    `was|were being updated|upgraded|patched|replaced|moved|migrated|performed; activity was; work was being; nobody was supposed; supposed to notice; written instructions;
    planned|scheduled|routine|regular|everyday|standard|daily .. maintenance|work|upkeep|activity|operation*|update;
    maintenance window|activity|work|task|job|procedure; health procedure; during .. maintenance; carried out maintenance;
    transparent work; while .. being updated|upgraded; upgrade|upgrading|upgraded; service pack was skipped; gone unnoticed;
    at work on; work on network; everyday; cloud work; keep the system healthy; after planned work; network upkeep; non impactful`,
  ),
  words('planned-maintenance', 2, `maintenance; routine; planned; upkeep`),
  words(
    'deployment',
    4,
    `deploy*; release|releases; hotfix*; hf; service pack*; patch was|release|installed; roll out; rollout; rolled out in|to; went live; code injection;
    new code; new version; update was installed; installation; put live; toggle; optional switch; packages were|are refreshed; recently enhanced`,
  ),
  words(
    'configuration-change',
    4,
    `recently installed; promoted|pushed to production; setting|rule|value .. put|entered|slipped; installed on .. shortly before; installed .. before;
    configuration change*|repository|update|store; scheduled|planned change; change .. configuration|setting; provisioned|provisioning;
    new instance was being; reached production; setting .. made; roll out of settings; agent installed; installed shortly before; load balancer change;
    change to the; set up wrongly|incorrectly; had been set up; switched on .. flag|diagnostic; following a change; after a change; firewall change; been created`,
  ),
  words(
    'load',
    4,
    `high|heavy|extreme|unusual|increased|higher|excessive|combined|sudden load|traffic|requests|volume|demand|cpu|use|usage|rise;
    load on|of|was; overload*; overwhelm*; peak; burst of; far more requests; more .. traffic|work than; traffic|load|use|usage|requests .. high|rose|exceeded|grew|surge*|spike*;
    spike*; surge*; bottleneck; narrow spot; crawler*; ran too|very|hot; headroom; busy; more work; strain; swamped; saturat*; sheer volume;
    too little processor; enormous|large|huge number|volume; inefficient|heavy|bad query; tuned query; exceeded; legitimate searches; very high cpu; rise in`,
  ),
  words(
    'hardware-failure',
    4,
    `hardware .. fail*|broke|fault; compute hardware; host|server|switch|disk|machine|node|router|controller .. broke|failed|died|failing|gone;
    physical .. broke|failed|fault|failure|malfunction; faulty|broken|defective|failed|failing switch|server|host|disk|device|unit|controller|shelf; broke down; core switch;
    faulty core; memory module; controller .. rebooted|replaced; shelves; disk was gone`,
  ),
  words('attack', 5, `attack*; ddos; denial of; hostile; malicious; intrusion; hacker*`),
  words('expiry', 6, `certificate ... expir*; expired; expiry; has|had lapsed`),
  words(
    'data-operation',
    4,
    `content was loaded; loading new content; weekly update; script; statistics job; data load; load job; bulk; import*; migration of data; analytics data; data refresh;
    job that lines up; database work; clean up; tidy up; deleted; vanished; re indexing; reindex*; database upkeep; mapping file`,
  ),
  words('software-fault', 5, `bug|bugs; restarted on its own`),
  words(
    'software-fault',
    3,
    `defect*; memory fault|issue|leak|locks; fault in how|that|the; fault inside; handled its memory; software issue|fault;
    threads; component .. failed; misbehaved; malfunction*; endless loop; program fault; damaged; exception; flaw; faulty process|job|scheduler;
    limit; restart by itself; hung; process that; internal process`,
  ),
];

/** What set a fault of a kind off where the report names nothing else: the fault itself. */
export const TRIGGER_BY_CATEGORY: Readonly<Partial<Record<Category, Trigger>>> = {
  hardware: 'hardware-failure',
  'software-defect': 'software-fault',
  capacity: 'load',
  'third-party': 'external-provider',
  security: 'attack',
  'certificate-expiry': 'expiry',
};
