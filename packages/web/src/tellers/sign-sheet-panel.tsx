import {
  campaignSentence,
  messagesToSign,
  officersOf,
  parseInstant,
  readMeetingCommand,
  type SignedDraft,
} from '@pingyi/core';
import { give } from '../duty/give.ts';
import { Notice, ProblemNotice, Reasons } from '../duty/notice.tsx';
import { SignPanel } from '../duty/signing/sign-panel.tsx';
import { useSignatures } from '../duty/signing/use-signatures.ts';
import type { MeetingView } from '../duty/use-meeting.ts';
import { useOfficerNames } from '../duty/use-officer-names.ts';
import { useTask } from '../duty/use-task.ts';
import { useSay } from '../ui/language.tsx';
import { bracketed } from '../words/marks.ts';
import { tellerText, words } from '../words/tellers.ts';
import { PrintedSheet } from './printed-sheet.tsx';
import type { SheetProps } from './sheet-panel.tsx';
import { correctionOf, type SheetPlace } from './sheet-state.ts';

type SheetDraft = Extract<SignedDraft, { readonly type: 'count-sheet-signed' }>;

type Found =
  | { readonly ok: true; readonly draft: SheetDraft }
  | { readonly ok: false; readonly sentences: Parameters<typeof Reasons>[0]['sentences'] };

/** The act that two tellers sign, as core makes it of the settled count; or what keeps it back. */
function sheetDraft(view: MeetingView, place: SheetPlace): Found {
  const { meeting, campaign, others, names, acts } = view;
  const correction = correctionOf(meeting, place, acts);
  // Whoever looks, the act is a teller's.
  const [teller] = officersOf(meeting, 'teller');
  const read = readMeetingCommand({
    type: 'sign-count-sheet',
    actor: { role: 'teller', account: teller ?? view.account },
    body: { ...place, signatures: [], correction },
  });
  const now = parseInstant(new Date().toISOString());
  if (!read.ok || now === null) throw new Error('sign-count-sheet cannot be read');
  const toSign = messagesToSign(meeting, { campaign, others }, read.command, now);
  if (!toSign.ok)
    return { ok: false, sentences: toSign.unmet.map((reason) => campaignSentence(reason, names)) };
  const { payload } = JSON.parse(toSign.messages[0] ?? '') as Pick<SheetDraft, 'payload'>;
  return {
    ok: true,
    draft: { type: 'count-sheet-signed', payload: { ...payload, signatures: [] } },
  };
}

interface SigningProps extends SheetProps {
  readonly draft: SheetDraft;
}

function Signing({ view, refresh, place, draft }: SigningProps) {
  const say = useSay();
  const task = useTask();
  const signatures = useSignatures(view, draft);
  const nameOf = useOfficerNames(view);
  const signers = officersOf(view.meeting, 'teller').map((account, at) => ({
    account,
    name: say(bracketed(tellerText(at + 1), nameOf(account))),
  }));
  const send = (): void =>
    void task.run(async () => {
      const { correction } = draft.payload;
      const body = { ...place, signatures: signatures.all, correction };
      const problem = await give(view, { type: 'sign-count-sheet', body }, view.version);
      await refresh();
      return problem;
    });
  return (
    <>
      <SignPanel view={view} signers={signers} lead={say(words.signLead)} signatures={signatures} />
      {task.problem !== null && <ProblemNotice problem={task.problem} />}
      <button
        type="button"
        class="button primary"
        disabled={signatures.all.length !== 2 || task.isRunning}
        onClick={send}
      >
        {say(words.sendSheet)}
      </button>
    </>
  );
}

/** The settled sheet: printed with its digest for signing by hand, and signed by two tellers' keys. */
export function SignSheetPanel(props: SheetProps) {
  const say = useSay();
  const { view, place } = props;
  const found = sheetDraft(view, place);
  if (!found.ok)
    return (
      <Notice kind="warning" title={say(words.notYet)}>
        <Reasons sentences={found.sentences} />
      </Notice>
    );
  const isTeller = officersOf(view.meeting, 'teller').includes(view.account);
  return (
    <>
      <PrintedSheet view={view} draft={found.draft} />
      {isTeller && <Signing {...props} draft={found.draft} />}
    </>
  );
}
