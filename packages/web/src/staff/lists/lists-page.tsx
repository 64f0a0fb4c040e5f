import { Link } from 'wouter';
import { useCampaign } from '../data/campaign-context.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { ReadOnlyNotice } from '../ui/read-only-notice.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/lists.ts';
import { type ListKind, listKinds } from './checked-list.ts';
import { ImportFlow } from './import-flow.tsx';
import { TakeOut } from './take-out.tsx';

function isListKind(text: string): text is ListKind {
  return listKinds.some((kind) => kind === text);
}

/** One list in and out: template, export, and the flow by which a file comes in. */
export function ListsPage({ list }: { readonly list: string }) {
  const say = useSay();
  const { campaign, isOver } = useCampaign();
  if (!isListKind(list)) return <NotFound />;
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      <nav aria-label={say(words.kinds)}>
        <ul className="kinds">
          {listKinds.map((kind) => (
            <li key={kind}>
              <Link href={`/lists/${kind}`} aria-current={kind === list ? 'page' : undefined}>
                {say(words[kind])}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ReadOnlyNotice />
      {!isOver && <ImportFlow key={list} list={list} />}
      <TakeOut campaign={campaign.id} list={list} />
    </Page>
  );
}
