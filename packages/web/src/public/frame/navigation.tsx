import { useSay } from '../../ui/language.tsx';
import { campaignPath } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import { frameWords } from '../words/frame.ts';

interface Entry {
  readonly path: string;
  readonly name: keyof typeof frameWords;
}

/** Pages of a campaign; those that a later part of the year brings are added here. */
const ofCampaign = [
  ['', 'overview'],
  ['/rules', 'rules'],
  ['/units', 'units'],
  ['/commitments', 'commitments'],
  ['/meetings', 'meetings'],
  ['/results', 'results'],
  ['/acts', 'acts'],
  ['/record', 'record'],
  ['/codes', 'codes'],
] as const;

const ofSite: readonly Entry[] = [
  { path: '/public', name: 'campaigns' },
  { path: '/public/rehearsals', name: 'rehearsals' },
  { path: '/public/secrecy', name: 'secrecy' },
  { path: '/public/check', name: 'check' },
  { path: '/public/beliefs', name: 'beliefs' },
  { path: '/public/accessibility', name: 'accessibility' },
  { path: '/public/privacy', name: 'privacy' },
];

interface LinksProps {
  readonly context: PageContext;
  readonly entries: readonly Entry[];
  readonly label: string;
}

function Links({ context, entries, label }: LinksProps) {
  const say = useSay();
  const here = context.asked.path.replace(/\/$/u, '');
  return (
    <nav aria-label={label} class="site-nav">
      <ul>
        {entries.map(({ path, name }) => (
          <li key={path}>
            <a href={context.href(path)} aria-current={path === here ? 'page' : undefined}>
              {say(frameWords[name])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface CampaignNavigationProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
}

export function CampaignNavigation({ context, campaign }: CampaignNavigationProps) {
  const say = useSay();
  const entries = ofCampaign.map(([below, name]) => ({
    path: campaignPath(campaign.id, below),
    name,
  }));
  return <Links context={context} entries={entries} label={say(frameWords.ofCampaign)} />;
}

export function SiteNavigation({ context }: { readonly context: PageContext }) {
  const say = useSay();
  return <Links context={context} entries={ofSite} label={say(frameWords.ofSite)} />;
}
