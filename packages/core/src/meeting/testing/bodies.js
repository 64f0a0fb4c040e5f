import { documentOf } from '../../campaign/testing/story.js';
import { digestOf } from '../../json/canonical.js';
/** Bodies of a meeting's commands for tests, with what a server and devices would fill in. */
/** The hexadecimal digits of a text's digest: keys, hashes and uuids that differ with it. */
export function hexOf(text) {
    return digestOf(text).slice('sha256:'.length);
}
/** A poll uuid that differs with its seed. */
function uuidOf(seed) {
    return hexOf(seed).replaceAll('0', 'z').slice(0, 14);
}
/** Signatures of some officers; that they hold is not for these rules to check. */
export function signaturesOf(...officers) {
    return officers.map((officer) => ({
        account: `acc-${officer}`,
        signature: hexOf(officer) + hexOf(officer),
    }));
}
export const officers = {
    chairs: ['acc-chair'],
    scrutineers: [
        { account: 'acc-scrutineer-1', body: '市纪委监委' },
        { account: 'acc-scrutineer-2', body: '市人大常委会' },
        { account: 'acc-scrutineer-3', body: '市纪委监委' },
    ],
    tellers: ['acc-teller-1', 'acc-teller-2', 'acc-teller-3'],
    trustees: [
        { account: 'acc-trustee-1', body: '市纪委监委' },
        { account: 'acc-trustee-2', body: '市政协' },
    ],
};
export function meetingOf(meeting, units, change = {}) {
    return {
        meeting,
        units,
        place: '市文化馆报告厅',
        begins: '2026-10-10T01:00:00.000Z',
        ends: '2026-10-10T04:00:00.000Z',
        mode: 'onSiteDirect',
        ballots: 'mixed',
        ...change,
    };
}
/** Persons `p1`, `p2` … in the categories of a panel, each in one part. */
export function personsOf(panel, partOf = () => null) {
    return Object.entries(panel)
        .flatMap(([category, persons]) => Array.from({ length: persons }, () => category))
        .map((category, place) => ({ person: `p${place + 1}`, category, part: partOf(place) }));
}
/** The draft of polls: one for each part, with two spares. */
export function draftOf(meeting, change = {}, parts = [null]) {
    return {
        credentials: 'slips',
        keys: 'trustees',
        polls: parts.map((part) => ({
            part,
            poll: uuidOf(`${meeting}-${part}`),
            spares: [uuidOf(`${meeting}-${part}-spare-1`), uuidOf(`${meeting}-${part}-spare-2`)],
        })),
        ...change,
    };
}
/** The lists of credentials of a part's polls, each under its digest. */
export function listsOf(meeting, part = null) {
    const [draft] = draftOf(meeting, {}, [part]).polls;
    if (draft === undefined)
        throw new Error('no draft');
    return [draft.poll, ...draft.spares].map((poll) => ({ poll, digest: digestOf(`list ${poll}`) }));
}
/** One item of a count sheet: 98 sheets returned of which four are invalid. */
const soundItem = {
    item: 'overall',
    grades: { satisfied: 70, fairlySatisfied: 20, average: 2, dissatisfied: 2 },
    abstained: 0,
    invalid: { severalMarks: 3, unreadable: 1 },
};
export function countOf(unit, change = {}) {
    return { unit, part: null, returned: 98, items: [soundItem], ...change };
}
export const minutes = documentOf('minutes');
//# sourceMappingURL=bodies.js.map