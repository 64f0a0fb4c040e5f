import {
  dayText,
  parseUnitId,
  type Sentence,
  type StoredAct,
  subjectsOf,
  type Unit,
  type UnitId,
  vocabulary,
} from '@pingyi/core';
import { meetingPath, unitPath } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import { type UnitResult, unitResults } from '../model/unit-results.ts';
import { yearViewOf } from '../model/year-result.ts';
import { ActList } from '../parts/act-list.tsx';
import { Digest } from '../parts/digests.tsx';
import { Facts } from '../parts/facts.tsx';
import { Points } from '../parts/points.tsx';
import { ScoreBook } from '../parts/score-book.tsx';
import { YearScore } from '../parts/year-score.tsx';
import { resultsWords } from '../words/results.ts';
import { unitsWords as words } from '../words/units.ts';
import { campaignPage } from './campaign-page.tsx';
import { isCommitment } from './commitments.tsx';

interface PartProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
  readonly unit: Unit;
}

function UnitLink({ context, campaign, unit }: PartProps) {
  return <a href={context.href(unitPath(campaign.id, unit.id))}>{unit.name}</a>;
}

function Place({ context, campaign, unit }: PartProps) {
  const { say, language } = context;
  const { units } = campaign.campaign;
  const parent = unit.parent === null ? undefined : units.get(unit.parent);
  const merged = unit.mergedInto === null ? undefined : units.get(unit.mergedInto);
  const below = [...units.values()].filter((each) => each.parent === unit.id);
  const link = (each: Unit) => <UnitLink context={context} campaign={campaign} unit={each} />;
  return (
    <Facts
      facts={[
        { name: say(words.level), value: say(campaign.names('level', unit.level)) },
        { name: say(words.class), value: vocabulary(unit.class, language) },
        { name: say(words.parent), value: parent === undefined ? null : link(parent) },
        { name: say(words.merged), value: merged === undefined ? null : link(merged) },
        { name: say(words.exempt), value: unit.exemptedBy === null ? null : '✓' },
        {
          name: say(words.below),
          value:
            below.length === 0 ? null : (
              <ul class="inline">
                {below.map((each) => (
                  <li key={each.id}>{link(each)}</li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}

function Commitment({ context, campaign, unit }: PartProps) {
  const { say, language } = context;
  const made = campaign.acts
    .filter(isCommitment)
    .filter(({ payload }) => payload.unit === unit.id)
    .at(-1);
  return (
    <>
      <h2>{say(words.commitment)}</h2>
      {made === undefined ? (
        <p>{say(words.notYet)}</p>
      ) : (
        <Facts
          facts={[
            { name: say(words.day), value: dayText(made.payload.day, language) },
            { name: say(words.through), value: made.payload.outlet },
            {
              name: say(words.points),
              value:
                made.payload.points.length === 0 ? null : <Points points={made.payload.points} />,
            },
            { name: say(words.text), value: <Digest digest={made.payload.text.digest} /> },
            { name: say(words.proof), value: <Digest digest={made.payload.proof.digest} /> },
          ]}
        />
      )}
    </>
  );
}

function isChoice(act: StoredAct): act is StoredAct<'hot-issues-chosen'> {
  return act.type === 'hot-issues-chosen';
}

function HotIssues({ context, campaign, unit }: PartProps) {
  const { say, language } = context;
  const chosen = campaign.acts
    .filter(isChoice)
    .filter(({ payload }) => payload.unit === unit.id)
    .at(-1);
  if (chosen === undefined) return null;
  return (
    <>
      <h2>{say(words.issues)}</h2>
      <ul>
        {chosen.payload.issues.map(({ id, title, dimension, due }) => (
          <li key={id}>
            {title}{' '}
            <span class="quiet">
              {say(campaign.names('dimension', dimension))} · {say(words.due)}{' '}
              {dayText(due, language)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ResultProps extends PartProps {
  readonly result: UnitResult | undefined;
}

/** Why no meeting announced a result of a unit. */
function whyNoResult({ campaign: { campaign }, unit }: PartProps): Sentence {
  if (unit.exemptedBy !== null) return words.noResultExempt;
  const level = campaign.plan.levels.find(({ id }) => id === unit.level);
  return level?.evaluation === 'vote' ? words.noResult : words.noOwnVote;
}

function Result(props: ResultProps) {
  const { context, campaign, result } = props;
  const { say, href } = context;
  if (result === undefined)
    return (
      <>
        <h2>{say(words.result)}</h2>
        <p>{say(whyNoResult(props))}</p>
      </>
    );
  const { meeting, satisfaction, correction } = result.payload;
  const published = satisfaction?.published ?? null;
  const mark = context.language === 'zh' ? '？' : '?';
  return (
    <>
      <h2>{say(words.result)}</h2>
      <p class="number">
        {say(resultsWords.satisfaction)}{' '}
        <strong class="figures">{published ?? say(resultsWords.noScore)}</strong>{' '}
        <a href={href(meetingPath(campaign.id, meeting))}>{say(resultsWords.meeting)}</a>
      </p>
      {correction !== null && <p class="quiet">{say(resultsWords.corrected)}</p>}
      <h2 id="score">
        {published === null
          ? say(resultsWords.scoreBook)
          : `${say(resultsWords.why)} ${published}${mark}`}
      </h2>
      <ScoreBook context={context} campaign={campaign} result={result} />
    </>
  );
}

/** Whether an act of the campaign concerns a unit. */
function concerns(act: StoredAct, unit: UnitId): boolean {
  return subjectsOf(act).some(({ kind, id }) => kind === 'unit' && id === unit);
}

/** One unit: its place, its commitment, its result and how it came about. */
export const unitPage = campaignPage({
  below: '/units/:unit',
  draw: (context, campaign, params) => {
    const id = parseUnitId(params['unit'] ?? '');
    const unit = id === null ? undefined : campaign.campaign.units.get(id);
    if (unit === undefined) return null;
    const part = { context, campaign, unit };
    const own = campaign.acts.filter((act) => concerns(act, unit.id)).reverse();
    return {
      title: unit.name,
      body: (
        <>
          <Place {...part} />
          <Result {...part} result={unitResults(campaign, context.language).get(unit.id)} />
          <YearScore {...part} view={yearViewOf(campaign, context.asked.now)} />
          <Commitment {...part} />
          <HotIssues {...part} />
          <h2>{context.say(words.history)}</h2>
          <ActList context={context} campaign={campaign} acts={own} />
        </>
      ),
    };
  },
});
