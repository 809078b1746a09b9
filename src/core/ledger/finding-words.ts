import type { FindingCode } from './finding-kinds.ts';

/** A kind of finding for someone who sees it for the first time, a sentence or two each. */
export interface FindingWords {
  readonly meaning: string;
  /** Why it matters to a reader whose environment the report is about. */
  readonly matters: string;
  /** What the figures here make of it. */
  readonly done: string;
}

export const FINDING_WORDS: Readonly<Record<FindingCode, FindingWords>> = {
  'introduction-date': {
    meaning:
      'The opening sentence names a day on which this event did not happen, as a text used again for another event would.',
    matters: 'Whoever quotes the introduction puts the outage on the wrong day.',
    done: 'The days of the timeline are used. The introduction’s date counts nowhere.',
  },
  'introduction-product': {
    meaning: 'The opening sentence names a product that the rest of the report does not speak of.',
    matters: 'It leaves open whether your product was meant.',
    done: 'The products that the title, the timeline and the list of affected products name are used.',
  },
  'title-date': {
    meaning: 'The title names another day or month than the timeline.',
    matters: 'A search by the day in the title misses the event.',
    done: 'The days of the timeline are used.',
  },
  'title-instances': {
    meaning: 'The title names more, fewer or other instances than the rest of the report.',
    matters: 'Your instance may have been hit although the title does not name it.',
    done: 'The instances that the report as a whole says were hit are used.',
  },
  'year-contradiction': {
    meaning: 'Two parts of the report put the event in different years.',
    matters: 'The outage may count in the wrong year, here and in any figure of yours.',
    done: 'The year that the timeline prints is kept, even where another is more likely.',
  },
  'end-before-start': {
    meaning: 'The end of an outage is printed as earlier than its start.',
    matters: 'Its length cannot be known from the report.',
    done: 'The outage is counted and shown at its start, but adds no minutes.',
  },
  'stated-minutes': {
    meaning: 'The length in minutes or hours that the report prints is not the one its clock times give.',
    matters: 'Two figures for one outage are in print; a claim may be answered with the other one.',
    done: 'The clock times are counted. A printed number of minutes is kept in the record beside them.',
  },
  meridiem: {
    meaning: 'A time lacks its AM or PM, or carries one that cannot be right.',
    matters: 'Read the other way, the outage lies or lasts twelve hours differently.',
    done: 'One reading is chosen and the finding says which. An end that is printed before its start stays so.',
  },
  'zone-season': {
    meaning:
      'The zone’s abbreviation is not in use at that place at that time of the year, as “CST” in July.',
    matters: 'Taken at its word, the outage would lie an hour off.',
    done: 'The clock times are read as the place’s own time of that day.',
  },
  'zone-site': {
    meaning: 'The time zone stated is not that of the instance, or another publication gives another.',
    matters: 'The outage may lie hours earlier or later than it seems.',
    done: 'The zone that the report states decides, unless the finding says otherwise.',
  },
  'zone-missing': {
    meaning: 'The report gives times or days without saying in which time zone.',
    matters: 'When it happened on your clock cannot be read from the report.',
    done: 'The zone of the data center or instance is used. Where no place is named either, only the day is kept.',
  },
  'time-missing': {
    meaning: 'A start or an end is given as a day, without a time.',
    matters: 'How long the outage lasted cannot be known from the report.',
    done: 'The outage is counted and shown over those days, but adds no minutes.',
  },
  'end-missing': {
    meaning: 'The report says when an outage began and not when it ended.',
    matters: 'How long it lasted cannot be known from the report.',
    done: 'The outage is counted and shown at its start, but adds no minutes.',
  },
  'impact-contradiction': {
    meaning:
      'Two parts of the report describe the impact differently: unavailable in one and slow, partly in use or limited to some in another, or longer in one than in the other. Or it leaves something of the impact open, such as which minutes were the worse ones or whether data was lost.',
    matters:
      'Whether an outage weighs in full or in part may hang on which part is quoted, and what is left open may be what you would claim.',
    done: 'One impact is read for each outage, in most cases from the words beside its times. The weighting rules show how much hangs on it.',
  },
  'product-mismatch': {
    meaning: 'Parts of the report name different products.',
    matters: 'It leaves open whether your product was hit.',
    done: 'The finding says what is named where; the record carries the products that the report as a whole says were hit.',
  },
  'instance-missing': {
    meaning: 'The report speaks of a product and a region or a data center, and names no instance.',
    matters: 'It cannot be told whether yours was hit.',
    done: 'It stands on a line of its own, “campusM · Europe”, and counts for no named instance.',
  },
  'cause-open': {
    meaning: 'When the report was written the cause was still being looked for, or only suspected.',
    matters: 'The category may change once the cause is known, and no later report may tell.',
    done: 'The record is marked preliminary; its category is what the report suspects, or “not known”.',
  },
  'publication-before-event': {
    meaning: 'The report says that it came out before the event it describes.',
    matters: 'How long you waited for it cannot be known.',
    done: 'Such a date is not used: the report has no delay below.',
  },
  'date-misprint': {
    meaning:
      'A date or time is doubtful: it has no year, the wrong weekday, or differs between publications.',
    matters: 'The outage may lie on another day or last longer or shorter.',
    done: 'The finding says which reading is used and what speaks against it.',
  },
  overlap: {
    meaning: 'Two outages of one instance share some time.',
    matters: 'Adding their minutes would count that time twice.',
    done: 'Shared time counts once, at the heavier impact.',
  },
  'address-date': {
    meaning: 'The web address of the report names another date or place than the report.',
    matters: 'The link looks like that of another event.',
    done: 'The link is kept as it was published; days and places come from the report’s text.',
  },
  'same-event': {
    meaning: 'Another report collected here tells of the same event.',
    matters: 'One event stands in the list twice.',
    done: 'Both count as incidents, for each was published. Minutes that they share on one instance count once.',
  },
  excerpt: {
    meaning:
      'We saw only a part of this report. That is a limit of this collection, not a fault of the report.',
    matters: 'Measures or causes may be missing here that the report itself has. Open it to see.',
    done: 'What was seen is counted; what was not is left empty, never guessed.',
  },
};
