import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { useCampaign } from '../data/campaign-context.tsx';
import { useSearchFields } from '../data/search-fields.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { useSay, useSpeech } from '../words/language.tsx';
import { beforeTitle, words } from '../words/results.ts';
import { ClassSection } from './class-section.tsx';
import { LifeOfResult } from './life-of-result.tsx';
import { type Results, useResults } from './queries.ts';
import { StatusBanner } from './status-banner.tsx';

const ScoreBookDrawer = lazy(async () => ({
  default: (await import('./score-book-drawer.tsx')).ScoreBookDrawer,
}));
const WhatIfDrawer = lazy(async () => ({
  default: (await import('./what-if-drawer.tsx')).WhatIfDrawer,
}));

interface ResultProps {
  readonly results: Results;
  readonly onOpen: (unit: string) => void;
}

function Result({ results, onOpen }: ResultProps) {
  const say = useSay();
  const { campaign } = useCampaign();
  const { status, yearBefore, classes, units } = results;
  const hasTalk = units.some(({ talkProposed }) => talkProposed);
  return (
    <>
      <StatusBanner status={status} />
      <LifeOfResult />
      {yearBefore !== null && (
        <p className="spaced quiet">{say(beforeTitle(yearBefore.year, yearBefore.isFinal))}</p>
      )}
      {classes.map((group) => (
        <ClassSection
          key={group.id}
          group={group}
          rows={units.filter((row) => row.class === group.id)}
          decimals={campaign.scheme.rounding.decimals}
          hasBefore={yearBefore !== null}
          onOpen={onOpen}
        />
      ))}
      <section className="panel stack" aria-labelledby="statistics">
        <h2 id="statistics">{say(words.statistics)}</h2>
        <p>{say(words.statisticsLead)}</p>
        <p className="quiet">
          {say(status.statistics === 'public' ? words.statisticsPublic : words.statisticsStaff)}
        </p>
        {hasTalk && <p className="quiet">{say(words.talkNote)}</p>}
      </section>
    </>
  );
}

/** The result of the year: how final it is, ranks by class, and a way into every number. */
export function ResultsPage() {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign } = useCampaign();
  const query = useResults(campaign.id);
  const [search, set] = useSearchFields();
  const unit = search.get('unit');
  const isEmpty = query.data?.units.every(({ satisfaction }) => satisfaction === null) ?? true;
  const id = encodeURIComponent(campaign.id);
  return (
    <Page
      title={say(words.title)}
      lead={say(words.lead)}
      {...(isEmpty
        ? {}
        : {
            actions: (
              <>
                <Button onClick={() => set({ 'what-if': '1' })}>{say(words.whatIf)}</Button>
                <Button
                  type="primary"
                  href={`/api/campaigns/${id}/results/workbook?language=${language}`}
                  download
                >
                  {say(words.workbook)}
                </Button>
              </>
            ),
          })}
    >
      <QueryView query={query}>
        {(results) =>
          isEmpty ? (
            <EmptyState title={say(words.empty)}>
              <Link href="/meetings" asChild>
                <Button type="primary">{say(words.toMeetings)}</Button>
              </Link>
            </EmptyState>
          ) : (
            <>
              <Result results={results} onOpen={(opened) => set({ unit: opened, from: null })} />
              <Suspense>
                {unit !== null && <ScoreBookDrawer unit={unit} results={results} />}
                {search.get('what-if') !== null && (
                  <WhatIfDrawer results={results} onClose={() => set({ 'what-if': null })} />
                )}
              </Suspense>
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
