import { exactly, list, readJson, record, text } from '../bytes/canonical-json.ts';
import { fingerprint } from '../bytes/digest.ts';
import { isGroupName } from '../groups/group.ts';
import type { GroupSource } from '../groups/pick.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { Election, ElectionFault, ElectionJson } from './election.ts';
import { isConsistent, questionShape } from './question.ts';
import { uuidPattern } from './uuid.ts';

const electionShape = record<ElectionJson>(
  {
    version: exactly(1),
    description: text(),
    name: text(),
    group: text(),
    public_key: text(),
    questions: list(questionShape),
    uuid: text(uuidPattern, 'at least 14 base58 characters'),
    administrator: text(),
    credential_authority: text(),
  },
  ['administrator', 'credential_authority'],
);

/** True for the one kind of question that is valid Belenios and left out here: mixnet questions. */
function holdsMixnetQuestion(source: string): boolean {
  try {
    const parsed = JSON.parse(source) as { readonly questions?: unknown };
    return (
      Array.isArray(parsed.questions) &&
      parsed.questions.some((question: unknown) => {
        return typeof question === 'object' && question !== null && 'type' in question;
      })
    );
  } catch {
    return false;
  }
}

/** `readElection` for callers that bring their groups: what they do not bring is not loaded. */
export function readElectionWith(
  source: string,
  groups: GroupSource,
): Outcome<Election, ElectionFault> {
  const read = readJson(source, electionShape);
  if (!read.ok) {
    if (holdsMixnetQuestion(source)) {
      return refuse({
        code: 'unsupported-question',
        detail: 'a question without homomorphic tally',
      });
    }
    const { fault } = read;
    const detail =
      fault.code === 'wrong-shape' ? `${fault.place}: expected ${fault.want}` : fault.code;
    return refuse({ code: 'unreadable-election', detail });
  }
  const json = read.value;
  if (!isGroupName(json.group)) return refuse({ code: 'unsupported-group', detail: json.group });
  const odd = json.questions.findIndex((question) => !isConsistent(question));
  if (odd >= 0 || json.questions.length === 0) {
    return refuse({ code: 'invalid-question', detail: `questions[${Math.max(odd, 0)}]` });
  }
  const group = groups(json.group);
  const publicKey = group.parse(json.public_key);
  if (publicKey === undefined || group.isEqual(publicKey, group.identity)) {
    const detail = publicKey === undefined ? 'not a member of the group' : 'the identity';
    return refuse({ code: 'invalid-election-key', detail });
  }
  return accept({
    text: source,
    hash: fingerprint(source),
    group,
    publicKey: group.prepare(publicKey),
    uuid: json.uuid,
    name: json.name,
    questions: json.questions,
  });
}
