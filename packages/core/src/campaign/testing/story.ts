import { type Actor, isCampaignAct, type NewAct, type StoredAct } from '../../acts/act.ts';
import { actDigestOf } from '../../acts/digest.ts';
import type { Role } from '../../acts/role.ts';
import { accountId } from '../../acts/values.ts';
import { holdOnPaper } from '../../meeting/testing/hold.ts';
import { planPreset } from '../../rulebook/plan/preset.ts';
import { planScheme } from '../../rulebook/plan-scheme.ts';
import { campaignSentence } from '../../words/campaign.ts';
import { namesOf } from '../../words/campaign-names.ts';
import { apply } from '../apply.ts';
import { instant } from '../calendar/instant.ts';
import type { Campaign } from '../campaign.ts';
import { type CommandType, readCommand } from '../command.ts';
import { decide } from '../decide.ts';
import type { Decision } from '../decision.ts';
import type { CampaignReason } from '../reasons.ts';

/**
 * A fictional city's campaign for tests: commands go in as untyped data through the reader, as they do
 * from outside; acts get their `seq` and `at` as a log would give them.
 */
export interface Story {
  readonly acts: readonly StoredAct[];
  readonly campaign: () => Campaign;
  /** Gives a command and appends its acts; throws with the sentences when it is refused. */
  readonly act: (type: CommandType, role: Role, body: unknown, at?: string) => readonly StoredAct[];
  /** Asks only. */
  readonly ask: (type: CommandType, role: Role, body: unknown, at?: string) => Decision;
  /** The unmet conditions of a command, in order. */
  readonly unmet: (
    type: CommandType,
    role: Role,
    body: unknown,
    at?: string,
  ) => readonly CampaignReason[];
  /** Sets the clock: a moment of a day in Shanghai, `2026-09-10 23:59`. */
  readonly on: (moment: string) => void;
  readonly now: () => string;
  /** Appends acts that a decision returned, as the log would. */
  readonly append: (acts: readonly NewAct[], at?: string) => readonly StoredAct[];
}

/** An account for each role; liaisons have one for each unit, `liaison-<unit>`. */
function actorOf(role: Role, body: unknown): Actor {
  const unit = (body as { readonly unit?: unknown }).unit;
  const own = role === 'liaison' && typeof unit === 'string' ? `liaison-${unit}` : `acc-${role}`;
  return { role, account: accountId.parse(own) };
}

/** A moment of a day in Shanghai as an instant. */
export function shanghai(moment: string) {
  const [day = '', time = '10:00'] = moment.split(' ');
  return instant.parse(new Date(`${day}T${time}:00.000+08:00`).toISOString());
}

/** A document for tests: its id, and a digest that differs with it. */
export function documentOf(id: string) {
  const hex = [...id].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return { id, digest: `sha256:${hex.padEnd(64, '0').slice(0, 64)}` };
}

/** A story that has not begun, or one that goes on from where another is without changing it. */
export function startStory(from: Story | null = null): Story {
  const acts: StoredAct[] = [...(from?.acts ?? [])];
  let campaign: Campaign | null = from?.campaign() ?? null;
  let clock = from?.now() ?? '2026-06-20';
  const ask: Story['ask'] = (type, role, body, at = clock) => {
    const read = readCommand({ type, actor: actorOf(role, body), body });
    if (!read.ok) throw new Error(`${type}: ${JSON.stringify(read.faults)}`);
    return decide(campaign, read.command, shanghai(at));
  };
  const append: Story['append'] = (drafts, at = clock) =>
    drafts.map((draft) => {
      const act: StoredAct = { ...draft, seq: acts.length, at: shanghai(at) };
      acts.push(act);
      if (isCampaignAct(act)) campaign = apply(campaign, act);
      return act;
    });
  return {
    acts,
    append,
    now: () => clock,
    campaign: () => {
      if (campaign === null) throw new Error('the story has not begun');
      return campaign;
    },
    ask,
    act: (type, role, body, at = clock) => {
      const decision = ask(type, role, body, at);
      if (!decision.ok) {
        const names = namesOf(campaign);
        const sentences = decision.unmet.map((reason) => campaignSentence(reason, names).zh);
        throw new Error(`${type}: ${sentences.join(' ')}`);
      }
      return append(decision.acts, at);
    },
    unmet: (type, role, body, at = clock) => {
      const decision = ask(type, role, body, at);
      return decision.ok ? [] : decision.unmet;
    },
    on: (moment) => {
      clock = moment;
    },
  };
}

export const stations = ['east', 'west', 'north'] as const;
const directs = ['library', 'museum'] as const;
export const departments = ['law', 'arts'] as const;
export const voters = [...stations, ...directs, ...departments] as const;

/** The city's units: a bureau, three stations, two direct units, two departments. */
export const cityUnits = [
  { id: 'bureau', name: '市文广新局', class: 'bureau', level: 'bureau', parent: null, role: null },
  ...stations.map((id) => ({ id, level: 'station', role: 'lower' })),
  ...directs.map((id) => ({ id, level: 'direct', role: 'lower' })),
  ...departments.map((id) => ({ id, level: 'department', role: 'own' })),
].map((unit) => ({ name: `${unit.id}单位`, class: unit.level, parent: 'bureau', ...unit }));

/** A scheme for few: six representatives are enough. */
export const smallScheme = { ...planScheme, panel: { ...planScheme.panel, minimum: 6 } };

/** A panel that meets the plan's rule exactly. */
export const fullPanel = { serviceRecipient: 50, deputy: 20, cppccMember: 20, supervisor: 10 };

