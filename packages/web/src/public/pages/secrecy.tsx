import type { Sentence } from '@pingyi/core';
import type { PageContext } from '../context.ts';
import type { PublicPage } from '../page.ts';
import { frameWords } from '../words/frame.ts';
import {
  everywhere,
  limits,
  withServer,
  withTrustees,
  secrecyWords as words,
} from '../words/secrecy.ts';

interface AloudProps {
  readonly context: PageContext;
  readonly id: string;
  readonly title: Sentence;
  readonly sentences: readonly Sentence[];
}

function Aloud({ context: { say }, id, title, sentences }: AloudProps) {
  return (
    <section id={id} class="aloud">
      <h2>{say(title)}</h2>
      <ol>
        {sentences.map((sentence) => (
          <li key={sentence.zh}>{say(sentence)}</li>
        ))}
      </ol>
    </section>
  );
}

/** How votes stay secret, on one page to read aloud, for both ways of keeping keys. */
export const secrecyPage: PublicPage = {
  path: '/public/secrecy',
  answer: (context) => {
    const { say, href } = context;
    return {
      kind: 'shown',
      title: say(frameWords.secrecy),
      campaign: null,
      body: (
        <>
          <p class="lead">{say(words.lead)}</p>
          <Aloud context={context} id="every" title={words.everywhere} sentences={everywhere} />
          <Aloud context={context} id="trustees" title={words.trustees} sentences={withTrustees} />
          <Aloud context={context} id="server" title={words.server} sentences={withServer} />
          <Aloud context={context} id="limits" title={words.limits} sentences={limits} />
          <p>
            <a href={href('/public/beliefs')}>{say(words.more)}</a>
          </p>
        </>
      ),
    };
  },
};
