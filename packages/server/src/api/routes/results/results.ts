import {
  type Campaign,
  campaignStream,
  changeInput,
  civilDateOf,
  faultSentence,
  formatRounded,
  type Grant,
  meetingStream,
  parseUnitId,
  type ScoreBook,
  score,
  scoreInputOf,
  vocabulary,
} from '@pingyi/core';
import { toldChildren, toldCounts, toldLosses, toldSteps } from '../../../results/score-book.ts';
import { toldStatus } from '../../../results/status.ts';
import { unitRowOf } from '../../../results/unit-row.ts';
import { writeWorkbook } from '../../../results/write-workbook.ts';
import { yearBeforeOf } from '../../../results/year-before.ts';
import { resultsOf } from '../../../results/year-results.ts';
import { adjustmentsForUnit } from '../../../year/told-adjustments.ts';
import { toldItems } from '../../../year/told-assessment.ts';
import { stageLine } from '../../../year/use-of-results.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import { instantNow } from '../../clock.ts';
import { dispositionOf } from '../../disposition.ts';
import { languageOf } from '../../language.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import {
  getScoreBookSchema,
  getWorkbookSchema,
  listResultsSchema,
  tryResultsSchema,
} from './results.schemas.ts';

/**
 * The campaign of an address with its version.
 *
 * @throws ProblemError when there is none
 */
async function campaignAt({ readState }: ApiParts, id: string) {
  const { state, version } = await readState(campaignStream, id);
  if (state === null) throw new ProblemError({ code: 'campaign-unknown', facts: { campaign: id } });
  return { campaign: state, version };
}

function yearBefore(parts: ApiParts, campaign: Campaign, grants: readonly Grant[]) {
  const { readState, database } = parts;
  return yearBeforeOf({ readState, queries: database.queries }, campaign, grants);
}

function classesOf(book: ScoreBook) {
  return [...new Set(book.scores.map(({ unit }) => unit.class))].map((id) => ({
    id,
    name: { zh: vocabulary(id, 'zh'), en: vocabulary(id, 'en') },
  }));
}

/** Gives the year's result with every unit's numbers (plan §III.4, §III.5). */
export function listResults(api: Api, parts: ApiParts): void {
  api.get(
    '/campaigns/:campaign/results',
    { schema: listResultsSchema, config: { access: 'read-results' } },
    async (request) => {
      const { campaign, version } = await campaignAt(parts, request.params.campaign);
      const results = resultsOf(campaign);
      const { book, digest } = results.computed;
      const before = await yearBefore(parts, campaign, identityOf(request).grants);
      const today = civilDateOf(instantNow(), campaign.plan.zone);
      return {
        version,
        digest,
        status: toldStatus(campaign, results, today),
        classes: classesOf(book),
        yearBefore:
          before === null
            ? null
            : { campaign: before.campaign, year: before.year, isFinal: before.isFinal },
        units: book.scores.map(({ unit }, place) => ({
          ...unitRowOf(book, results.statistics, place),
          before: before?.units.get(unit.id) ?? null,
        })),
      };
    },
  );
}

/** Gives everything that one unit's numbers rest on. */
export function getScoreBook(api: Api, parts: ApiParts): void {
  api.get(
    '/campaigns/:campaign/results/units/:unit',
    { schema: getScoreBookSchema, config: { access: 'read-results' } },
    async (request) => {
      const { campaign, version } = await campaignAt(parts, request.params.campaign);
      const results = resultsOf(campaign);
      const { book } = results.computed;
      const place = book.scores.findIndex(({ unit }) => unit.id === request.params.unit);
      const id = parseUnitId(request.params.unit);
      const unit = id === null ? undefined : campaign.units.get(id);
      if (place === -1 || unit === undefined)
        throw new ProblemError({ code: 'not-found', facts: {} });
      const meeting = campaign.results.get(unit.id)?.meeting;
      const held =
        meeting === undefined ? null : (await parts.readState(meetingStream, meeting)).state;
      const before = await yearBefore(parts, campaign, identityOf(request).grants);
      const today = civilDateOf(instantNow(), campaign.plan.zone);
      return {
        version,
        unit: {
          ...unitRowOf(book, results.statistics, place),
          before: before?.units.get(unit.id) ?? null,
        },
        steps: toldSteps(book, place),
        children: toldChildren(book, unit.id),
        losses: toldLosses(campaign, book, place),
        counts: toldCounts(campaign, unit.id, held),
        daily: toldItems(campaign, unit),
        adjustments: adjustmentsForUnit(campaign, unit.id, today),
      };
    },
  );
}

function movedOf(book: ScoreBook, place: number) {
  const scored = book.scores[place];
  const standing = book.standings[place];
  if (scored === undefined || standing === undefined) throw new RangeError(`no unit at ${place}`);
  const { decimals } = book.scheme.rounding;
  const { composite, own, isVetoed } = scored;
  return {
    composite: composite === null ? null : formatRounded(composite, decimals),
    satisfaction: own.value === null ? null : formatRounded(own.value, decimals),
    rank: standing.rank,
    ranked: standing.ranked,
    vetoed: isVetoed,
    talkProposed: standing.isTalkProposed,
  };
}

/** Tells which units would move if; it writes nothing, and no result is ever made of it. */
export function tryResults(api: Api, parts: ApiParts): void {
  api.post(
    '/campaigns/:campaign/results/what-if',
    { schema: tryResultsSchema, config: { access: 'read-results' } },
    async (request) => {
      const { campaign, version } = await campaignAt(parts, request.params.campaign);
      const { book } = resultsOf(campaign).computed;
      const read = changeInput(scoreInputOf(campaign), request.body.units);
      if (!read.ok) {
        const language = languageOf(request.headers['accept-language']);
        const faults = read.faults.map((fault) => ({
          path: `body.${fault.path}`,
          detail: faultSentence(fault, language),
        }));
        throw new ProblemError({ code: 'request-invalid', facts: { faults } });
      }
      const supposed = score(read.value);
      const named = new Set(request.body.units.map(({ id }) => id));
      const units = book.scores.flatMap(({ unit }, place) => {
        const before = movedOf(book, place);
        const after = movedOf(supposed, place);
        const isMoved = JSON.stringify(before) !== JSON.stringify(after);
        if (!isMoved && !named.has(unit.id)) return [];
        return [{ id: unit.id, name: unit.name, class: unit.class, before, after }];
      });
      return { version, units };
    },
  );
}

/** Gives the year's result as a workbook. */
export function getResultWorkbook(api: Api, parts: ApiParts): void {
  api.get(
    '/campaigns/:campaign/results/workbook',
    { schema: getWorkbookSchema, config: { access: 'read-results' } },
    async (request, reply) => {
      const { campaign } = await campaignAt(parts, request.params.campaign);
      const language = request.query.language ?? languageOf(request.headers['accept-language']);
      const name = language === 'zh' ? `${campaign.year}年综合评定结果` : `result-${campaign.year}`;
      const today = civilDateOf(instantNow(), campaign.plan.zone);
      const about = {
        title: language === 'zh' ? name : `Composite results ${campaign.year}`,
        subtitle: stageLine(campaign, today, language),
      };
      const bytes = await writeWorkbook({ input: scoreInputOf(campaign), language, about });
      return reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', dispositionOf(`${name}.xlsx`))
        .send(Buffer.from(bytes));
    },
  );
}
