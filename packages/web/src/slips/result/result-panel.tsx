import {
  campaignSentence,
  type MeetingCommand,
  messagesToSign,
  parseInstant,
  readMeetingCommand,
  resultDigestOf,
  resultOf,
} from '@pingyi/core';
import { useState } from 'preact/hooks';
import { CountsTable } from '../../duty/counts-table.tsx';
import { give } from '../../duty/give.ts';
import { Notice, ProblemNotice, Reasons } from '../../duty/notice.tsx';
import { Passphrase } from '../../duty/passphrase-fields.tsx';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { useOfficerNames } from '../../duty/use-officer-names.ts';
import { useTask } from '../../duty/use-task.ts';
import { keptOfficerKey } from '../../keys/kept-officer-keys.ts';
import { signWith } from '../../keys/officer-key.ts';
import type { SealFault } from '../../keys/sealed-text.ts';
import { useSay } from '../../ui/language.tsx';
import { words as duty, sealFaults } from '../../words/duty.ts';
import { colon, inARow } from '../../words/marks.ts';
import { words } from '../../words/slips.ts';

interface ResultPanelProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
}

/** The counts of every unit, as they will be confirmed: ballots on paper apart, as the signed sheets have them. */
function Counts({ view }: Pick<ResultPanelProps, 'view'>) {
  const say = useSay();
  return resultOf(view.meeting, view.campaign.scheme).map((counts) => (
    <div key={counts.unit}>
      <h3>{say(view.names('unit', counts.unit))}</h3>
      <CountsTable view={view} counts={counts} />
    </div>
  ));
}

function commandOf({ account }: MeetingView): MeetingCommand | null {
  const read = readMeetingCommand({
    type: 'confirm-result',
    actor: { role: 'scrutineer', account },
    body: { signatures: [] },
  });
  return read.ok ? read.command : null;
}

/** Shows the complete result, and confirms it by the signature of whoever is signed in. */
export function ResultPanel({ view, refresh }: ResultPanelProps) {
  const say = useSay();
  const task = useTask();
  const nameOf = useOfficerNames(view);
  const [fault, setFault] = useState<SealFault | null>(null);
  const { meeting, campaign, account, names } = view;
  const command = commandOf(view);
  const now = parseInstant(new Date().toISOString());
  const toSign =
    command === null || now === null
      ? null
      : messagesToSign(meeting, { campaign, others: [] }, command, now);
  const result = resultDigestOf(meeting, campaign.scheme);
  const confirmedBy = meeting.confirmations.filter((each) => each.result === result);
  const isConfirmed = confirmedBy.some((each) => each.account === account);
  const key = keptOfficerKey({ meeting: meeting.id, account }, window.localStorage);

  const confirm = (passphrase: string): void =>
    void task.run(async () => {
      setFault(null);
      if (key === undefined || toSign === null || !toSign.ok) return null;
      const signed = await signWith(key, passphrase, toSign.messages);
      if (!signed.ok) {
        setFault(signed.fault);
        return null;
      }
      const signatures = signed.value.map((signature) => ({ account, signature }));
      const problem = await give(
        view,
        { type: 'confirm-result', body: { signatures } },
        view.version,
      );
      await refresh();
      return problem;
    });
  return (
    <section class="duty-panel" aria-labelledby="result-title">
      <h2 id="result-title">{say(words.resultTitle)}</h2>
      <p>{say(words.resultLead)}</p>
      {toSign?.ok === false && !isConfirmed && (
        <Notice kind="info" title={say(words.resultNone)}>
          <Reasons sentences={toSign.unmet.map((reason) => campaignSentence(reason, names))} />
        </Notice>
      )}
      {(toSign?.ok === true || isConfirmed) && (
        <>
          <Counts view={view} />
          <p class="duty-code">{result}</p>
          <p>
            {say(words.confirmations)}
            {say(colon)}
            {say(inARow(confirmedBy.map(({ account }) => nameOf(account)))) || '—'}
          </p>
        </>
      )}
      {isConfirmed && <Notice kind="well" title={say(words.confirmedByMe)} />}
      {toSign?.ok === true && key === undefined && (
        <Notice kind="warning" title={say(duty.noKeyHere)} />
      )}
      {fault !== null && <Notice kind="fault" title={say(sealFaults[fault])} />}
      {task.problem !== null && <ProblemNotice problem={task.problem} />}
      {toSign?.ok === true && key !== undefined && !isConfirmed && (
        <Passphrase action={say(words.confirm)} isRunning={task.isRunning} onGiven={confirm} />
      )}
    </section>
  );
}
