import { describe, expect, it } from 'vitest';
import { readAct, type StoredAct } from '../acts/act.ts';
import { catalogue } from '../acts/catalogue.ts';
import { stations } from '../campaign/testing/story.ts';
import { frozen } from '../state/testing/frozen.ts';
import { actSentence } from '../words/acts.ts';
import { namesOf } from '../words/campaign-names.ts';
import { applyMeeting, concernsMeeting, replayMeeting } from './apply.ts';
import type { Meeting } from './meeting.ts';
import { minutes } from './testing/bodies.ts';
import { holdWholeMeeting, missing, poll } from './testing/whole-meeting.ts';

const told = holdWholeMeeting();
const { story, held } = told;
const results = story.acts.filter((act) => act.type === 'unit-result-announced');

describe('a whole meeting', () => {
  it('is told what is missing before its day, in words with numbers', () => {
    const [before, gate] = told.empty;
    expect(before).toEqual([
      'prepared',
      [
        '已邀请代表 0 名，规定不少于 100 名，还差 100 名。',
        '已邀请的 0 名代表中，服务对象 0 名，占 0%；规定不少于 50%。请先邀请代表。',
        '电子表决还没有拟定，请先拟定。',
      ],
    ]);
    expect(gate?.[1]).toContain(
      'east单位的明查暗访情况还没有通报，请先通报；没有发现问题的，请宣布“未发现问题”。',
    );
    expect(told.prepared[0]).toEqual(['prepared', []]);
    expect(told.ready.slice(0, 2)).toEqual([
      ['prepared', []],
      ['voteOpened', []],
    ]);
    expect(told.counted[0]).toEqual([
      'resultAnnounced',
      ['结果须由 2 名监票人确认，已确认 0 名，请补充确认。'],
    ]);
    expect(missing(held)).toEqual([]);
  });

  it('has its lights red with 99 persons and green with 100', () => {
    expect(told.oneMissing).toMatchObject({ invited: 100, expected: 1, present: 99, unserved: 99 });
    expect(told.oneMissing.quorum).toEqual({
      isMet: false,
      reasons: [
        { code: 'panel-too-small', facts: { checkpoint: 'signedIn', need: 100, have: 99 } },
      ],
    });
    expect(told.oneMissing.shares.isMet).toBe(true);
    expect(told.full).toMatchObject({
      expected: 0,
      present: 100,
      unserved: 0,
      quorum: { isMet: true },
      shares: { isMet: true },
      desk: { signedIn: 100, drawn: 80, papers: 20, links: 0, declined: 0 },
    });
    expect(told.full.categories[0]).toEqual({
      category: 'serviceRecipient',
      invited: 50,
      signedIn: 50,
      present: 50,
      served: 50,
    });
  });

  it('opens with the totals that its quorum rests on', () => {
    expect(told.opened?.payload).toMatchObject({
      meeting: 'stations',
      opening: 1,
      level: 'station',
      present: 100,
      panel: { signedIn: { serviceRecipient: 50, deputy: 20, cppccMember: 20, supervisor: 10 } },
      desk: { signedIn: 100, drawn: 80, papers: 20, declined: 0 },
    });
    expect(told.opened?.stream).toBe('campaign/city-2026');
    expect(told.pollOpened).toMatchObject({
      stream: 'meeting/stations',
      type: 'poll-opened',
      payload: { poll, electorate: 80, minimumCohort: 5, keys: 'trustees' },
    });
  });

  it('announces the sum of both origins and the score that follows from it', () => {
    expect(results).toHaveLength(3);
    const summed = { satisfied: 70, fairlySatisfied: 17, average: 6, dissatisfied: 2 };
    for (const result of results)
      expect(result.payload).toMatchObject({
        tallies: [
          { issued: 100, returned: 97, grades: summed, abstained: 1, invalid: 1, kind: 'overall' },
        ],
        byOrigin: [
          { origin: 'electronic', tallies: [{ issued: 80, returned: 78, invalid: 0 }] },
          { origin: 'paper', tallies: [{ issued: 20, returned: 19, invalid: 1 }] },
        ],
        satisfaction: { exact: '1744/19', published: '91.79' },
        voids: 0,
        confirmedBy: ['acc-scrutineer-1', 'acc-scrutineer-2'],
      });
    expect([...story.campaign().results.keys()]).toEqual([...stations]);
  });

  it('keeps question, promise and minutes of every step', () => {
    const { questions, promises, turns, ended } = held.meeting();
    expect([...questions.values()]).toMatchObject([
      { id: 'q1', answered: { at: expect.any(String) } },
    ]);
    expect([...promises.values()]).toMatchObject([{ unit: 'east', due: '2026-11-30' }]);
    expect(turns.size).toBe(4 * 3 + 3);
    expect([...turns.values()].every((turn) => turn.minutes !== null && turn.ended !== null)).toBe(
      true,
    );
    expect(ended).not.toBeNull();
    expect(held.unmet('end-meeting', 'chair', { minutes })).toMatchObject([
      { code: 'meeting-over' },
    ]);
  });

  it('is the same when its acts are read back from their JSON text', () => {
    const read = (JSON.parse(JSON.stringify(story.acts)) as unknown[]).map((value) => {
      const result = readAct(value);
      if (!result.ok) throw new Error(JSON.stringify(result.faults));
      return result.act;
    });
    expect(replayMeeting(held.meeting().id, read)).toEqual(held.meeting());
  });

  it('never changes a state or an act that was handed on', () => {
    const { id } = held.meeting();
    const unseen: StoredAct[] = structuredClone([...story.acts]);
    let meeting: Meeting | null = null;
    for (const act of unseen)
      if (concernsMeeting(act, id)) meeting = frozen(applyMeeting(meeting, frozen(act)));
    expect(meeting).toEqual(held.meeting());
  });

  it('is the same to somebody who sees public acts only, in all that rests on them', () => {
    const seen = replayMeeting(
      held.meeting().id,
      story.acts.filter((act) => act.visibility === 'public'),
    );
    const whole = held.meeting();
    expect(seen?.electronic).toEqual(whole.electronic);
    expect(seen?.vote).toEqual(whole.vote);
    expect(seen?.turns).toEqual(whole.turns);
    expect(seen?.confirmations).toEqual(whole.confirmations);
    expect([...(seen?.paper.counts.values() ?? [])].map(({ sheet }) => sheet)).toEqual(
      [...whole.paper.counts.values()].map(({ sheet }) => sheet),
    );
    expect(seen?.representatives.size).toBe(0);
  });

  it('says nothing in public about who was there', () => {
    const open = JSON.stringify(story.acts.filter((act) => act.visibility === 'public'));
    expect(open).not.toMatch(/"p\d+"|director-of-east/u);
    const internal = catalogue.filter(
      (entry) => entry.stream === 'meeting' && entry.visibility === 'internal',
    );
    expect(internal.map(({ type }) => type)).toEqual([
      'representatives-invited',
      'invitation-withdrawn',
      'representative-recused',
      'representatives-registered',
      'representative-signed-in',
      'sign-in-withdrawn',
      'representative-left',
      'representative-returned',
      'representative-served',
      'minutes-noted',
      'count-entered',
      'count-decided',
    ]);
  });

  it('is told act by act in both languages', () => {
    const names = namesOf(story.campaign());
    const sentences = story.acts.map((act) => actSentence(act, names));
    for (const { zh, en } of sentences)
      expect(`${zh}${en}`).not.toMatch(/[{}|]|undefined|\[object/u);
    expect(sentences.map(({ zh }) => zh)).toEqual(
      expect.arrayContaining([
        '评议代表由指定产生，现共邀请 100 名。',
        '“现场质询”环节开始（单位：east单位）。',
        '票条核对：领取票条 80 张、个人链接 0 个、纸质票 20 张、放弃 0 名，签到 100 名；差异说明：无。',
        '公布east单位评议结果：群众满意度 91.79，此前作废表决 0 次。',
      ]),
    );
  });
});
