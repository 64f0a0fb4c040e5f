import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/verify.ts';
import { CampaignChoice, useCampaignChoice } from './campaign-choice.tsx';

const oneFile = '/files/pingyi-verify.html';

/** The digest of the page as one file, as it was written beside it when both were built. */
function useFileDigest(): string {
  const [digest, setDigest] = useState('');
  useEffect(() => {
    void fetch(`${oneFile}.sha256`)
      .then((response) => (response.ok ? response.text() : ''))
      .then((text) => setDigest(text.slice(0, 64)))
      .catch(() => undefined);
  }, []);
  return digest;
}

/** The record of this very server, and the page to take away from it. */
export function ServerPanel({ onCampaign }: { readonly onCampaign: (campaign: string) => void }) {
  const say = useSay();
  const digest = useFileDigest();
  const { campaigns, campaign, setCampaign } = useCampaignChoice();
  const go = (): void => {
    if (campaign.trim() !== '') onCampaign(campaign.trim());
  };
  return (
    <>
      <section class="duty-panel" aria-labelledby="server">
        <h2 id="server">{say(words.server)}</h2>
        <CampaignChoice
          campaigns={campaigns}
          value={campaign}
          onChange={setCampaign}
          onEnter={go}
        />
        <button type="button" class="button" disabled={campaign.trim() === ''} onClick={go}>
          {say(words.fetch)}
        </button>
      </section>
      <section class="duty-panel" aria-labelledby="away">
        <h2 id="away">{say(words.away)}</h2>
        <p>{say(words.awayWhy)}</p>
        <p>
          <a href={oneFile} download="pingyi-verify.html">
            {say(words.awayFile)}
          </a>
        </p>
        {digest !== '' && (
          <p class="duty-code">
            {say(words.awayDigest)}
            {digest}
          </p>
        )}
      </section>
    </>
  );
}
