import { signedBy } from '@pingyi/core';
import { largestSmallMember } from '../bundle/limits.ts';
import { sheetName } from '../bundle/members.ts';
import { readSmallMember } from '../bundle/open-bundle.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Moment, momentsOf, type Story } from '../evidence/tell-story.ts';
import { isSameBytes } from '../log/bytes/same-bytes.ts';
import { type ClaimFinding, finding, judge, notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';
import { signedText, wrongSignatures } from './signatures.ts';

function total(numbers: Readonly<Record<string, number>>): number {
  return Object.values(numbers).reduce((sum, number) => sum + number, 0);
}

/** A sheet's own equations, its place in what was issued, and its two tellers. */
function sheetFindings({ act, meeting }: Moment<'count-sheet-signed'>): readonly ClaimFinding[] {
  const { unit, items, issued, returned, notReturned, signatures } = act.payload;
  const findings: ClaimFinding[] = [];
  for (const { item, grades, abstained, invalid } of items) {
    const have = total(grades) + abstained + total(invalid);
    if (have !== returned)
      findings.push(finding('sheet-unbalanced', { unit, item, need: returned, have }, act.seq));
  }
  if (issued !== returned + notReturned)
    findings.push(
      finding(
        'sheet-exceeds-issued',
        { unit, need: issued, have: returned + notReturned },
        act.seq,
      ),
    );
  const all = meeting?.paper.issued ?? 0;
  if (issued > all)
    findings.push(finding('sheet-issued-differs', { unit, need: all, have: issued }, act.seq));
  if (meeting !== null && signedBy(meeting, signatures, 'teller', 2).length > 0)
    findings.push(finding('signatures-wrong', { act: act.type, role: 'teller' }, act.seq));
  return [...findings, ...wrongSignatures(act, meeting)];
}

/** The sheets of one unit's parts were issued as the vote's close says, all together. */
function issuedFindings({ meetings }: Story): readonly ClaimFinding[] {
  return [...meetings.values()].flatMap(({ paper, particulars }) =>
    particulars.units.flatMap((unit) => {
      const sheets = [...paper.counts.values()].flatMap(({ sheet }) =>
        sheet?.unit === unit ? [sheet] : [],
      );
      const have = sheets.reduce((sum, { issued }) => sum + issued, 0);
      // Sheets of further parts may still be counted.
      const isWhole = have >= paper.issued || sheets.some(({ part }) => part === null);
      if (sheets.length === 0 || !isWhole || have === paper.issued) return [];
      const facts = { unit, need: paper.issued, have };
      return [finding('sheet-issued-differs', facts, ...sheets.map(({ seq }) => seq))];
    }),
  );
}

async function fileFindings({ bundle, story }: Evidence): Promise<readonly ClaimFinding[]> {
  const findings: ClaimFinding[] = [];
  const expected = new Set<string>();
  for (const { act, meeting } of momentsOf(story, 'count-sheet-signed')) {
    const name = sheetName(act.seq);
    expected.add(name);
    const member = bundle.members.get(name);
    if (member === undefined || meeting === null) {
      findings.push(finding('sheet-file-missing', { file: name }, act.seq));
      continue;
    }
    const text = await readSmallMember(bundle, member, largestSmallMember);
    if (text === null || !isSameBytes(text, signedText(meeting.id, act)))
      findings.push(finding('sheet-file-differs', { file: name }, act.seq));
  }
  for (const { kind, name } of bundle.members.values())
    if (kind === 'sheet' && !expected.has(name))
      findings.push(finding('sheet-file-differs', { file: name }));
  return findings;
}

/** Count sheets balance and carry the signatures of two tellers with listed keys. */
export const paperBalances: Claim = {
  name: 'paper-balances',
  restsOn: ['log-intact', 'no-personal-data'],
  readsActs: true,
  check: async (evidence) => {
    const { story } = evidence;
    const sheets = momentsOf(story, 'count-sheet-signed');
    const findings = [
      ...sheets.flatMap(sheetFindings),
      ...issuedFindings(story),
      ...(await fileFindings(evidence)),
    ];
    if (sheets.length === 0 && findings.length === 0) return notApplicable('no-paper');
    const returned = sheets.reduce((sum, { act }) => sum + act.payload.returned, 0);
    const decided = sheets.filter(({ act }) => act.payload.decided).length;
    return judge(
      findings,
      { sheets: sheets.length, returned, decided },
      sheets.map(({ act }) => act.seq),
    );
  },
};
