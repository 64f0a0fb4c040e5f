import { writeSlipText } from '@pingyi/ballot';
import type { MeetingId } from '@pingyi/core';
import { QrCode } from '../../ui/qr-code.tsx';
import { words } from '../../words/slips.ts';
import { type PrintKind, sheetsOf } from './layout.ts';
import { slipAddress, typingAddress } from './slip-address.ts';

/** What all slips of a batch have in common. */
export interface SlipFace {
  readonly meeting: MeetingId;
  readonly title: string;
  readonly place: string;
  readonly day: string;
  readonly address: string;
  readonly isSingleMaker: boolean;
  readonly isServerKey: boolean;
  /** A test print, marked as not valid. */
  readonly isTest: boolean;
}

interface OneProps {
  readonly face: SlipFace;
  readonly secret: Uint8Array;
}

/** What must be said on paper, in the language of the hall. */
function Marks({ face }: { readonly face: SlipFace }) {
  const marks = [
    ...(face.isTest ? [words.testSlip.zh] : []),
    ...(face.isSingleMaker ? [words.singleMaker.zh] : []),
    ...(face.isServerKey ? [words.serverKeys.zh] : []),
  ];
  return marks.map((mark) => (
    <p key={mark} class="slip-mark">
      {mark}
    </p>
  ));
}

/** The QR of a slip. Where slips are saved as a PDF to rehearse alone, it is a link, too. */
function ScanCode({ face, secret }: OneProps) {
  const address = slipAddress(face.address, face.meeting, secret);
  return (
    <a class="slip-link" href={address} target="_blank" rel="noopener noreferrer" tabIndex={-1}>
      <QrCode text={address} label={words.slipScan.zh} />
    </a>
  );
}

function Code({ secret }: { readonly secret: Uint8Array }) {
  const groups = writeSlipText(secret).split('-');
  return (
    <p class="slip-code">
      <span>{groups.slice(0, 4).join(' ')}</span>
      <span>{groups.slice(4).join(' ')}</span>
    </p>
  );
}

function Slip({ face, secret }: OneProps) {
  return (
    <article class="slip">
      <div class="slip-text">
        <h3>{words.slipHead.zh}</h3>
        <p class="slip-title">{face.title}</p>
        <p>{face.day}</p>
        <p>{face.place}</p>
        <p>{words.slipScan.zh}</p>
        <p>{words.slipType.zh}</p>
        <p class="slip-address">{typingAddress(face.address, face.meeting)}</p>
        <p>{words.slipRules.zh}</p>
        <Marks face={face} />
      </div>
      <div class="slip-secret">
        <ScanCode face={face} secret={secret} />
        <Code secret={secret} />
      </div>
      <span class="slip-fold" aria-hidden="true" />
    </article>
  );
}

function Label({ face, secret }: OneProps) {
  return (
    <article class="slip-label">
      <ScanCode face={face} secret={secret} />
      <div>
        <p class="slip-title">{words.slipHead.zh}</p>
        <Code secret={secret} />
        <p class="slip-address">{typingAddress(face.address, face.meeting)}</p>
        <Marks face={face} />
      </div>
    </article>
  );
}

interface PrintSheetsProps {
  readonly kind: PrintKind;
  readonly face: SlipFace;
  readonly secrets: readonly Uint8Array[];
}

/** The sheets of a batch. They are seen on paper only: on the screen somebody might look over a shoulder. */
export function PrintSheets({ kind, face, secrets }: PrintSheetsProps) {
  const One = kind === 'slips' ? Slip : Label;
  return (
    <div class="slip-sheets" lang="zh-CN">
      {sheetsOf(kind, secrets).map((sheet, number) => (
        <section key={number} class={`slip-sheet ${kind}`}>
          {sheet.map((secret, place) => (
            <One key={place} face={face} secret={secret} />
          ))}
        </section>
      ))}
    </div>
  );
}
