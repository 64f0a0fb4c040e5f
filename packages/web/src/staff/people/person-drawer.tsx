import { Drawer } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/people.ts';
import { ChangePerson } from './change-person.tsx';
import { usePerson } from './queries.ts';
import { RemovePerson } from './remove-person.tsx';

interface PersonDrawerProps {
  /** The id of the person who is open, or null. */
  readonly person: string | null;
  readonly onClose: () => void;
}

function OpenPerson({ person: id, onClose }: PersonDrawerProps & { readonly person: string }) {
  const say = useSay();
  const { campaign } = useCampaign();
  const query = usePerson(campaign.id, id);
  return (
    <QueryView query={query}>
      {(person) => (
        <div className="stack">
          <p className="quiet">{say(words.logged)}</p>
          <ChangePerson
            person={person}
            onNewest={async () => (await query.refetch()).data ?? null}
            onDone={onClose}
          />
          <RemovePerson person={person} onDone={onClose} />
          <p className="quiet">
            {say(words.id)} <code>{id}</code>
          </p>
        </div>
      )}
    </QueryView>
  );
}

/** One representative with the whole number: change and remove. */
export function PersonDrawer({ person, onClose }: PersonDrawerProps) {
  const say = useSay();
  return (
    <Drawer
      open={person !== null}
      title={say(words.title)}
      size={560}
      destroyOnHidden
      onClose={onClose}
    >
      {person !== null && <OpenPerson key={person} person={person} onClose={onClose} />}
    </Drawer>
  );
}