/** The campaign is made, its units listed and its rules published. */
export function prepare(
  story: Story,
  plan: unknown = planPreset(2026),
  scheme: unknown = planScheme,
): void {
  story.on('2026-06-20');
  story.act('create-campaign', 'office', {
    campaign: 'city-2026',
    year: 2026,
    plan,
    scheme,
  });
  story.act('add-units', 'office', { units: cityUnits, reason: null });
  for (const unit of voters) {
    const officers = {
      leader: `leader-${unit}`,
      liaison: `liaison-${unit}`,
      workingBody: documentOf(`body-${unit}`),
    };
    story.act('name-unit-officers', 'office', { unit, officers });
  }
  story.on('2026-06-25');
  publish(story);
}

export function publish(story: Story): void {
  const [proposed] = story.act('propose-publication', 'office', {
    audience: 'public',
    outlet: '市政府门户网站',
    document: documentOf('notice'),
  });
  story.act('approve-publication', 'leader', { proposal: proposed?.seq });
}

/** A unit's commitment as a body of a command. */
export function commitmentOf(unit: string, change: object = {}) {
  return {
    unit,
    day: '2026-07-05',
    outlet: '市日报',
    text: documentOf(`commitment-${unit}`),
    proof: documentOf(`proof-${unit}`),
    correction: null,
    ...change,
  };
}

/** July: the meeting, commitments, unit plans; phases 1 to 3 are opened and the first is closed. */
export function mobilise(story: Story): void {
  story.on('2026-07-02');
  story.act('open-phase', 'office', { phase: 'mobilisation' });
  story.act('record-mobilisation-meeting', 'office', {
    day: '2026-07-02',
    units: voters,
    persons: 230,
    minutes: documentOf('minutes'),
    correction: null,
  });
  story.act('open-phase', 'office', { phase: 'selfCheck' });
  story.act('open-phase', 'office', { phase: 'inspection' });
  story.on('2026-07-08');
  for (const unit of voters) {
    story.act('publish-commitment', 'liaison', commitmentOf(unit));
    const [act] = story.act('hand-in-unit-plan', 'liaison', {
      unit,
      document: documentOf(`plan-${unit}`),
    });
    story.act('approve-unit-plan', 'office', { unit, handedIn: act?.seq });
  }
  story.act('close-phase', 'office', { phase: 'mobilisation' });
}

export const hotIssue = {
  id: 'opening-hours',
  title: '阅览室开放时间不足',
  dimension: 'serviceQuality',
  measure: documentOf('measure'),
  responsible: 'person-1',
  due: '2026-10-31',
};

/** August and September: hot issues, reports, findings; phases 2 and 3 are closed. */
function checkAndInspect(story: Story): void {
  for (const unit of voters) {
    story.on('2026-08-10');
    story.act('choose-hot-issues', 'liaison', { unit, issues: [hotIssue], correction: null });
    story.on('2026-09-09');
    const [act] = story.act('hand-in-self-check-report', 'liaison', {
      unit,
      document: documentOf(`report-${unit}`),
      problems: 3,
    });
    story.on('2026-09-20');
    story.act('accept-self-check-report', 'office', { unit, handedIn: act?.seq });
    story.act('compile-findings', 'office', findingsOf(unit));
  }
  story.on('2026-09-30');
  story.act('close-phase', 'office', { phase: 'selfCheck' });
  story.act('close-phase', 'office', { phase: 'inspection' });
}

export function findingsOf(unit: string, open = 1, covert = 0, change: object = {}) {
  const document = open + covert > 0 ? documentOf(`findings-${unit}`) : null;
  return { unit, open, covert, document, correction: null, ...change };
}

/** Findings announced, one meeting on paper over the units, every result announced. */
export function evaluate(story: Story, meeting: string, units: readonly string[]): void {
  for (const unit of units) story.act('announce-findings', 'chair', findingsOf(unit));
  holdOnPaper(story, meeting, units);
}

/** October: phase 4 is opened and the stations are evaluated. */
function evaluateStations(story: Story): void {
  story.on('2026-10-10');
  story.act('open-phase', 'office', { phase: 'concentratedEvaluation' });
  evaluate(story, 'stations', stations);
}

/** October and November: the three levels from the bottom up; phase 4 is closed. */
function evaluateAll(story: Story): void {
  evaluateStations(story);
  story.on('2026-11-05');
  evaluate(story, 'directs', directs);
  story.on('2026-11-20');
  evaluate(story, 'departments', departments);
  story.act('close-phase', 'office', { phase: 'concentratedEvaluation' });
}

/** December: phase 5 is opened. */
function openFeedback(story: Story): void {
  story.on('2026-12-03');
  story.act('open-phase', 'office', { phase: 'rectificationAndFeedback' });
}

const stages = {
  prepared: [],
  mobilised: [mobilise],
  inspected: [mobilise, checkAndInspect],
  evaluating: [mobilise, checkAndInspect, evaluateStations],
  december: [mobilise, checkAndInspect, evaluateAll, openFeedback],
} as const;

const told = new Map<string, Story>();

/**
 * The year until a stage: rules published, phase 1 closed, phases 2 and 3 closed, stations
 * evaluated, everybody evaluated and phase 5 open.
 */
export function storyUntil(
  stage: keyof typeof stages,
  plan: unknown = planPreset(2026),
  scheme: unknown = planScheme,
): Story {
  const key = actDigestOf([stage, plan, scheme]);
  let story = told.get(key);
  if (story === undefined) {
    story = startStory();
    prepare(story, plan, scheme);
    for (const part of stages[stage]) part(story);
    told.set(key, story);
  }
  return startStory(story);
}
