import { announcedOf, civilDateOf, evaluatedUnits, votedLevels } from '@pingyi/core';
import { Alert, Button } from 'antd';
import { Link } from 'wouter';
import { useCampaign } from '../data/campaign-context.tsx';
import { now } from '../steps/now.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { useSay } from '../words/language.tsx';
import { editionsText, ofAll, words } from '../words/overview.ts';
import { LateUnits } from './late-units.tsx';
import { NextSteps } from './next-steps.tsx';
import { OpenObjections } from './open-objections.tsx';
import { TimeLine } from './time-line.tsx';

/** The year at a glance: where it stands, what comes next, who is late. */
export function OverviewPage() {
  const say = useSay();
  const { campaign, isOver } = useCampaign();
  const today = civilDateOf(now(), campaign.plan.zone);
  const units = evaluatedUnits(campaign.units).length;
  const voted = votedLevels(campaign).map((level) => announcedOf(campaign, level));
  const sum = (of: 'have' | 'need') => voted.reduce((total, each) => total + each[of], 0);
  return (
    <Page title={say(words.title)} lead={say(campaign.plan.title)}>
      {isOver && <Alert className="spaced" type="info" showIcon title={say(words.over)} />}
      {units === 0 && (
        <EmptyState title={say(words.noUnits)}>
          <Link href="/units?add=1" asChild>
            <Button type="primary">{say(words.firstUnits)}</Button>
          </Link>
        </EmptyState>
      )}
      <dl className="heroes">
        <div>
          <dt>{say(words.units)}</dt>
          <dd>{units}</dd>
        </div>
        <div>
          <dt>{say(words.editions)}</dt>
          <dd>{say(editionsText(campaign.publication.editions))}</dd>
        </div>
        <div>
          <dt>{say(words.results)}</dt>
          <dd>{say(ofAll(sum('have'), sum('need')))}</dd>
        </div>
      </dl>
      <TimeLine today={today} />
      {!isOver && <NextSteps today={today} />}
      <OpenObjections />
      <LateUnits today={today} />
    </Page>
  );
}
