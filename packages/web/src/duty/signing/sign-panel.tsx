import type { AccountId } from '@pingyi/core';
import { useId, useState } from 'preact/hooks';
import { writeHandedSignature } from '../../keys/handed-signature.ts';
import { keptOfficerKey } from '../../keys/kept-officer-keys.ts';
import { useSay } from '../../ui/language.tsx';
import { handedFaults, sealFaults, words } from '../../words/duty.ts';
import { Notice } from '../notice.tsx';
import { Passphrase } from '../passphrase-fields.tsx';
import type { MeetingView } from '../use-meeting.ts';
import type { SignatureFault, Signatures } from './use-signatures.ts';

function sentenceOf(fault: SignatureFault) {
  switch (fault) {
    case 'signature-unreadable':
    case 'signature-of-other-message':
      return handedFaults[fault];
    case 'damaged':
    case 'passphrase-wrong':
      return sealFaults[fault];
    case 'signature-fails':
      return words.signatureFails;
    case 'signature-stranger':
      return words.signatureStranger;
    case 'key-not-here':
      return words.noKeyHere;
  }
}

function HandOver({ text }: { readonly text: string }) {
  const say = useSay();
  const id = useId();
  return (
    <p class="duty-field">
      <label for={id}>{say(words.handOver)}</label>
      <textarea
        id={id}
        rows={3}
        readOnly
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </p>
  );
}

/** Who may sign, and how the page calls them. */
export interface Signer {
  readonly account: AccountId;
  readonly name: string;
}

interface SignPanelProps {
  readonly view: MeetingView;
  readonly signers: readonly Signer[];
  /** Who signs, and why. */
  readonly lead: string;
  readonly signatures: Signatures;
}

/** Each officer's signature: made here under the own passphrase, or brought from another device. */
export function SignPanel({ view: { meeting }, signers, lead, signatures }: SignPanelProps) {
  const say = useSay();
  const pasteId = useId();
  const [fault, setFault] = useState<SignatureFault | null>(null);
  const [signing, setSigning] = useState<AccountId | null>(null);
  const [pasted, setPasted] = useState('');
  const isComplete = signers.every(({ account }) =>
    signatures.all.some((each) => each.account === account),
  );
  const sign = async (account: AccountId, passphrase: string): Promise<void> => {
    setSigning(account);
    setFault(await signatures.sign(account, passphrase));
    setSigning(null);
  };
  return (
    <>
      <h3>{say(words.signTitle)}</h3>
      <p>{lead}</p>
      {fault !== null && <Notice kind="fault" title={say(sentenceOf(fault))} />}
      <ul class="duty-signers">
        {signers.map(({ account, name }) => {
          const own = signatures.all.find((each) => each.account === account);
          const isHere = keptOfficerKey({ meeting: meeting.id, account }, window.localStorage);
          return (
            <li key={account}>
              <strong>{name}</strong>
              {own !== undefined && <span class="mark plain">{say(words.signed)}</span>}
              {own === undefined && isHere !== undefined && (
                <Passphrase
                  action={`${say(words.sign)} · ${name}`}
                  isRunning={signing === account}
                  onGiven={(passphrase) => void sign(account, passphrase)}
                />
              )}
              {own !== undefined && (
                <HandOver text={writeHandedSignature(own, signatures.message)} />
              )}
            </li>
          );
        })}
      </ul>
      {!isComplete && (
        <>
          <p class="duty-field">
            <label for={pasteId}>{say(words.pasteSignature)}</label>
            <textarea
              id={pasteId}
              rows={3}
              value={pasted}
              onInput={({ currentTarget }) => setPasted(currentTarget.value)}
            />
          </p>
          <button
            type="button"
            class="button"
            disabled={pasted.trim() === ''}
            onClick={() => {
              const found = signatures.add(pasted.trim());
              setFault(found);
              if (found === null) setPasted('');
            }}
          >
            {say(words.addSignature)}
          </button>
        </>
      )}
    </>
  );
}
