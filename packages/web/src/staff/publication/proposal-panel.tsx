import type { Campaign } from '@pingyi/core';
import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import { useCampaign } from '../data/campaign-context.tsx';
import { usePropose } from '../steps/official-steps.tsx';
import { DocumentLink } from '../ui/document-link.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { words as common } from '../words/common.ts';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { proposalText, words } from '../words/publication.ts';
import { digestsOf } from './rule-digests.ts';

type Proposed = NonNullable<Campaign['publication']['proposed']>;

const parts = ['plan', 'scheme', 'units'] as const;

type Answer = 'return-publication' | 'withdraw-publication';

function AnswerForm({ answer, proposal }: { readonly answer: Answer; readonly proposal: number }) {
  const say = useSay();
  const propose = usePropose();
  return (
    <Form<{ readonly reason: string }>
      layout="vertical"
      onFinish={({ reason }) =>
        propose({ wish: { type: answer, body: { proposal, reason: reason.trim() } } })
      }
    >
      <ReasonField />
      <Button type="primary" htmlType="submit">
        {say(common.save)}
      </Button>
    </Form>
  );
}

/** The proposal that waits, whether the rules are still as proposed, and the three answers to it. */
export function ProposalPanel({ proposed }: { readonly proposed: Proposed }) {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign, names } = useCampaign();
  const propose = usePropose();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const digests = digestsOf(campaign);
  const then = {
    plan: proposed.planDigest,
    scheme: proposed.schemeDigest,
    units: proposed.unitsDigest,
  };
  const isSame = parts.every((part) => digests[part] === then[part]);
  const { seq, at, edition, audience, outlet, document } = proposed;
  return (
    <section className="panel official" aria-labelledby="proposal-title">
      <h2 id="proposal-title">{say(words.waiting)}</h2>
      <div className="stack">
        <p>
          {say(
            proposalText(
              edition,
              momentText(at, language),
              say(names('audience', audience)),
              outlet,
            ),
          )}
        </p>
        <Sideways label={say(words.waiting)}>
          <table className="plain-table">
            <tbody>
              {parts.map((part) => (
                <tr key={part}>
                  <th scope="row">{say(words[part])}</th>
                  <td className="digest quiet">{then[part]}</td>
                  <td>{say(digests[part] === then[part] ? words.same : words.differs)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{say(words.document)}</th>
                <td colSpan={2}>
                  <DocumentLink document={document} />
                </td>
              </tr>
            </tbody>
          </table>
        </Sideways>
        {!isSame && <Alert type="warning" showIcon title={say(words.changed)} />}
        <p className="quiet">{say(words.secondPerson)}</p>
        <div className="actions">
          {isSame && (
            <Button
              type="primary"
              onClick={() =>
                propose({ wish: { type: 'approve-publication', body: { proposal: seq } } })
              }
            >
              {say(words.approve)}
            </Button>
          )}
          <Button onClick={() => setAnswer('return-publication')}>{say(words.return)}</Button>
          <Button onClick={() => setAnswer('withdraw-publication')}>{say(words.withdraw)}</Button>
        </div>
        {answer !== null && <AnswerForm key={answer} answer={answer} proposal={seq} />}
      </div>
    </section>
  );
}
