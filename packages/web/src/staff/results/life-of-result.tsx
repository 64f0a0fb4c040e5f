import {
  type CampaignReason,
  type ComputedResult,
  computeResult,
  type DocumentRef,
  resultStatusOf,
} from '@pingyi/core';
import { Alert, Button, Collapse, Drawer, Form } from 'antd';
import { useMemo } from 'react';
import { useToday } from '../assessment/use-today.ts';
import { workingDaysLeft } from '../assessment/working-days-left.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { useSearchFields } from '../data/search-fields.ts';
import { hasRight, mayGive, useOwnAccount } from '../session/own-account.ts';
import { usePropose } from '../steps/official-steps.tsx';
import { DocumentField } from '../ui/document-field.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { ReasonList } from '../ui/reason-list.tsx';
import { dayText, momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { leftLine, noticeLine, words } from '../words/life-of-result.ts';
import { NoticeForm } from './life/notice-form.tsx';
import { ObjectionForm } from './life/objection-form.tsx';
import { ObjectionList, objectionPlace } from './life/objection-list.tsx';
import { TakenUp } from './life/taken-up.tsx';

/** Other assessments that take the result over. */
const uses = ['clean-government', 'organ-conduct'] as const;

/** What has to be settled first; each objection is a way to where it is reviewed. */
function WaitingThings({ reasons }: { readonly reasons: readonly CampaignReason[] }) {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign, names } = useCampaign();
  const { objections } = campaign.yearResult;
  const waiting = [...objections.values()].filter(({ review }) => review === null);
  return (
    <>
      <ReasonList reasons={reasons} names={names} />
      {waiting.length > 0 && (
        <ul className="plain-list">
          {waiting.map((each) => (
            <li key={each.objection}>
              <a href={`#${objectionPlace(each)}`}>
                {say(names('unit', each.unit))} · {momentText(each.at, language)} ·{' '}
                {say(words.toReview)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What stands before the final act, and the button of it. */
function Finalise({ computed }: { readonly computed: ComputedResult }) {
  const say = useSay();
  const propose = usePropose();
  const today = useToday();
  const { campaign } = useCampaign();
  const status = resultStatusOf(campaign, today, computed);
  if (status.stage !== 'notice') return null;
  const { notice, open, isWindowOver } = status;
  const left = workingDaysLeft(today, notice.closes, campaign.plan.calendar);
  const mayTry = open.length === 0 && isWindowOver;
  return (
    <section aria-labelledby="finalise">
      <h3 id="finalise">{say(words.finalise)}</h3>
      <p className="spaced">{say(words.finaliseLead)}</p>
      {mayTry ? (
        <Button
          type="primary"
          onClick={() =>
            propose({ wish: { type: 'finalise-result', body: { result: computed.digest } } })
          }
        >
          {say(words.finalise)}
        </Button>
      ) : (
        <Alert
          type="warning"
          showIcon
          title={say(words.cannotBeFinal)}
          description={
            <>
              {!isWindowOver && <p>{say(leftLine(left))}</p>}
              {open.length > 0 && <WaitingThings reasons={open} />}
            </>
          }
        />
      )}
    </section>
  );
}

interface ReopenValues {
  readonly reason: string;
  readonly decision: DocumentRef;
}

/** The leading group opens a final result again. */
function Reopen({ final }: { readonly final: number }) {
  const say = useSay();
  const propose = usePropose();
  return (
    <Collapse
      destroyOnHidden
      items={[
        {
          key: 'reopen',
          label: say(words.reopen),
          children: (
            <>
              <p className="spaced">{say(words.reopenLead)}</p>
              <Form<ReopenValues>
                layout="vertical"
                onFinish={({ reason, decision }) =>
                  propose({
                    wish: {
                      type: 'reopen-result',
                      body: { supersedes: final, reason: reason.trim(), decision },
                    },
                  })
                }
              >
                <ReasonField />
                <DocumentField name="decision" label={say(words.decision)} />
                <Button htmlType="submit">{say(words.reopen)}</Button>
              </Form>
            </>
          ),
        },
      ]}
    />
  );
}

/** The life of the year's result: its notice, objections and their review, the final act. */
export function LifeOfResult() {
  const say = useSay();
  const { language } = useSpeech();
  const own = useOwnAccount();
  const today = useToday();
  const { campaign } = useCampaign();
  const [search, set] = useSearchFields();
  const computed = useMemo(() => computeResult(campaign), [campaign]);
  const status = resultStatusOf(campaign, today, computed);
  const { notices, objections } = campaign.yearResult;
  const may = (type: Parameters<typeof mayGive>[1]) => mayGive(own, type, campaign.id);
  const mayPublish = status.stage === 'provisional' && may('publish-result-notice');
  const isReady = status.stage === 'provisional' && status.open.length === 0;
  const isOpen = search.get('notice') !== null && mayPublish && isReady;
  return (
    <section className="panel official stack" aria-labelledby="life">
      <h2 id="life">{say(words.title)}</h2>
      {notices.length > 0 && (
        <section aria-labelledby="notices">
          <h3 id="notices">{say(words.notices)}</h3>
          <ol className="history">
            {notices.toReversed().map(({ seq, edition, day, closes, outlet }) => (
              <li key={seq}>
                {say(noticeLine(edition, dayText(day, language), dayText(closes, language)))} ·{' '}
                {outlet}
              </li>
            ))}
          </ol>
        </section>
      )}
      {mayPublish && isReady && (
        <div>
          <Button type="primary" onClick={() => set({ notice: '1' })}>
            {say(notices.length === 0 ? words.publish : words.publishAgain)}
          </Button>
        </div>
      )}
      {notices.length > 0 && (
        <section aria-labelledby="result-objections">
          <h3 id="result-objections">{say(words.objections)}</h3>
          <ObjectionList objections={[...objections.values()]} />
          {may('publish-result-notice') && (
            <Button onClick={() => set({ objection: '1' })}>{say(words.takeIn)}</Button>
          )}
        </section>
      )}
      {status.stage === 'provisional' && !isReady && <p>{say(words.notYet)}</p>}
      {may('finalise-result') && <Finalise computed={computed} />}
      <TakenUp />
      {status.stage === 'final' && may('reopen-result') && <Reopen final={status.final.seq} />}
      {hasRight(own, 'export-results') && (
        <section aria-labelledby="uses">
          <h3 id="uses">{say(words.uses)}</h3>
          <ul className="inline-links">
            {uses.map((use) => (
              <li key={use}>
                <a
                  href={`/api/campaigns/${encodeURIComponent(campaign.id)}/exports/${use}?language=${language}`}
                  download
                >
                  {say(words[use])}
                </a>
              </li>
            ))}
          </ul>
          <p className="hint">{say(words.usesHint)}</p>
        </section>
      )}
      <Drawer
        open={isOpen}
        title={say(notices.length === 0 ? words.publish : words.publishAgain)}
        size={840}
        destroyOnHidden
        onClose={() => set({ notice: null })}
      >
        <NoticeForm computed={computed} onDone={() => set({ notice: null })} />
      </Drawer>
      <Drawer
        open={search.get('objection') !== null}
        title={say(words.takeIn)}
        size={600}
        destroyOnHidden
        onClose={() => set({ objection: null })}
      >
        <ObjectionForm onDone={() => set({ objection: null })} />
      </Drawer>
    </section>
  );
}
