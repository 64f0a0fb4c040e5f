import type { Sentence } from '@pingyi/core';
import type { ComponentChildren } from 'preact';
import type { PageContext } from '../context.ts';
import type { PublicPage } from '../page.ts';
import { frameWords } from '../words/frame.ts';
import {
  accessibilityPassages,
  checkPassages,
  type Passage,
  privacyPassages,
  statementWords as words,
} from '../words/statements.ts';

interface PassagesProps {
  readonly context: PageContext;
  readonly passages: readonly Passage[];
}

function Passages({ context: { say }, passages }: PassagesProps) {
  return (
    <>
      {passages.map(({ title, says }) => (
        <section key={title.zh}>
          <h2>{say(title)}</h2>
          {says.map((each) => (
            <p key={each.zh}>{say(each)}</p>
          ))}
        </section>
      ))}
    </>
  );
}

function statement(
  path: string,
  title: Sentence,
  passages: readonly Passage[],
  after: (context: PageContext) => ComponentChildren = () => null,
): PublicPage {
  return {
    path,
    answer: (context) => ({
      kind: 'shown',
      title: context.say(title),
      campaign: null,
      body: (
        <>
          <Passages context={context} passages={passages} />
          {after(context)}
        </>
      ),
    }),
  };
}

const command = 'npx pingyi verify campaign-2026.pingyi --trust trust.json';
const trustFile = '{"format":"pingyi-trust/1","keys":["7cb4 4a47 ca7f e590 d05f 46a3 573e 83f1"]}';

/** How anybody recomputes everything. */
export const checkPage = statement('/public/check', frameWords.check, checkPassages, ({ say }) => (
  <>
    <p>
      <a class="button primary" href="/verify">
        {say(words.openVerifier)}
      </a>
    </p>
    <dl class="terms">
      <div>
        <dt>{say(words.command)}</dt>
        <dd>
          <pre>{command}</pre>
        </dd>
      </div>
      <div>
        <dt>{say(words.trustFile)}</dt>
        <dd>
          <pre>{trustFile}</pre>
        </dd>
      </div>
    </dl>
  </>
));

export const accessibilityPage = statement(
  '/public/accessibility',
  frameWords.accessibility,
  accessibilityPassages,
);

export const privacyPage = statement('/public/privacy', frameWords.privacy, privacyPassages);
