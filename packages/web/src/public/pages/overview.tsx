import { civilDateOf, dayText, evaluatedUnits, isOver } from '@pingyi/core';
import { bracketed, inARow } from '../../words/marks.ts';
import { campaignPath, meetingPath } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import { momentText } from '../model/moments.ts';
import { openPhase, type PhaseOfYear, phasesOf } from '../model/phases.ts';
import { ActList } from '../parts/act-list.tsx';
import { Facts } from '../parts/facts.tsx';
import {
  campaignsWords,
  countOf,
  named,
  ofUnits,
  overviewWords as words,
} from '../words/campaigns.ts';
import { frameWords } from '../words/frame.ts';
import { campaignPage } from './campaign-page.tsx';
import { announcedUnits } from './campaigns.tsx';

/** Newest acts on this page. */
const actsShown = 6;
/** Entries of what comes next. */
const comingShown = 8;

interface PartProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
}

function stateOf({ opened, closed }: PhaseOfYear): 'done' | 'running' | 'ahead' {
  if (closed !== null) return 'done';
  return opened === null ? 'ahead' : 'running';
}

function Timeline({ context, campaign }: PartProps) {
  const { say, language } = context;
  const { zone } = campaign.campaign.plan;
  const dayOf = (mark: PhaseOfYear['opened']): string =>
    mark === null ? '' : dayText(civilDateOf(mark.at, zone), language);
  return (
    <ol class="timeline">
      {phasesOf(campaign).map((phase) => {
        const state = stateOf(phase);
        return (
          <li key={phase.id} class={state}>
            <strong>{say(phase.title)}</strong> <span class="state">{say(words[state])}</span>
            <span class="quiet figures">
              {say(words.planned)} {dayText(phase.opens, language)} –{' '}
              {dayText(phase.closes, language)}
              {phase.opened !== null && ` · ${say(words.opened)} ${dayOf(phase.opened)}`}
              {phase.closed !== null && ` · ${say(words.closed)} ${dayOf(phase.closed)}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

interface Coming {
  readonly day: string;
  readonly text: string;
  readonly what: string;
  readonly path: string | null;
}

/** Deadlines and meetings from today on, in their order; none once the year is over. */
function comingOf({ context, campaign }: PartProps): readonly Coming[] {
  const { say, asked, language } = context;
  const { plan } = campaign.campaign;
  if (isOver(campaign.campaign)) return [];
  const today = civilDateOf(asked.now, plan.zone);
  const deadlines = plan.calendar.deadlines.map(({ name, day }) => ({
    day: String(day),
    text: dayText(day, language),
    what: say(named(words.deadline, name)),
    path: null,
  }));
  const meetings = campaign.meetings
    .filter(({ calledOff, ended }) => calledOff === null && ended === null)
    .map(({ id, level, particulars: { begins, place } }) => ({
      day: String(civilDateOf(begins, plan.zone)),
      text: momentText(begins, plan.zone, language),
      what: say(named(words.meeting, campaign.names('level', level), place)),
      path: meetingPath(campaign.id, id),
    }));
  return [...deadlines, ...meetings]
    .filter(({ day }) => day >= today)
    .sort((one, other) => (one.day < other.day ? -1 : 1))
    .slice(0, comingShown);
}

function WhatComes(props: PartProps) {
  const { say, href } = props.context;
  const coming = comingOf(props);
  if (coming.length === 0) return <p>{say(words.nothingAhead)}</p>;
  return (
    <ul class="coming">
      {coming.map(({ text, what, path }) => (
        <li key={`${text} ${what}`}>
          <span class="figures">{text}</span>{' '}
          {path === null ? what : <a href={href(path)}>{what}</a>}
        </li>
      ))}
    </ul>
  );
}

function Basics({ context, campaign }: PartProps) {
  const { say } = context;
  const { plan, units } = campaign.campaign;
  const { have, need } = announcedUnits(campaign);
  const held = campaign.meetings.filter(({ ended }) => ended !== null).length;
  const organisers = plan.organisers.map(({ name }) => say(name));
  const basis = plan.legalBasis.map(({ title, number }) =>
    number === undefined ? say(title) : say(bracketed(title, number)),
  );
  const list = (items: readonly string[]): string => say(inARow(items));
  return (
    <Facts
      facts={[
        { name: say(words.phase), value: say(openPhase(campaign) ?? campaignsWords.notBegun) },
        { name: say(words.unitsUnder), value: say(countOf(evaluatedUnits(units).length)) },
        { name: say(words.held), value: say(countOf(held)) },
        { name: say(words.announced), value: say(ofUnits(have, need)) },
        { name: say(words.organisers), value: organisers.length === 0 ? null : list(organisers) },
        { name: say(words.basis), value: basis.length === 0 ? null : list(basis) },
      ]}
    />
  );
}

/** The campaign at a glance: where it stands, what was decided, what comes. */
export const overviewPage = campaignPage({
  below: '',
  draw: (context, campaign) => {
    const { say, href } = context;
    const newest = campaign.acts.slice(-actsShown).reverse();
    return {
      title: say(frameWords.overview),
      body: (
        <>
          <h2>{say(words.now)}</h2>
          <Basics context={context} campaign={campaign} />
          <h2>{say(words.timeline)}</h2>
          <Timeline context={context} campaign={campaign} />
          <h2>{say(words.coming)}</h2>
          <WhatComes context={context} campaign={campaign} />
          <h2>{say(words.decided)}</h2>
          <ActList context={context} campaign={campaign} acts={newest} />
          <p>
            <a href={href(campaignPath(campaign.id, '/acts'))}>{say(words.allActs)}</a>
          </p>
        </>
      ),
    };
  },
});
