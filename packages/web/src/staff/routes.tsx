import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { isOnlyInMeetings } from './session/meeting-duties.ts';
import { hasRight, useOwnAccount } from './session/own-account.ts';
import { CampaignFrame } from './shell/campaign-frame.tsx';
import { PlainFrame } from './shell/plain-frame.tsx';
import { Loading } from './ui/loading.tsx';
import { NotFound } from './ui/not-found.tsx';

const CampaignsPage = lazy(async () => ({
  default: (await import('./campaigns/campaigns-page.tsx')).CampaignsPage,
}));
const NewCampaignPage = lazy(async () => ({
  default: (await import('./campaigns/new-campaign-page.tsx')).NewCampaignPage,
}));
const OverviewPage = lazy(async () => ({
  default: (await import('./overview/overview-page.tsx')).OverviewPage,
}));
const PhasePage = lazy(async () => ({
  default: (await import('./phases/phase-page.tsx')).PhasePage,
}));
const UnitsPage = lazy(async () => ({
  default: (await import('./units/units-page.tsx')).UnitsPage,
}));
const PeoplePage = lazy(async () => ({
  default: (await import('./people/people-page.tsx')).PeoplePage,
}));
const ListsPage = lazy(async () => ({
  default: (await import('./lists/lists-page.tsx')).ListsPage,
}));
const CalendarPage = lazy(async () => ({
  default: (await import('./rules/calendar/calendar-page.tsx')).CalendarPage,
}));
const PlanPage = lazy(async () => ({
  default: (await import('./rules/plan/plan-page.tsx')).PlanPage,
}));
const SchemePage = lazy(async () => ({
  default: (await import('./rules/scheme/scheme-page.tsx')).SchemePage,
}));
const PublicationPage = lazy(async () => ({
  default: (await import('./publication/publication-page.tsx')).PublicationPage,
}));
const MeetingsPage = lazy(async () => ({
  default: (await import('./meetings/meetings-page.tsx')).MeetingsPage,
}));
const ArrivalPage = lazy(async () => ({
  default: (await import('./meetings/own-meetings-page.tsx')).ArrivalPage,
}));
const OwnMeetingsPage = lazy(async () => ({
  default: (await import('./meetings/own-meetings-page.tsx')).OwnMeetingsPage,
}));
const MeetingPage = lazy(async () => ({
  default: (await import('./meetings/meeting-page.tsx')).MeetingPage,
}));
const HistoryPage = lazy(async () => ({
  default: (await import('./history/history-page.tsx')).HistoryPage,
}));
const ExportPage = lazy(async () => ({
  default: (await import('./history/export-page.tsx')).ExportPage,
}));

const WorkPage = lazy(async () => ({
  default: (await import('./tasks/work-page.tsx')).WorkPage,
}));
const PromisesPage = lazy(async () => ({
  default: (await import('./promises/promises-page.tsx')).PromisesPage,
}));
const ResultsPage = lazy(async () => ({
  default: (await import('./results/results-page.tsx')).ResultsPage,
}));
const DailyPage = lazy(async () => ({
  default: (await import('./daily/daily-page.tsx')).DailyPage,
}));
const AdjustmentsPage = lazy(async () => ({
  default: (await import('./adjustments/adjustments-page.tsx')).AdjustmentsPage,
}));
const DecemberPage = lazy(async () => ({
  default: (await import('./december/december-page.tsx')).DecemberPage,
}));
const TalksPage = lazy(async () => ({
  default: (await import('./talks/talks-page.tsx')).TalksPage,
}));
const DossierPage = lazy(async () => ({
  default: (await import('./talks/dossier-page.tsx')).DossierPage,
}));
const AccountsPage = lazy(async () => ({
  default: (await import('./accounts/accounts-page.tsx')).AccountsPage,
}));
const AccessLogPage = lazy(async () => ({
  default: (await import('./accounts/access-log-page.tsx')).AccessLogPage,
}));
const WitnessesPage = lazy(async () => ({
  default: (await import('./witnesses/witnesses-page.tsx')).WitnessesPage,
}));
const OwnPage = lazy(async () => ({
  default: (await import('./accounts/own-page.tsx')).OwnPage,
}));

function CampaignRoutes() {
  return (
    <Switch>
      <Route path="/" component={OverviewPage} />
      <Route path="/units" component={UnitsPage} />
      <Route path="/people" component={PeoplePage} />
      <Route path="/lists/:list">{({ list }) => <ListsPage key={list} list={list} />}</Route>
      <Route path="/calendar" component={CalendarPage} />
      <Route path="/plan" component={PlanPage} />
      <Route path="/scheme" component={SchemePage} />
      <Route path="/publication" component={PublicationPage} />
      <Route path="/phases/:phase">{({ phase }) => <PhasePage key={phase} phase={phase} />}</Route>
      <Route path="/meetings" component={MeetingsPage} />
      <Route path="/promises" component={PromisesPage} />
      <Route path="/daily" component={DailyPage} />
      <Route path="/adjustments" component={AdjustmentsPage} />
      <Route path="/december" component={DecemberPage} />
      <Route path="/results" component={ResultsPage} />
      <Route path="/talks" component={TalksPage} />
      <Route path="/talks/:unit">{({ unit }) => <DossierPage key={unit} unit={unit} />}</Route>
      <Route path="/history" component={HistoryPage} />
      <Route path="/export" component={ExportPage} />
      <Route component={NotFound} />
    </Switch>
  );
}

function PlainRoutes() {
  const isOfficer = isOnlyInMeetings(useOwnAccount());
  return (
    <Switch>
      <Route path="/" component={isOfficer ? ArrivalPage : CampaignsPage} />
      <Route path="/new" component={NewCampaignPage} />
      <Route path="/meetings" component={OwnMeetingsPage} />
      <Route path="/m/:meeting">
        {({ meeting }) => <MeetingPage key={meeting} id={meeting} />}
      </Route>
      <Route path="/accounts" component={AccountsPage} />
      <Route path="/access-log" component={AccessLogPage} />
      <Route path="/witnesses" component={WitnessesPage} />
      <Route path="/me" component={OwnPage} />
      <Route component={NotFound} />
    </Switch>
  );
}

/** Every page of the console by its address; each is fetched when it is first opened. */
export function Routes() {
  const own = useOwnAccount();
  const seesAll = hasRight(own, 'read-acts');
  return (
    <Switch>
      <Route path="/c">
        <Redirect to="/" />
      </Route>
      {isOnlyInMeetings(own) && (
        <Route path="/c/*">
          <Redirect to="/meetings" />
        </Route>
      )}
      <Route path="/c/:campaign" nest>
        {({ campaign }) =>
          seesAll ? (
            <CampaignFrame key={campaign} id={campaign}>
              <Suspense fallback={<Loading />}>
                <CampaignRoutes />
              </Suspense>
            </CampaignFrame>
          ) : (
            <PlainFrame campaign={campaign}>
              <Suspense fallback={<Loading />}>
                <WorkPage key={campaign} campaign={campaign} />
              </Suspense>
            </PlainFrame>
          )
        }
      </Route>
      <Route>
        <PlainFrame>
          <Suspense fallback={<Loading />}>
            <PlainRoutes />
          </Suspense>
        </PlainFrame>
      </Route>
    </Switch>
  );
}
