import { faultSentence, type Scheme, stepName } from '@pingyi/core';
import { campaignPath } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import {
  type Calculated,
  calculate,
  columnsOf,
  exampleFields,
  fieldName,
  partsOf,
  type Whose,
} from '../model/calculator.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import { rulesWords as words } from '../words/rules.ts';

type Fields = Readonly<Record<string, string>>;

/** Steps that speak of a standing among others, or of numbers that nobody filled in. */
const left: ReadonlySet<string> = new Set(['rank', 'talk', 'no-composite']);

interface FieldsProps {
  readonly context: PageContext;
  readonly scheme: Scheme;
  readonly fields: Fields;
}

function CountFields({ context, scheme, fields, whose }: FieldsProps & { readonly whose: Whose }) {
  const { say, language } = context;
  const nameOf = (column: string): string =>
    scheme.grades.find(({ id }) => id === column)?.label ??
    say(column === 'abstained' ? words.abstained : words.invalid);
  return (
    <fieldset>
      <legend>{say(words[whose])}</legend>
      {partsOf(scheme, language).map((part) => (
        <div key={part.id ?? ''} class="fields">
          {part.label !== null && <p class="part">{part.label}</p>}
          {columnsOf(scheme).map((column) => {
            const name = fieldName(whose, part, column);
            return (
              <p key={name} class="field">
                <label htmlFor={name}>
                  {part.label !== null && <span class="unseen">{part.label} </span>}
                  {nameOf(column)}
                </label>
                <input
                  id={name}
                  name={name}
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={15}
                  value={fields[name] ?? ''}
                />
              </p>
            );
          })}
        </div>
      ))}
    </fieldset>
  );
}

interface AnswerProps {
  readonly context: PageContext;
  readonly calculated: Calculated;
}

function Answer({ context, calculated }: AnswerProps) {
  const { say, language } = context;
  if (!calculated.ok)
    return (
      <>
        <p>{say(words.notComputed)}</p>
        <ul>
          {calculated.faults.map((fault) => (
            <li key={`${fault.path} ${fault.code}`}>{faultSentence(fault, language)}</li>
          ))}
        </ul>
      </>
    );
  const { satisfaction, composite, steps } = calculated.unit;
  return (
    <>
      <p class="number">
        {say(words.satisfaction)} <strong class="figures">{satisfaction ?? '—'}</strong>
      </p>
      <ol class="steps">
        {steps
          .filter(({ code }) => !left.has(code))
          .map(({ code, text }) => (
            <li key={`${code} ${text}`}>
              <span class="quiet">{stepName(code, language)}</span>
              <p>{text}</p>
            </li>
          ))}
      </ol>
      {composite !== null && (
        <p class="number">
          {say(words.composite)} <strong class="figures">{composite}</strong>
        </p>
      )}
    </>
  );
}

interface CalculatorProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
}

/**
 * The scheme tried on numbers of one's own. It is a form that the server answers; where script runs, the
 * same answer takes the old one's place while somebody types.
 */
export function Calculator({ context, campaign }: CalculatorProps) {
  const { say, asked, href, language } = context;
  const { scheme } = campaign.campaign;
  const isGiven = Object.keys(asked.query).some((name) => /^(?:own|lower)\.|^daily$/u.test(name));
  const fields = isGiven ? asked.query : exampleFields(scheme, language);
  const path = campaignPath(campaign.id, '/rules');
  const { lang } = asked.query;
  return (
    <section aria-labelledby="calculator">
      <h2 id="calculator">{say(words.calculator)}</h2>
      <p>{say(words.calculatorSays)}</p>
      <form class="calculator" method="get" action={`${path}#calculator`} data-live="answer">
        {lang !== undefined && <input type="hidden" name="lang" value={lang} />}
        <CountFields context={context} scheme={scheme} fields={fields} whose="own" />
        <details open={Object.keys(fields).some((name) => name.startsWith('lower.')) || undefined}>
          <summary>{say(words.lower)}</summary>
          <CountFields context={context} scheme={scheme} fields={fields} whose="lower" />
        </details>
        <p class="field wide">
          <label htmlFor="daily">{say(words.daily)}</label>
          <input
            id="daily"
            name="daily"
            inputMode="decimal"
            autoComplete="off"
            maxLength={12}
            value={fields['daily'] ?? ''}
          />
        </p>
        <p class="buttons">
          <button class="button primary" type="submit">
            {say(words.compute)}
          </button>
          <a href={href(path)}>{say(words.reset)}</a>
        </p>
      </form>
      <div id="answer" class="answer" role="status" aria-label={say(words.answer)}>
        <Answer context={context} calculated={calculate(fields, scheme, language)} />
      </div>
    </section>
  );
}
