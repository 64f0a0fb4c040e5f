import {
  civilDateOf,
  type Instant,
  type Language,
  resultStatusOf,
  type ScoreResult,
  scoreResultOf,
  standingUnits,
  type UnitId,
  type UnitNumbers,
} from '@pingyi/core';
import type { CampaignRecord } from './campaign-record.ts';
import { type Notice, noticeResult } from './notice-result.ts';

/**
 * How a notice stands: `running` while one may object, `over` when the time to object is past, `outdated` when
 * what counts changed since or the result was opened again, `final` once an act fixed it.
 */
type NoticeStage = 'running' | 'over' | 'outdated' | 'final';

/** The year's result as the newest notice published it. */
export interface YearView {
  readonly notice: Notice;
  readonly stage: NoticeStage;
  /** The act that made it final, or null. */
  readonly final: CampaignRecord['campaign']['yearResult']['final'];
  readonly numbers: ReadonlyMap<UnitId, UnitNumbers>;
  /** Numbers of earlier notices, the newest first. */
  readonly earlier: readonly Notice[];
}

/** The newest notice, or the one that became final; null before the first. */
export function yearViewOf({ campaign }: CampaignRecord, now: Instant): YearView | null {
  const { notices, final } = campaign.yearResult;
  const status = resultStatusOf(campaign, civilDateOf(now, campaign.plan.zone));
  const notice = status.stage === 'provisional' ? notices.at(-1) : status.notice;
  if (notice === undefined) return null;
  const stageOf = (): NoticeStage => {
    switch (status.stage) {
      case 'provisional':
        return 'outdated';
      case 'notice':
        return status.isWindowOver ? 'over' : 'running';
      case 'final':
        return 'final';
    }
  };
  return {
    notice,
    stage: stageOf(),
    final,
    numbers: new Map(notice.units.map((each) => [each.unit, each])),
    earlier: notices.filter(({ seq }) => seq < notice.seq).reverse(),
  };
}

/** Every unit of a notice with its steps, recomputed from the acts before it. */
export type NoticeBook = ReadonlyMap<string, ScoreResult['units'][number]>;

const books = new WeakMap<CampaignRecord, Map<string, NoticeBook>>();

/** Steps that say what is public of a number; a proposed talk is for the leader alone. */
const internalSteps: readonly string[] = ['talk'];

/** The score book that a notice's numbers come from; a record never changes, so it is made once. */
export function noticeBook(
  record: CampaignRecord,
  { notice }: Pick<YearView, 'notice'>,
  language: Language,
): NoticeBook {
  const known = books.get(record) ?? new Map<string, NoticeBook>();
  const key = `${notice.seq} ${language}`;
  const made = known.get(key) ?? makeBook(record, notice, language);
  books.set(record, known.set(key, made));
  return made;
}

function makeBook(record: CampaignRecord, notice: Notice, language: Language): NoticeBook {
  const { units } = scoreResultOf(noticeResult(record, notice).book, language);
  return new Map(
    units.map((unit) => [
      unit.id,
      { ...unit, steps: unit.steps.filter(({ code }) => !internalSteps.includes(code)) },
    ]),
  );
}

/** How many units of a class a notice ranks. */
export function rankedIn({ numbers }: YearView, ofClass: string): number {
  return [...numbers.values()].filter((each) => each.class === ofClass && each.rank !== null)
    .length;
}

/** The classes of a notice in the order of the tree, each with its units by rank. */
export function classesOf(
  { campaign }: CampaignRecord,
  { numbers }: YearView,
): readonly { readonly id: string; readonly units: readonly UnitNumbers[] }[] {
  const inOrder = standingUnits(campaign.units).flatMap(({ id }) => numbers.get(id) ?? []);
  const classes = [...new Set(inOrder.map((unit) => unit.class))];
  const place = ({ rank }: UnitNumbers): number => rank ?? Number.POSITIVE_INFINITY;
  return classes.map((id) => ({
    id,
    units: inOrder
      .filter((unit) => unit.class === id)
      .sort((one, other) => (place(one) < place(other) ? -1 : place(one) > place(other) ? 1 : 0)),
  }));
}
