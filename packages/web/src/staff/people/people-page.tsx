import { standingUnits } from '@pingyi/core';
import { Button, Drawer } from 'antd';
import { Link } from 'wouter';
import { useCampaign } from '../data/campaign-context.tsx';
import { useSearchFields } from '../data/search-fields.ts';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/people.ts';
import { NewPerson } from './new-person.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleTable } from './people-table.tsx';
import { PersonDrawer } from './person-drawer.tsx';
import { type PeopleFilter, usePeople } from './queries.ts';
import { RetentionPanel } from './retention-panel.tsx';

/** The places in the list that pages before this one began at, as the address holds them. */
function placesIn(text: string | null): readonly number[] {
  return (text ?? '').split(',').flatMap((part) => (/^\d+$/u.test(part) ? [Number(part)] : []));
}

/** The pool of representatives: filter, list, person, retention; the address holds what is shown. */
export function PeoplePage() {
  const say = useSay();
  const own = useOwnAccount();
  const { campaign } = useCampaign();
  const [search, set] = useSearchFields();
  const filter: PeopleFilter = {
    category: search.get('category'),
    name: search.get('name'),
    unit: search.get('unit'),
  };
  const places = placesIn(search.get('after'));
  const people = usePeople(campaign.id, filter, places.at(-1) ?? null);
  const mayManage = hasRight(own, 'manage-people');
  const open = search.get('person');
  const narrow = (changes: Partial<PeopleFilter>): void => set({ ...changes, after: null });
  const units = standingUnits(campaign.units);
  return (
    <Page
      title={say(words.title)}
      lead={say(words.lead)}
      actions={
        <>
          {hasRight(own, 'import-lists') && (
            <Link href="/lists/people" asChild>
              <Button>{say(words.lists)}</Button>
            </Link>
          )}
          {mayManage && (
            <Button type="primary" onClick={() => set({ add: '1' })}>
              {say(words.add)}
            </Button>
          )}
        </>
      }
    >
      <QueryView query={people}>
        {({ people: rows, counts, keepUntil, next }) => {
          const isNarrowed = Object.values(filter).some((part) => part !== null);
          const isEmpty = rows.length === 0 && places.length === 0;
          return (
            <>
              {isEmpty && !isNarrowed ? (
                <EmptyState title={say(words.empty)}>
                  <Link href="/lists/people" asChild>
                    <Button type="primary">{say(words.lists)}</Button>
                  </Link>
                </EmptyState>
              ) : (
                <>
                  <PeopleFilters filter={filter} counts={counts} units={units} onNarrow={narrow} />
                  <PeopleTable
                    people={rows}
                    places={places}
                    all={counts
                      .filter(({ category }) => [null, category].includes(filter.category))
                      .reduce((sum, { count }) => sum + count, 0)}
                    next={next}
                    onPage={(after) => set({ after: after.length === 0 ? null : after.join(',') })}
                    onOpen={mayManage ? (person) => set({ person }) : null}
                  />
                </>
              )}
              <RetentionPanel campaign={campaign.id} keepUntil={keepUntil} mayChange={mayManage} />
            </>
          );
        }}
      </QueryView>
      <Drawer
        open={search.get('add') !== null && mayManage}
        title={say(words.add)}
        size={520}
        destroyOnHidden
        onClose={() => set({ add: null })}
      >
        <NewPerson onDone={() => set({ add: null })} />
      </Drawer>
      <PersonDrawer person={mayManage ? open : null} onClose={() => set({ person: null })} />
    </Page>
  );
}
