import { campaignSentence, type OfficerSignature } from '@pingyi/core';
import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../duty/confirm-dialog.tsx';
import { Notice, Reasons } from '../../duty/notice.tsx';
import { Passphrase } from '../../duty/passphrase-fields.tsx';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { keptOfficerKey } from '../../keys/kept-officer-keys.ts';
import { signWith } from '../../keys/officer-key.ts';
import type { SealFault } from '../../keys/sealed-text.ts';
import type { MeetingWish } from '../../meeting-data/give-command.ts';
import { useSay } from '../../ui/language.tsx';
import { closeNumbers, openNumbers, words } from '../../words/chair.ts';
import { words as duty, sealFaults } from '../../words/duty.ts';
import { Refused } from '../refused.tsx';
import type { Press } from '../use-press.ts';
import { bodyOf, type Prepared, textsToSign } from './signed-vote.ts';

interface SignVoteDialogProps {
  readonly view: MeetingView;
  readonly press: Press;
  readonly prepared: Prepared;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

/** What will be recorded, in numbers. */
function Numbers({ prepared }: Pick<SignVoteDialogProps, 'prepared'>) {
  const say = useSay();
  return (
    <ul>
      {prepared.type === 'open-vote' &&
        prepared.polls.map((each) => <li key={each.poll}>{say(openNumbers(each.electorate))}</li>)}
      {prepared.type === 'close-vote' &&
        prepared.polls.map((each) => (
          <li key={each.poll}>{say(closeNumbers(each.voters, each.ballots))}</li>
        ))}
      {prepared.polls.length === 0 && <li>{say(words.onPaperOnly)}</li>}
    </ul>
  );
}

/** Opens or closes the vote by the chair's signature. Closing cannot be taken back. */
export function SignVoteDialog(props: SignVoteDialogProps) {
  const say = useSay();
  const { view, press, prepared, onClose, onRecorded } = props;
  const [fault, setFault] = useState<SealFault | null>(null);
  const [isSigning, setSigning] = useState(false);
  const { meeting, account, names, version } = view;
  const key = keptOfficerKey({ meeting: meeting.id, account }, window.localStorage);
  const toSign = textsToSign(view, prepared);
  const isOpening = prepared.type === 'open-vote';

  const sign = async (passphrase: string): Promise<void> => {
    if (key === undefined || !toSign.ok) return;
    setFault(null);
    setSigning(true);
    const signed = await signWith(key, passphrase, toSign.messages);
    setSigning(false);
    if (!signed.ok) {
      setFault(signed.fault);
      return;
    }
    const signatures = signed.value.map((signature): OfficerSignature => ({ account, signature }));
    const wish = { type: prepared.type, body: bodyOf(prepared, signatures) } as MeetingWish;
    if (await press.give(wish, version)) onRecorded();
  };
  return (
    <ConfirmDialog title={say(isOpening ? words.openVote : words.closeVote)} onClose={onClose}>
      <p>{say(isOpening ? words.openMeans : words.closeMeans)}</p>
      <Numbers prepared={prepared} />
      {!toSign.ok && !press.isRunning && (
        <Notice kind="warning" title={say(words.notYet)}>
          <Reasons sentences={toSign.unmet.map((reason) => campaignSentence(reason, names))} />
        </Notice>
      )}
      {key === undefined && <Notice kind="warning" title={say(duty.noKeyHere)} />}
      {fault !== null && <Notice kind="fault" title={say(sealFaults[fault])} />}
      <Refused view={view} refusal={press.refusal} />
      {(toSign.ok || press.isRunning) && key !== undefined && (
        <Passphrase
          action={say(isOpening ? words.signAndOpen : words.signAndClose)}
          isRunning={isSigning || press.isRunning}
          onGiven={(passphrase) => void sign(passphrase)}
        />
      )}
    </ConfirmDialog>
  );
}
