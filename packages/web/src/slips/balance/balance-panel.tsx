import {
  type Balance,
  balanceOf,
  campaignSentence,
  canonicalJson,
  imbalances,
  messagesToSign,
  parseInstant,
  partKey,
  readMeetingCommand,
  type SignedDraft,
} from '@pingyi/core';
import { useId, useState } from 'preact/hooks';
import { give } from '../../duty/give.ts';
import { Notice, ProblemNotice, Reasons } from '../../duty/notice.tsx';
import { type Signer, SignPanel } from '../../duty/signing/sign-panel.tsx';
import { useSignatures } from '../../duty/signing/use-signatures.ts';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { useOfficerNames } from '../../duty/use-officer-names.ts';
import { useTask } from '../../duty/use-task.ts';
import { useSay } from '../../ui/language.tsx';
import { bracketed } from '../../words/marks.ts';
import { words } from '../../words/slips.ts';

interface BalancePanelProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
}

function Holds({ isSo }: { readonly isSo: boolean }) {
  const say = useSay();
  return (
    <span class={isSo ? 'duty-holds' : 'duty-fails'}>
      {isSo ? '✓ ' : '✕ '}
      {say(isSo ? words.equals : words.differs)}
    </span>
  );
}

/** Both equations with their numbers, as they are now. */
function Equations({
  balance,
  names,
}: {
  readonly balance: Balance;
  readonly names: MeetingView['names'];
}) {
  const say = useSay();
  const { parts, drawn, links, papers, declined, signedIn } = balance;
  return (
    <ul class="duty-equations">
      {parts.map((row) => (
        <li key={partKey(row.part)}>
          <span class="quiet">{say(names('part', partKey(row.part)))}</span>
          <span class="figures">
            {say(words.printed)} {row.printed} = {say(words.voided)} {row.voided} +{' '}
            {say(words.drawn)} {row.drawn}
          </span>
          <Holds isSo={row.printed === row.voided + row.drawn} />
        </li>
      ))}
      <li>
        <span class="quiet">{say(words.ofDesk)}</span>
        <span class="figures">
          {say(words.drawn)} {drawn} + {say(words.links)} {links} + {say(words.papers)} {papers} +{' '}
          {say(words.declined)} {declined} = {say(words.signedIn)} {signedIn}
        </span>
        <Holds isSo={drawn + links + papers + declined === signedIn} />
      </li>
    </ul>
  );
}

/** What keeps the balance from being signed, as core says it. */
function unmetOf({ meeting, campaign, account, names }: MeetingView, explanation: string | null) {
  const read = readMeetingCommand({
    type: 'sign-slip-balance',
    actor: { role: 'scrutineer', account },
    body: { explanation, signatures: [] },
  });
  const now = parseInstant(new Date().toISOString());
  if (!read.ok || now === null) return [];
  const toSign = messagesToSign(meeting, { campaign, others: [] }, read.command, now);
  return toSign.ok ? [] : toSign.unmet.map((reason) => campaignSentence(reason, names));
}

/** The balance live, and its two signatures. */
export function BalancePanel({ view, refresh }: BalancePanelProps) {
  const say = useSay();
  const id = useId();
  const task = useTask();
  const [typed, setTyped] = useState('');
  const { meeting, names } = view;
  const balance = balanceOf(meeting);
  const isUneven = imbalances(balance).length > 0;
  const explanation = isUneven && typed.trim() !== '' ? typed.trim() : null;
  const draft = {
    type: 'slip-balance-signed',
    payload: { ...balance, explanation, signatures: [] },
  } as SignedDraft;
  const signatures = useSignatures(view, draft);
  const signers = useScrutineers(view);
  const unmet = unmetOf(view, explanation);
  const recorded = meeting.electronic.balance;
  const isCurrent = recorded !== null && isSameBalance(balance, recorded);

  const send = (): void =>
    void task.run(async () => {
      const body = { explanation, signatures: signatures.all };
      const problem = await give(view, { type: 'sign-slip-balance', body }, view.version);
      await refresh();
      return problem;
    });
  return (
    <section class="duty-panel" aria-labelledby="balance-title">
      <h2 id="balance-title">{say(words.balanceTitle)}</h2>
      <p>{say(words.balanceLead)}</p>
      <Equations balance={balance} names={names} />
      {recorded !== null && (
        <Notice
          kind={isCurrent ? 'well' : 'warning'}
          title={say(isCurrent ? words.balanceSigned : words.balanceOutdated)}
        />
      )}
      {isUneven && (
        <p class="duty-field">
          <label for={id}>{say(words.explanation)}</label>
          <textarea
            id={id}
            rows={3}
            value={typed}
            aria-describedby={`${id}-hint`}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <span id={`${id}-hint`} class="quiet">
            {say(words.explanationHint)}
          </span>
        </p>
      )}
      {unmet.length > 0 && (
        <Notice kind="warning" title={say(words.notYet)}>
          <Reasons sentences={unmet} />
        </Notice>
      )}
      {unmet.length === 0 && !isCurrent && (
        <>
          <SignPanel
            view={view}
            signers={signers}
            lead={say(words.signLead)}
            signatures={signatures}
          />
          {task.problem !== null && <ProblemNotice problem={task.problem} />}
          <p>
            <button
              type="button"
              class="button primary"
              disabled={signatures.all.length < 2 || task.isRunning}
              onClick={send}
            >
              {say(words.sendBalance)}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** The scrutineers by name, each with the body that sent the person. */
function useScrutineers({ meeting }: MeetingView): readonly Signer[] {
  const say = useSay();
  const nameOf = useOfficerNames({ meeting });
  const sent = meeting.officers?.scrutineers ?? [];
  return sent.map(({ account, body }) => ({
    account,
    name: say(bracketed(nameOf(account), body)),
  }));
}

/** Whether a signed balance says the numbers of now. */
function isSameBalance(now: Balance, signed: Balance): boolean {
  const numbers = ({ parts, drawn, links, papers, declined, signedIn }: Balance) =>
    canonicalJson({ parts, drawn, links, papers, declined, signedIn });
  return numbers(now) === numbers(signed);
}
