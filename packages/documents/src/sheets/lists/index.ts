/** Lists in and out: units, people, daily lines. One file beside this one describes each. */

export type { DailyContext, DailyItem, DailyLineRow } from './daily-lines.ts';
export { dailyLineList, rowOfDailyLine } from './daily-lines.ts';
export type { ListColumn, ListDescription, ListRow, ListValue } from './description.ts';
export { fileFault, type ListFault, type ListFaultCode } from './fault.ts';
export type { PeopleContext, PersonRow } from './people.ts';
export { peopleList, personKey } from './people.ts';
export { type FieldReading, readField } from './read-field.ts';
export { type ListProgress, type ReadListOptions, readList } from './read-list.ts';
export {
  joinMappings,
  type ListMapping,
  type MappingReading,
  readListMapping,
} from './reading/mapping.ts';
export type { ListNotice, ListNoticeCode } from './reading/notices.ts';
export type {
  FieldDifference,
  HeadingsNeeded,
  ListPreview,
  ListReading,
  ListSummary,
  ReadyRow,
} from './reading/preview.ts';
export type { UnitContext, UnitLevel, UnitRow } from './units.ts';
export { unitList } from './units.ts';
export type { ListChoice } from './values/choice.ts';
export { listFaultSentence } from './words/faults.ts';
export { listNoticeSentence } from './words/notices.ts';
export { type ListFormat, writeList, writeListTemplate } from './write-list.ts';
