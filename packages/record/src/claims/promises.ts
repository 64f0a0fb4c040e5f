import { civilDateOf, promiseRegister, type StoredAct } from '@pingyi/core';
import { type Moment, momentsOf, type Story } from '../evidence/tell-story.ts';
import { type ClaimFinding, finding, judge, notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

/** A promise is of a unit of its meeting, answers a question to that unit if any, and is due after it was made. */
function promiseFindings({
  act,
  campaign,
  meeting,
}: Moment<'promise-made'>): readonly ClaimFinding[] {
  const { promise, unit, question, due } = act.payload;
  const findings: ClaimFinding[] = [];
  if (meeting?.particulars.units.includes(unit) !== true)
    findings.push(finding('promise-of-another-unit', { promise, unit }, act.seq));
  if (question !== null && meeting?.questions.get(question)?.unit !== unit)
    findings.push(finding('promise-without-question', { promise, unit, question }, act.seq));
  const made = civilDateOf(act.at, campaign.plan.zone);
  if (due < made)
    findings.push(finding('promise-due-before-made', { promise, due, made }, act.seq));
  return findings;
}

type Registered = ReturnType<typeof promiseRegister>;

/** A later act of the same id takes an earlier promise out of the register. */
function lostFindings(made: readonly StoredAct<'promise-made'>[], register: Registered) {
  const listed = new Set(register.map((each) => each.made.seq));
  return made
    .filter(({ seq }) => !listed.has(seq))
    .map(({ seq, payload: { promise, unit } }) =>
      finding('promise-not-in-register', { promise, unit }, seq),
    );
}

function promisesIn({ acts }: Story): readonly StoredAct<'promise-made'>[] {
  return acts.filter(({ type }) => type === 'promise-made') as readonly StoredAct<'promise-made'>[];
}

/**
 * Every promise of a meeting is an item of the register (plan §III.4, R44), with its state on the day of
 * the newest act: open, or past due. Whether a promise was kept is not in the record of this version.
 */
export const promises: Claim = {
  name: 'promises',
  restsOn: ['log-intact', 'no-personal-data'],
  readsActs: true,
  check: ({ story }) => {
    const made = promisesIn(story);
    const newest = story.acts.at(-1);
    const zone = story.campaign?.plan.zone;
    if (made.length === 0 || newest === undefined || zone === undefined)
      return notApplicable('no-promises');
    const asOf = civilDateOf(newest.at, zone);
    const register = promiseRegister([...story.meetings.values()], asOf);
    const due = register.filter(({ isDue }) => isDue);
    return judge(
      [
        ...momentsOf(story, 'promise-made').flatMap(promiseFindings),
        ...lostFindings(made, register),
      ],
      {
        promises: register.length,
        asOf,
        open: register.length - due.length,
        pastDue: due.length,
        pastDueOnes: due.map(({ id, unit, due: day }) => `${unit} ${id} ${day}`),
      },
      made.map(({ seq }) => seq),
    );
  },
};
