import { type Campaign, describeScheme, readScheme, type Scheme } from '@pingyi/core';
import { Alert } from 'antd';
import { type OpenCampaign, useCampaign } from '../../data/campaign-context.tsx';
import { useMay } from '../../data/use-may.ts';
import type { ComparedField } from '../../steps/official-step.ts';
import { usePropose } from '../../steps/official-steps.tsx';
import { Page } from '../../ui/page.tsx';
import { ReadOnlyNotice } from '../../ui/read-only-notice.tsx';
import { useSay, useSpeech } from '../../words/language.tsx';
import { words as rules } from '../../words/rules.ts';
import { words } from '../../words/scheme.ts';
import { DraftBar } from '../draft-bar.tsx';
import { useDraft } from '../use-draft.ts';
import { CompositeFields } from './composite-fields.tsx';
import { FaultList } from './fault-list.tsx';
import { GradeFields } from './grade-fields.tsx';
import { PanelFields } from './panel-fields.tsx';
import { RuleFields } from './rule-fields.tsx';
import { TalkFields } from './talk-fields.tsx';
import { WorkedExample } from './worked-example.tsx';

function schemeOf({ campaign }: OpenCampaign): Scheme {
  return campaign.scheme;
}

/** A scheme as two people compare it: its sentences, one a row. */
function comparedScheme(mine: Scheme, scheme: Scheme): readonly ComparedField[] {
  const texts = { zh: describeScheme(scheme, 'zh'), mine: describeScheme(mine, 'zh') };
  const rows = Math.max(texts.zh.length, texts.mine.length);
  return Array.from({ length: rows }, (_, row) => ({
    label: { zh: `第 ${row + 1} 条`, en: `No. ${row + 1}` },
    value: texts.zh[row] ?? '',
  }));
}

/** The scoring scheme in fields, in sentences and in a worked example, all at once. */
export function SchemePage() {
  const say = useSay();
  const { language } = useSpeech();
  const propose = usePropose();
  const draft = useDraft(schemeOf);
  const { campaign } = draft.seen;
  const reading = readScheme(draft.value);
  const { isOver } = useCampaign();
  const isFrozen = campaign.firstVote !== null;
  const mayChange = useMay()('change-scheme') && !isFrozen;
  const fields = { scheme: draft.value, plan: campaign.plan, onChange: draft.set };
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      <ReadOnlyNotice />
      {isFrozen && !isOver && (
        <Alert className="spaced" type="info" showIcon title={say(rules.frozen)} />
      )}
      <div className="scheme-columns">
        <fieldset className="bare" disabled={!mayChange}>
          <legend className="unseen">{say(words.title)}</legend>
          <GradeFields {...fields} />
          <CompositeFields {...fields} />
          <RuleFields {...fields} />
          <TalkFields {...fields} />
          <PanelFields {...fields} />
        </fieldset>
        <div className="scheme-side">
          <FaultList faults={reading.faults} />
          <WorkedExample key={draft.value.grades.length} scheme={reading.scheme} />
          <section className="panel" aria-labelledby="in-words-title">
            <h2 id="in-words-title">{say(words.inWords)}</h2>
            <p className="quiet">{say(words.inWordsLead)}</p>
            {reading.scheme !== null && (
              <ol className="reasons">
                {describeScheme(reading.scheme, language).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ol>
            )}
          </section>
        </div>
      </div>
      {mayChange && (
        <DraftBar
          isChanged={draft.isChanged}
          isOvertaken={draft.isOvertaken}
          onDiscard={draft.discard}
          onPropose={(reason) =>
            propose({
              wish: { type: 'change-scheme', body: { scheme: draft.value, reason } },
              seen: draft.seen,
              subject: {
                of: (state: Campaign) => comparedScheme(draft.value, state.scheme),
                mine: comparedScheme(campaign.scheme, draft.value),
              },
              onRecorded: draft.discard,
            })
          }
        />
      )}
    </Page>
  );
}
