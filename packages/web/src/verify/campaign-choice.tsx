import { useEffect, useState } from 'preact/hooks';
import { ChoiceField } from '../duty/choice-field.tsx';
import { TextField } from '../duty/text-field.tsx';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/verify.ts';
import { campaignInAddress } from './fetch-bundle.ts';
import { fetchPublicCampaigns, likeliest, type PublicCampaign } from './public-campaigns.ts';

/** Stands in the list for an id that is typed. No campaign has an id with this character. */
const typed = '?';

interface CampaignChoiceProps {
  /** Null while the list is on its way. */
  readonly campaigns: readonly PublicCampaign[] | null;
  readonly value: string;
  readonly onChange: (campaign: string) => void;
  readonly onEnter: () => void;
}

/** The server's campaigns to choose from; a field for the id where it lists none, or another is meant. */
export function CampaignChoice({ campaigns, value, onChange, onEnter }: CampaignChoiceProps) {
  const say = useSay();
  const [isTyping, setTyping] = useState(false);
  if (campaigns === null) return <p>{say(words.campaignsComing)}</p>;
  const isListed = campaigns.some(({ campaign }) => campaign === value);
  const isTyped = isTyping || !isListed;
  return (
    <>
      {campaigns.length > 0 && (
        <ChoiceField
          label={say(words.evaluation)}
          value={isTyped ? typed : value}
          onChange={(chosen) => {
            setTyping(chosen === typed);
            onChange(chosen === typed ? '' : chosen);
          }}
          options={[
            ...campaigns.map((each) => ({
              value: each.campaign,
              label: say(words.campaignNamed(each.title, each.year, each.isRehearsal)),
            })),
            { value: typed, label: say(words.anotherCampaign) },
          ]}
        />
      )}
      {isTyped && (
        <TextField
          label={say(words.campaignId)}
          hint={say(words.campaignHint)}
          value={value}
          onInput={(id) => {
            setTyping(true);
            onChange(id);
          }}
          onEnter={onEnter}
        />
      )}
    </>
  );
}

/** The campaign that is chosen: the one in the address, else the likeliest of the server's. */
export function useCampaignChoice() {
  const [campaigns, setCampaigns] = useState<readonly PublicCampaign[] | null>(null);
  const [campaign, setCampaign] = useState(campaignInAddress);
  useEffect(() => {
    void fetchPublicCampaigns().then((found) => {
      setCampaigns(found);
      setCampaign((chosen) => (chosen === '' ? (likeliest(found)?.campaign ?? '') : chosen));
    });
  }, []);
  return { campaigns, campaign, setCampaign };
}
