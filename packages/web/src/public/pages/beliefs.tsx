import { beliefs, powers } from '@pingyi/record';
import type { PublicPage } from '../page.ts';
import { frameWords } from '../words/frame.ts';
import { statementWords as words } from '../words/statements.ts';

/** What must still be believed, and who can learn and change what: the lists of room record. */
export const beliefsPage: PublicPage = {
  path: '/public/beliefs',
  answer: ({ say }) => ({
    kind: 'shown',
    title: say(frameWords.beliefs),
    campaign: null,
    body: (
      <>
        <p class="lead">{say(words.beliefsLead)}</p>
        {beliefs.map(({ id, what, otherwise, noticed }) => (
          <section key={id} id={id} class="belief">
            <h2>{say(what)}</h2>
            <dl class="terms">
              <div>
                <dt>{say(words.otherwise)}</dt>
                <dd>{say(otherwise)}</dd>
              </div>
              <div>
                <dt>{say(words.noticed)}</dt>
                <dd>{say(noticed)}</dd>
              </div>
            </dl>
          </section>
        ))}
        <h2 id="powers">{say(words.powers)}</h2>
        {powers.map(({ id, who, learns, notLearns, changes }) => (
          <section key={id} class="belief">
            <h3>{say(who)}</h3>
            <dl class="terms">
              <div>
                <dt>{say(words.learns)}</dt>
                <dd>{say(learns)}</dd>
              </div>
              <div>
                <dt>{say(words.notLearns)}</dt>
                <dd>{say(notLearns)}</dd>
              </div>
              <div>
                <dt>{say(words.changes)}</dt>
                <dd>{say(changes)}</dd>
              </div>
            </dl>
          </section>
        ))}
      </>
    ),
  }),
};
