import { describe, expect, it } from 'vitest';
import { storyUntil } from '../campaign/testing/story.ts';
import { campaignSentence } from './campaign.ts';
import { namesOf } from './campaign-names.ts';
import { percentText } from './panel.ts';

const names = namesOf(storyUntil('prepared').campaign());

describe('a share in words', () => {
  it('is a whole percentage where it is one, and is never rounded up to what is needed', () => {
    expect(['1/2', '1/3', '4999/10000', '49999/100000', '0/1', '1/1'].map(percentText)).toEqual([
      '50%',
      '33.33…%',
      '49.99%',
      '49.99…%',
      '0%',
      '100%',
    ]);
  });

  it('says how many there are, how many are needed, and what to do', () => {
    const facts = {
      checkpoint: 'signedIn',
      category: 'serviceRecipient',
      need: '1/2',
      have: '49/100',
      needPersons: 50,
      havePersons: 49,
      total: 100,
    } as const;
    expect(campaignSentence({ code: 'share-too-low', facts }, names)).toEqual({
      zh: '已签到的 100 名代表中，服务对象 49 名，占 49%；规定不少于 50%。按现有人数至少应有 50 名，请再邀请该类代表或核对签到。',
      en: 'Of 100 signed-in representatives 49 are in the category “service recipient”, which is 49%; the rule asks for at least 50%. At the present number at least 50 are needed; please invite more of this category or check the sign-in.',
    });
  });

  it('tells the office to invite, and whoever waits at the door to wait', () => {
    const nobody = {
      category: 'serviceRecipient',
      need: '1/2',
      have: '0',
      needPersons: 0,
      havePersons: 0,
      total: 0,
    } as const;
    const said = (checkpoint: 'invited' | 'signedIn') =>
      campaignSentence({ code: 'share-too-low', facts: { ...nobody, checkpoint } }, names).zh;
    expect(said('invited')).toContain('请先邀请代表');
    expect(said('signedIn')).toContain('等代表签到');
  });

  it('of too few persons says how many are missing', () => {
    const facts = { checkpoint: 'invited', need: 100, have: 99 } as const;
    expect(campaignSentence({ code: 'panel-too-small', facts }, names).zh).toBe(
      '已邀请代表 99 名，规定不少于 100 名，还差 1 名。',
    );
  });
});
