import { type Element, type GroupName, writeElection } from '@pingyi/ballot';
import { type Campaign, civilDateOf, type Meeting, namesOf, type PollId } from '@pingyi/core';

/** What an election is made of besides names. */
interface ElectionParts {
  readonly poll: PollId;
  readonly group: GroupName;
  readonly publicKey: Element;
}

/** A title without characters that programs write in different ways. */
function titleOf(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
}

/** How a vote without a grade is called on every ballot. */
const abstention = '弃权';

/**
 * The text of a poll's election: one question for each item of each unit, in the order of the draft, with
 * the scheme's grades and abstention as answers. Names are those of this moment.
 *
 * @throws Error for an election that no rules of a campaign can lead to
 */
export function electionText(
  meeting: Meeting,
  campaign: Campaign,
  { poll, group, publicKey }: ElectionParts,
): string {
  const names = namesOf(campaign);
  const { plan, scheme } = campaign;
  const { begins, place } = meeting.particulars;
  const questions = meeting.electronic.drafted?.questions ?? [];
  const answers = [...scheme.grades.map(({ label }) => titleOf(label)), abstention];
  const written = writeElection({
    uuid: poll,
    name: titleOf(plan.title.zh),
    description: titleOf(`${civilDateOf(begins, plan.zone)} ${place}`),
    group,
    publicKey,
    questions: questions.map(({ unit, item }) => {
      const name = titleOf(names('unit', unit).zh);
      const question = item === 'overall' ? name : `${name}：${titleOf(names('part', item).zh)}`;
      return { answers, min: 1, max: 1, question };
    }),
  });
  if (!written.ok) throw new Error(`poll ${poll}: ${JSON.stringify(written.fault)}`);
  return written.value;
}
