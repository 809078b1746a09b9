import type { CAUSES } from '#core/vocabulary.ts';
import { phraseList, phrases, type Phrase } from './phrases.ts';

export type Category = (typeof CAUSES)[number]['id'];

/** Words that speak for a category, and how strongly. */
export interface CauseWords {
  readonly category: Category;
  readonly weight: number;
  readonly list: readonly Phrase[];
}

/** Phrases parted by semicolons. */
const words = (category: Category, weight: number, list: string): CauseWords => ({
  category,
  weight,
  list: phraseList(list),
});

/**
 * What speaks for each category of root cause. 8: settles it, whatever else is said; 4: names the fault itself;
 * 2: usually goes with it; 1: the part of the system it showed in, which decides only where nothing more is said.
 */
export const CAUSE_WORDS: readonly CauseWords[] = [
  words(
    'software-defect',
    8,
    `security agent; defect|bug|flaw|error in our|the application|code; application|code|software|coding defect|bug|flaw`,
  ),
  words('software-defect', 6, `bug|bugs`),
  words(
    'software-defect',
    4,
    `fault|issue|problem|error|defect in the software|code|application; fault|issue|error .. software of; software of .. fault|bug|issue|restarted; could not handle|process|read|interpret|parse|deal .. answers|values|fields|data|format|characters|records|responses|input; service|services broken; restarted on its own|itself; by itself; defect*; software|application|code|coding issue|fault|problem|error|mistake; flaw .. code; program fault;
    fault in that|the|a .. service|component|module|code|application|tool; fault inside; race condition; timing flaw;
    unhandled exception|error; threw an|a; raised .. exception; memory leak*; memory fault;
    memory issue|fault|problem .. component|code|node|application; handled its memory; threads were|are locked;
    locked threads; code behavio*; endless|infinite loop; start up code|routine; startup code|routine; start code;
    faulty code|script|release|process|version|tool|hotfix|scheduler|build|update; script misbehaved; could not cope;
    could not parse|interpret; feature toggle; regression; set off an error; error .. did not catch;
    full text index; broken service; does not scale; product bug; release .. broke`,
  ),
  words(
    'software-defect',
    2,
    `misbehaved; malfunction*; threads; exception; certain searches; filled a cache; wrong data; tooling; code injection;
    new version; went wrong; installation; search node; refused to start; kept .. from coming up;
    software .. limit|restart*; crash|crashed on; not compatible; incompatib*`,
  ),
  words(
    'software-defect',
    1,
    `application; software; component; release; hotfix; code; patch; service pack; cache`,
  ),
  words(
    'configuration',
    4,
    `parameter .. created|caused|limited|restricted; setting|settings|configuration|value|rule .. slipped|promoted|put|entered; pushed bad; misconfig*; mis config*;
    wrong|bad|invalid|incorrect|faulty|unsuitable|badly|erroneous|mistaken setting*|config*|parameter*|set|rule*|route*|value*;
    wrong|bad|invalid|incorrect|faulty|unsuitable|erroneous .. setting*|config*|parameter*;
    setting*|configuration|rule*|parameter* .. wrong|incorrect|invalid|bad|missing|error;
    setting*|parameter*|limits .. not set; set up|configured|tuned|set .. wrongly|incorrectly|badly;
    wrongly|incorrectly|badly|mis configured|set|tuned|defined; configuration issue|error|problem|mistake|repository|store;
    setting created|drove|caused|pushed|limited; parameter .. limited; a setting on; a setting of; schedule .. wrong|offset;
    own local setting; bad path; invalid values; per customer settings; one setting; missing .. setting*|configuration|rule*;
    configuration .. not .. copied|applied|updated|present|adjusted; set up wrongly; left .. setting; named the wrong`,
  ),
  words('configuration', 1, `configuration; configur*; setting*; parameter*; firewall rule*`),
  words(
    'capacity',
    4,
    `could not keep; keep up with; in huge|large numbers; had no memory|processor|cpu; no .. headroom; load .. shot|rose|climbed|jumped; claimed so many; more than it could; bottleneck*; choke point; narrow spot; overload*; overwhelm*; saturat*;
    too little|few|small processor|memory|capacity|cpu|space|resources; too much load|work|traffic|data;
    not enough|insufficient memory|capacity|resources|cpu|processing|space;
    high|higher|heavy|extreme|unusual|very|increased|more|excessive|rising load|traffic|requests|volume|cpu|demand|use|usage|utilization;
    traffic|load|use|usage|requests|demand .. high|peak|surge|spike|rose|exceeded|grew|increased|jumped;
    exceeded everything|what; far|many more requests; more work|traffic|requests .. than; ran too|very hot; ran hot; filled up; line filled; was|were full|exhausted; processor|cpu headroom; peak .. usage|load|hours;
    busy hour|hours; so busy; load on|of .. servers|api; swamped; swamp*; limit on how many; than .. allows|allowed|supports;
    than .. could|can digest|bear|handle|hold|carry|cope; could not carry|handle|sustain|bear|keep|absorb; cannot hold|handle;
    too slowly; search traffic; heavy searching; sheer volume; enormous|huge|large number|volume|amount of requests;
    combined load; sized for; worker pools; queue can hold; all of its processor|cpu|memory; unusually large; narrow`,
  ),
  // Where memory ran out, something had eaten it up: that may be a bug, which then says more.
  words('capacity', 2, `out of memory; ran out of; short of memory; exhaust*; used up; piled up`),
  words(
    'capacity',
    1,
    `the load; under load; load was; load of; capacity; cpu; traffic; volume; burst*; crawler*`,
  ),
  words('capacity', 0.5, `memory; capacity; cpu; traffic; volume; burst*`),
  words(
    'database',
    8,
    `database .. product bug; database ... crash*|fall|fell|over; db .. crash*|fell; database product|engine|software; oracle; fault in how the database;
    bug .. database; database bug; load on .. database; load ... database server; than the database`,
  ),
  words(
    'database',
    4,
    `query .. weighed|tuned|load*|slow*; poorly tuned; weighed so much; database .. hung|hang*|froze|failed|stopped|unresponsive|locked; database fault|problem|issue|bottleneck|process|locks|lock|upkeep|work;
    db failed|failure|fault|problem; inside the database; memory locks; indexes|indices until; damaged|corrupt* indexes|undo|files|tables;
    undo files; statistics job; query|queries .. database; inefficient|heavy|bad|slow|expensive query|queries; badly tuned query; query plan;
    execution plan; temporary space; tablespace; deadlock*; replication; redo; held up the live database; database handled; sql`,
  ),
  words('database', 1, `database*; db; dbas; query; queries`),
  words(
    'human-error',
    8,
    `human error*; forgot*; forgotten; accidental*; inadvertent*; unknowingly; unintended action; oversight;
    against our|the .. procedure*|rules|process; against the prescribed`,
  ),
  words(
    'human-error',
    4,
    `procedure .. not suitable|appropriate|correct|valid|meant|intended; not suitable for; executed .. wrong|unsuitable; incorrectly executed|performed|carried; wrongly executed|performed|carried; by mistake; mistakenly; slip; made a slip|mistake; one of our people|engineers|staff made|deleted|chose|typed|entered; step .. was wrong; one step; wrong instructions|instruction; colleague; mistake*; omission; skipped; overlooked; somebody|someone; slipped; wrong step|job|machine|procedure|server|command|button|file|cable;
    outside the change; outside .. permitted|allowed|approved; without .. approved|approval|following;
    instructions|steps .. lacked|wrong|missing; lacked one|a|an item|step; unsuitable procedure; emptied the whole; erroneously;
    not followed|following; did not follow; manual error; engineer|developer|operator|technician error|mistake; hands on; repeat was run;
    inside|during business hours; team member; member of our; instead of the standby|other|test; technician; acted on; switched on .. flag;
    procedure .. left`,
  ),
  words('human-error', 1, `engineer in charge`),
  words('third-party', 8, `external|outside|major|foreign dns; dns provider*|supplier*|operator*`),
  words(
    'third-party',
    4,
    `third party packages|package|component|library|repository|software; alternative vendor; vendor repository; isp; isps; internet service provider*; internet|network|telecom|upstream|line provider*|carrier*|supplier*|broker; carrier*;
    third party|parties .. outage|fault|failure|issue|problem|checked|component|failed; from a third party;
    external|outside|foreign provider|vendor|supplier|company|dns|packages|party|service; data center vendor|provider|supplier|operator;
    vendor|supplier|provider|isp .. did|had|work|maintenance|planned|replaced|changed|carried; vendor component; supplier on the;
    outside .. packages; firm that runs the site; cloud provider*; hosting provider; internet fault; licence|license check; telecom*;
    second supplier|source; supplier*|provider*|carrier* paths|lines|network|equipment; internet exchange`,
  ),
  words('third-party', 1, `vendor*; supplier*; provider*; backbone; internet; dns`),
  words(
    'hardware',
    8,
    `physical|hardware server|host|machine|node|device ... failure|malfunction|failed|fault|crash*|died; hardware malfunction; compute hardware; hardware .. failed|failure|broke|fault|defect*; physical fault|failure|damage; physical .. failed|broke|died;
    host|server|machine|node|disk|switch|router|controller broke|died; found .. broken|defective|faulty; to be broken|defective|faulty`,
  ),
  words(
    'hardware',
    4,
    `physical host|server|machine; switch*|server*|host*|disk*|unit*|node*|machine*|router* .. faulty|broken|defective|dead; device|unit|part had broken; hardware issue|problem|crash*|malfunction; faulty|broken|defective hardware|switch|server|host|disk|device|card|machine|unit|module|cable|controller|battery|line;
    failed|failing|dying hardware|switch|server|host|disk|disks|device|card|machine|unit|controller|shelf;
    host|server|machine|node|switch|disk|controller|router|device .. failed|died|failing|gone|broken|replaced;
    memory module; power supply; broke down; cloud node; core switch; controller rebooted; disk was gone; unit was replaced; shelves`,
  ),
  words('hardware', 1, `hardware; physical; host; infrastructure component`),
  words('network', 8, `network device .. broke|broken|faulty; broken|faulty network device`),
  words(
    'network',
    4,
    `network was|were gone|down|cut; fault appeared; upkeep of the network; kept .. from getting|reaching; lost its network; network device upset; network fault|issue|issues|problem|problems|disruption*|failure|instability|outage|error*; routing fault|issue|problem|error; unusual routing;
    fail|switch over .. network|failed|stumbled; network switch; network gear .. stuck|failed; network backbone;
    fault in the network; switch over of the .. network; fault kept .. from reaching; management layer;
    fail over|failover .. devices; lost .. network; connectivity issue*|problem*; packet loss; transmission error*`,
  ),
  words('network', 1, `network*; firewall*; connectivity; load balancer*; switch; router*; dns; routing`),
  words(
    'security',
    4,
    `attack*; ddos; denial of|service; hostile traffic; malicious; flood of requests; bot|bots|botnet; intrusion; hacker*; protection system; vulnerabilit*`,
  ),
  words(
    'storage',
    8,
    `storage controller|array|system .. failed|failing|rebooted|rebuild|lost|broke|fault; disk shelves|shelf`,
  ),
  words(
    'storage',
    4,
    `storage array|system|issue|fault|problem|failure|network|server*|controller; network storage; disk space|array|failure|shelves;
    file system; own storage; nas; san; storage .. lost|failed|rebooted|unavailable`,
  ),
  words('storage', 1, `storage; disk*`),
  words(
    'power-facility',
    8,
    `power outage|failure|loss|cut|problem; electric*; cooling; air conditioning; ups; generator; fire; flooded; water damage`,
  ),
  words('certificate-expiry', 8, `certificate ... expir*; expired .. certificate*; expir* ... certificate*`),
];

