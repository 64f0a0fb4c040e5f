import { describe, expect, it } from 'vitest';
import { catalogue } from '../acts/catalogue.ts';
import { roleNames } from '../acts/role.ts';
import { meetingCausesOf, meetingCommandTypes } from '../meeting/command.ts';
import { rolesForMeeting } from '../meeting/decide.ts';
import { causesOf, commandTypes, readCommand } from './command.ts';
import { rolesFor } from './decide.ts';
import { commitmentOf, storyUntil } from './testing/story.ts';

const actor = { role: 'office', account: 'acc-office' };

function pathsOf(value: unknown): readonly string[] {
  const read = readCommand(value);
  return read.ok ? [] : read.faults.map(({ path }) => path);
}

describe('reading a command', () => {
  it('names every fault with its place', () => {
    const body = commitmentOf('城东', {
      day: '2026-13-01',
      text: { id: 't', digest: '' },
      extra: 1,
    });
    expect(pathsOf({ type: 'publish-commitment', actor, body })).toEqual([
      'body.unit',
      'body.day',
      'body.text.digest',
      'body.proof.id',
      'body',
    ]);
    expect(pathsOf({ type: 'publish-commitment', actor, body: commitmentOf('east') })).toEqual([]);
  });

  it('knows no command that does not exist, inherited names included', () => {
    for (const type of ['bribe', 'constructor', '__proto__', ''])
      expect(pathsOf({ type, actor, body: {} })).toEqual(['type']);
    expect(
      pathsOf({ type: 'open-phase', actor: { role: 'king', account: 'a' }, body: {} }),
    ).toEqual(['actor.role']);
    expect(pathsOf(undefined)).toEqual(['']);
  });
});

describe('who may', () => {
  it('follows from the acts that a command causes, and somebody may give each command', () => {
    for (const type of commandTypes) {
      const allowed = rolesFor(type);
      expect(allowed.length, type).toBeGreaterThan(0);
      for (const role of roleNames)
        expect(allowed.includes(role), `${type} ${role}`).toBe(
          causesOf(type).every((act) =>
            catalogue.some((entry) => entry.type === act && entry.by.includes(role)),
          ),
        );
    }
  });

  it('lets nobody but the named roles act, whatever the command', () => {
    const story = storyUntil('mobilised');
    const body = { phase: 'selfCheck' };
    for (const role of roleNames.filter((each) => each !== 'office'))
      expect(story.unmet('close-phase', role, body)).toEqual([
        { code: 'role-may-not', facts: { role, allowed: ['office'] } },
      ]);
  });

  it('keeps exemption and merger from the office, and results from everybody but the chair', () => {
    expect(rolesFor('exempt-unit')).toEqual(['leadingGroup']);
    expect(rolesFor('merge-units')).toEqual(['leadingGroup']);
    expect(rolesForMeeting('announce-result')).toEqual(['chair']);
    expect(rolesFor('hand-in-self-check-report')).toEqual(['office', 'liaison']);
  });

  it('covers every act of the catalogue but those on accounts by a command', () => {
    const caused = new Set([
      ...commandTypes.flatMap(causesOf),
      ...meetingCommandTypes.flatMap(meetingCausesOf),
    ]);
    const others = catalogue.filter(({ stream }) => stream !== 'accounts');
    expect(others.map(({ type }) => type).filter((type) => !caused.has(type))).toEqual([]);
  });
});
