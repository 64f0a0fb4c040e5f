import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingId, PersonRef } from '../acts/values.ts';
import { invitationCode, readInvitationCode } from './invitation-code.ts';

const meeting = 'hall' as MeetingId;
const refs = fc.stringMatching(/^[0-9a-f]{18}$/u).map((text) => `person-${text}` as PersonRef);

describe('an invitation code', () => {
  it('is the one that printed letters carry', () => {
    expect(invitationCode(meeting, 'person-000000000000000000' as PersonRef)).toMatchInlineSnapshot(
      `"PY-V2Y4-7KAS-6D"`,
    );
  });

  it('is read again however it is typed', () => {
    fc.assert(
      fc.property(refs, (person) => {
        const code = invitationCode(meeting, person);
        const typed = [
          code.toLowerCase(),
          code.replaceAll('-', ' '),
          code.slice(3).replaceAll('-', ''),
          code.slice(2).replaceAll('0', 'o').replaceAll('1', 'l'),
        ];
        for (const text of typed) expect(readInvitationCode(text)).toEqual({ ok: true, code });
      }),
    );
  });

  it('is another at another meeting, so that an old letter does not let anybody in', () => {
    fc.assert(
      fc.property(refs, (person) => {
        expect(invitationCode('other' as MeetingId, person)).not.toBe(
          invitationCode(meeting, person),
        );
      }),
    );
  });

  it('shows a wrong character, all but one time in a thousand', () => {
    let missed = 0;
    fc.assert(
      fc.property(refs, fc.integer({ min: 0, max: 7 }), (person, place) => {
        const plain = invitationCode(meeting, person).slice(3).replaceAll('-', '');
        const other = plain[place] === 'Z' ? 'Y' : 'Z';
        const read = readInvitationCode(plain.slice(0, place) + other + plain.slice(place + 1));
        if (read.ok) missed += 1;
        else expect(read.fault).toBe('invitation-code-mistyped');
      }),
      { numRuns: 200, seed: 1 },
    );
    expect(missed).toBeLessThan(3);
  });

  it('is no slip, no name and no nonsense', () => {
    const texts = ['', '王芳', 'PY-123', 'http://hall/v/hall#0123456789ABCDEFGHJKMNPQRSTV'];
    for (const text of texts)
      expect(readInvitationCode(text)).toEqual({ ok: false, fault: 'not-an-invitation-code' });
  });
});
