import { describe, expect, test } from 'vitest';
import { groupOf } from '../groups/pick.ts';
import { makeElection, must, oneOf } from '../testing/small-election.ts';
import { readElection, writeElection } from './election.ts';
import { isPollUuid, randomPollUuid } from './uuid.ts';

const group = groupOf('Ed25519');
const publicKey = group.power(group.generator, 5n);
const plan = {
  uuid: '9KgPnVpWqYrNH7',
  name: '评议😀 "第一场"',
  description: '',
  group: 'Ed25519',
  publicKey,
  questions: [oneOf(2), oneOf(3, { blank: true, min: 0, max: 2 })],
} as const;
const text = must(writeElection(plan));

describe('an election', () => {
  test('is written in the order of the format', () => {
    const key = group.format(publicKey);
    expect(text).toBe(
      `{"version":1,"description":"","name":"评议😀 \\"第一场\\"","group":"Ed25519","public_key":"${key}",` +
        '"questions":[{"answers":["答1","答2"],"min":1,"max":1,"question":"单位"},' +
        '{"answers":["答1","答2","答3"],"blank":true,"min":0,"max":2,"question":"单位"}],' +
        '"uuid":"9KgPnVpWqYrNH7"}',
    );
  });

  test('is read with its hash and its questions', () => {
    const read = readElection(text);
    expect(read).toMatchObject({
      ok: true,
      value: { uuid: plan.uuid, name: plan.name, questions: plan.questions, text },
    });
    expect(read.ok && read.value.hash).toMatch(/^[A-Za-z0-9+/]{43}$/);
  });

  test.each([
    [
      'a control character',
      { name: 'a\u0007' },
      { code: 'control-character-in-title', place: 'name' },
    ],
    [
      'DEL',
      { description: '\u007f' },
      { code: 'control-character-in-title', place: 'description' },
    ],
    ['half a character', { name: '\ud83d' }, { code: 'control-character-in-title', place: 'name' }],
    [
      'a line end in an answer',
      { questions: [oneOf(2), { ...oneOf(2), answers: ['a', 'b\n'] }] },
      { code: 'control-character-in-title', place: 'questions[1]' },
    ],
    ['another uuid', { uuid: 'short' }, { code: 'invalid-uuid' }],
    ['no question', { questions: [] }, { code: 'no-questions' }],
    [
      'min above max',
      { questions: [oneOf(3, { min: 2, max: 1 })] },
      { code: 'invalid-question', place: 'questions[0]' },
    ],
    [
      'max above the answers',
      { questions: [oneOf(3), oneOf(3, { max: 4 })] },
      { code: 'invalid-question', place: 'questions[1]' },
    ],
  ])('with %s is not written', (_, part, fault) => {
    expect(writeElection({ ...plan, ...part })).toEqual({ ok: false, fault });
  });

  const identity = group.format(group.identity);
  const key = group.format(publicKey);

  test.each([
    ['{', 'unreadable-election'],
    [` ${text}`, 'unreadable-election'],
    [text.replace('"version":1', '"version":2'), 'unreadable-election'],
    [text.replace('"version":1', '"version":1,"extra":1'), 'unreadable-election'],
    [text.replace(plan.uuid, 'short'), 'unreadable-election'],
    [text.replace('"Ed25519"', '"Ed448"'), 'unsupported-group'],
    [
      text.replace(
        /\{"answers":\["答1","答2"\][^}]*\}/,
        '{"type":"NonHomomorphic","value":{"answers":["a"],"question":"q"}}',
      ),
      'unsupported-question',
    ],
    [text.replace('"max":2', '"max":7'), 'invalid-question'],
    [text.replace('"min":1', '"min":2'), 'invalid-question'],
    [text.replace(key, identity), 'invalid-election-key'],
    [text.replace(key, key.replace(/^./, 'f')), 'invalid-election-key'],
    [text.replace('"Ed25519"', '"BELENIOS-2048"'), 'invalid-election-key'],
  ])('%s is refused as %s', (source, code) => {
    expect(readElection(source)).toMatchObject({ ok: false, fault: { code } });
  });

  test('what Belenios adds in an election of its own is read', () => {
    const { election } = makeElection({ group: 'Ed25519', questions: [oneOf(2)], voters: 1 });
    const more = `${election.text.slice(0, -1)},"administrator":"甲","credential_authority":"乙"}`;
    expect(readElection(more)).toMatchObject({ ok: true });
    expect(readElection(more.replace('"administrator":"甲",', ''))).toMatchObject({ ok: true });
  });
});

test('poll uuids are random and of the right form', () => {
  const made = Array.from({ length: 100 }, randomPollUuid);
  expect(new Set(made).size).toBe(100);
  expect(made.every((uuid) => uuid.length === 14 && isPollUuid(uuid))).toBe(true);
  for (const wrong of ['', '9KgPnVpWqYrNH', '9KgPnVpWqYrNH0', '9KgPnVpWqYrNHl', '评'.repeat(14)]) {
    expect(isPollUuid(wrong)).toBe(false);
  }
});