/**
 * Of two that are told alike, what went wrong outranks where it showed: a broken switch is hardware, a wrong firewall
 * setting is configuration, the carrier's fibre is the carrier's.
 */
export const RANK: Readonly<Partial<Record<Category, number>>> = {
  'third-party': 1.5,
  'human-error': 1.4,
  hardware: 1.4,
  configuration: 1.3,
  'power-facility': 1.5,
  'certificate-expiry': 1.5,
  security: 1.1,
  'software-defect': 1.2,
  storage: 1.2,
  network: 0.7,
};

/** Words that say the cause is not known. */
export const OPEN_CAUSE = phrases(
  'under investigation',
  'still .. investigat*',
  'still being looked|investigated|studied|analyzed',
  'still .. looked into',
  'not known yet',
  'not yet known',
  'not yet .. found|identified|determined|established|clear',
  'nobody had yet',
  'is unknown',
  'root cause .. not .. found|identified|determined',
  'cause .. could not be found|identified|determined',
  'investigation .. ongoing|continu*|underway',
  'continu* .. investigat*',
  'search for .. cause goes|continues',
  'no cause had been',
  'not known when',
  'why .. not known',
  'never says',
  'could not be explained',
  'true reason is still open',
  'cause .. still open',
  'to be determined',
);

/** Words that leave part of the question open, though a cause is named. */
export const HINTS_OF_MORE = phrases(
  'first|preliminary|initial look|finding|findings|analysis|investigation',
  'looking for the',
  'want to find',
  'suspect*',
  'search for .. root cause',
  'yet to be',
  'more details will',
  'root cause .. will be',
);
