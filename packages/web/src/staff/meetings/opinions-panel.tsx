import { digest, type HidingReason, hidingReasons } from '@pingyi/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Select, Tag } from 'antd';
import { useState } from 'react';
import { type Problem, ProblemError } from '../data/problem.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/remote.ts';
import { useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { useProposeStep } from './meeting-steps.tsx';
import { Panel } from './panel.tsx';
import { decideOpinion, listOpinions } from './remote-requests.ts';

type Screened = Awaited<ReturnType<typeof listOpinions>>;

const decisions = ['publish', ...hidingReasons] as const;

function Opinion({
  opinion,
  onDecide,
}: {
  readonly opinion: Screened['opinions'][number];
  readonly onDecide: (decision: 'publish' | HidingReason) => void;
}) {
  const say = useSay();
  const { text, hints, decision } = opinion;
  return (
    <li className="stack tight">
      <span>{text}</span>
      <span>
        {hints.map((hint) => (
          <Tag key={hint} color="warning">
            {say(hint === 'name' ? words.hintName : words.hintNumber)}
          </Tag>
        ))}
        <Select
          aria-label={say(words.decision)}
          placeholder={say(words.undecided)}
          value={decision}
          options={decisions.map((value) => ({ value, label: say(words[value]) }))}
          onChange={onDecide}
        />
      </span>
    </li>
  );
}

/** What the decisions amount to, published by an act: once, then as a correction. */
function Publish({ screened }: { readonly screened: Screened }) {
  const say = useSay();
  const propose = useProposeStep();
  const { publication, published } = screened;
  if (publication === null || publication.list === published?.list) return null;
  const publish = (reason: string | undefined): void =>
    propose({
      wish: {
        type: 'publish-opinions',
        body: {
          ...publication,
          list: digest.parse(publication.list),
          correction:
            published === null
              ? null
              : { supersedes: published.seq, reason: (reason ?? '').trim() },
        },
      },
    });
  return (
    <Form<{ readonly reason?: string }>
      layout="vertical"
      onFinish={({ reason }) => publish(reason)}
    >
      {published !== null && <p>{say(words.publishedAlready)}</p>}
      {published !== null && <ReasonField />}
      <Button type="primary" htmlType="submit">
        {say(words.publishAll)}
      </Button>
    </Form>
  );
}

function Screening({ screened }: { readonly screened: Screened }) {
  const say = useSay();
  const client = useQueryClient();
  const { meeting, names } = useMeetingWorld();
  const [problem, setProblem] = useState<Problem | null>(null);
  const decide = async (opinion: string, decision: 'publish' | HidingReason): Promise<void> => {
    try {
      await decideOpinion(meeting.id, opinion, decision);
      setProblem(null);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error.problem);
    }
    await client.invalidateQueries({ queryKey: ['opinions', meeting.id] });
  };
  if (!screened.isComplete) return <p>{say(words.opinionsWait)}</p>;
  if (screened.opinions.length === 0) return <p>{say(words.noOpinions)}</p>;
  return (
    <>
      <p>{say(words.opinionsLead)}</p>
      {problem !== null && <ProblemAlert problem={problem} />}
      {meeting.particulars.units.map((unit) => (
        <section key={unit} className="stack tight">
          <h3>{say(names('unit', unit))}</h3>
          <ul className="reasons">
            {screened.opinions
              .filter((each) => each.unit === unit)
              .map((each) => (
                <Opinion
                  key={each.opinion}
                  opinion={each}
                  onDecide={(decision) => void decide(each.opinion, decision)}
                />
              ))}
          </ul>
        </section>
      ))}
      <Publish screened={screened} />
    </>
  );
}

/** Opinions that voters sent, read by unit, decided on one by one, and published. */
export function OpinionsPanel() {
  const say = useSay();
  const { meeting } = useMeetingWorld();
  const mayScreen = useMayGive('publish-opinions');
  const wasOpened = meeting.vote.opened !== null;
  const query = useQuery({
    enabled: mayScreen && wasOpened,
    queryKey: ['opinions', meeting.id, meeting.vote.state],
    queryFn: () => listOpinions(meeting.id),
  });
  if (!mayScreen || !wasOpened) return null;
  return (
    <Panel title={say(words.opinions)}>
      <QueryView query={query}>{(screened) => <Screening screened={screened} />}</QueryView>
    </Panel>
  );
}
