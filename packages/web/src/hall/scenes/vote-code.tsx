import { useSay } from '../../ui/language.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { words } from '../../words/hall.ts';

/** The general address of the vote: slips carry codes of their own. */
export function VoteCode({ meeting }: { readonly meeting: string }) {
  const say = useSay();
  const address = `${window.location.origin}/v/${meeting}`;
  return (
    <figure class="hall-code">
      <QrCode text={address} label={say(words.generalAddress)} />
      <figcaption>
        {say(words.generalAddress)}
        <span class="hall-address">{address.replace(/^https?:\/\//u, '')}</span>
      </figcaption>
    </figure>
  );
}
