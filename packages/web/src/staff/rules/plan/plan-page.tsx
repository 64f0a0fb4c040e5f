import { amendPlan, type Campaign, type PlanBody, planBodyOf, planSchema } from '@pingyi/core';
import { Alert } from 'antd';
import { type OpenCampaign, useCampaign } from '../../data/campaign-context.tsx';
import { useMay } from '../../data/use-may.ts';
import type { ComparedField } from '../../steps/official-step.ts';
import { usePropose } from '../../steps/official-steps.tsx';
import { Page } from '../../ui/page.tsx';
import { ReadOnlyNotice } from '../../ui/read-only-notice.tsx';
import { useSay } from '../../words/language.tsx';
import { words } from '../../words/plan.ts';
import { words as rules } from '../../words/rules.ts';
import { DraftBar } from '../draft-bar.tsx';
import { useDraft } from '../use-draft.ts';
import { DutyFields } from './duty-fields.tsx';
import { LevelFields } from './level-fields.tsx';
import { NamedFields, OrganiserFields } from './named-fields.tsx';
import { StepFields } from './step-fields.tsx';

function bodyOf({ campaign }: OpenCampaign): PlanBody {
  return planBodyOf(campaign.plan);
}

/** A plan as two people compare it. */
function comparedPlan(plan: PlanBody): readonly ComparedField[] {
  const names = (list: readonly { readonly name: { readonly zh: string } }[]) =>
    list.map(({ name }) => name.zh).join('、');
  return [
    { label: words.names, value: `${plan.title.zh} / ${plan.title.en}` },
    { label: words.organisers, value: names(plan.organisers) },
    {
      label: words.legalBasis,
      value: plan.legalBasis
        .map(({ title, number = '', document }) =>
          [title.zh, number, document?.digest.slice(0, 15) ?? ''].filter(Boolean).join(' '),
        )
        .join('、'),
    },
    { label: words.levels, value: names(plan.levels) },
    { label: words.categories, value: names(plan.categories) },
    {
      label: words.dimensions,
      value: plan.dimensions.map(({ name, question }) => `${name.zh}：${question.zh}`).join(' '),
    },
    {
      label: words.steps,
      value: plan.steps
        .map(({ name, plannedMinutes, hostScript }) =>
          [name.zh, plannedMinutes ?? '', hostScript?.zh ?? ''].join(' ').trim(),
        )
        .join('；'),
    },
    {
      label: words.duties,
      value: plan.required
        .map(({ duty, of, deadline }) => `${duty} ${String(of)} ${deadline ?? ''}`)
        .join('；'),
    },
    {
      label: words.hotIssues,
      value: `${plan.hotIssues.minimum} — ${plan.hotIssues.maximum}`,
    },
  ];
}

/** Organisers, legal basis, levels, categories, questions and duties of the campaign. */
export function PlanPage() {
  const say = useSay();
  const propose = usePropose();
  const draft = useDraft(bodyOf);
  const { campaign } = draft.seen;
  const plan = draft.value;
  const { isOver } = useCampaign();
  const isFrozen = campaign.firstVote !== null;
  const mayChange = useMay()('change-plan') && !isFrozen;
  const read = planSchema.safeParse(amendPlan(campaign.plan, plan));
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      <ReadOnlyNotice />
      {isFrozen && !isOver && (
        <Alert className="spaced" type="info" showIcon title={say(rules.frozen)} />
      )}
      <fieldset className="bare" disabled={!mayChange}>
        <legend className="unseen">{say(words.title)}</legend>
        <NamedFields plan={plan} onChange={draft.set} />
        <OrganiserFields plan={plan} onChange={draft.set} />
        <LevelFields plan={plan} onChange={draft.set} />
        <StepFields plan={plan} onChange={draft.set} />
        <DutyFields plan={plan} deadlines={campaign.plan.calendar.deadlines} onChange={draft.set} />
      </fieldset>
      {!read.success && (
        <Alert className="spaced" type="error" showIcon title={say(rules.incomplete)} />
      )}
      {mayChange && (
        <DraftBar
          isChanged={draft.isChanged && read.success}
          isOvertaken={draft.isOvertaken}
          onDiscard={draft.discard}
          onPropose={(reason) =>
            propose({
              wish: { type: 'change-plan', body: { plan, reason } },
              seen: draft.seen,
              subject: {
                of: (state: Campaign) => comparedPlan(planBodyOf(state.plan)),
                mine: comparedPlan(plan),
              },
              onRecorded: draft.discard,
            })
          }
        />
      )}
    </Page>
  );
}
