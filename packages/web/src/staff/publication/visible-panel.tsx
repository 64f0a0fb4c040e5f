import { describeScheme, type Sentence, standingUnits, type Unit, vocabulary } from '@pingyi/core';
import type { ReactNode } from 'react';
import { besides, bracketed, inARow, labelled } from '../../words/marks.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { DocumentLink } from '../ui/document-link.tsx';
import { words as calendar } from '../words/calendar.ts';
import { dayText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words as planWords } from '../words/plan.ts';
import { planContent, schemeContent, unitsContent, words } from '../words/publication.ts';
import { words as units } from '../words/units.ts';
import { digestsOf } from './rule-digests.ts';

function PlanText() {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign, names } = useCampaign();
  const { plan } = campaign;
  const list = (entries: readonly { readonly name: Sentence }[]) =>
    say(inARow(entries.map(({ name }) => name)));
  return (
    <ul className="reasons">
      <li>{say(plan.title)}</li>
      <li>{list(plan.organisers)}</li>
      {plan.legalBasis.map(({ title, number, issuer, document }) => (
        <li key={`${title.zh} ${number ?? ''}`}>
          {say(
            labelled(
              planWords.legalBasis,
              bracketed(number === undefined ? title : `${say(title)} ${number}`, issuer),
            ),
          )}
          {document !== null && <DocumentLink document={document} />}
        </li>
      ))}
      <li>{list(plan.levels)}</li>
      <li>{list(plan.categories)}</li>
      {plan.calendar.phases.map(({ phase, opens, closes }) => (
        <li key={phase}>
          {say(labelled(names('phase', phase), dayText(opens, language)))} —{' '}
          {dayText(closes, language)}
        </li>
      ))}
      {plan.calendar.deadlines.map(({ id, name, day }) => (
        <li key={id}>
          {say(calendar.deadline)} {say(labelled(name, dayText(day, language)))}
        </li>
      ))}
      {plan.dimensions.map(({ id, name, question }) => (
        <li key={id}>{say(labelled(name, question))}</li>
      ))}
    </ul>
  );
}

function SchemeText() {
  const { language } = useSpeech();
  const { campaign } = useCampaign();
  return (
    <ol className="reasons">
      {describeScheme(campaign.scheme, language).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  );
}

function UnitsText() {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign, names } = useCampaign();
  const particularsOf = ({ level, class: of, parent, exemptedBy }: Unit) => [
    names('level', level),
    vocabulary(of, language),
    ...(parent === null ? [] : [names('unit', parent)]),
    ...(exemptedBy === null ? [] : [units.exempt]),
  ];
  return (
    <ul className="reasons">
      {standingUnits(campaign.units).map((unit) => (
        <li key={unit.id}>{say(bracketed(unit.name, besides(particularsOf(unit))))}</li>
      ))}
    </ul>
  );
}

/** Exactly what becomes visible, each part with its text and its digest. */
export function VisiblePanel() {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign } = useCampaign();
  const { plan, scheme } = campaign;
  const digests = digestsOf(campaign);
  const standing = standingUnits(campaign.units);
  const exempt = standing.filter(({ exemptedBy }) => exemptedBy !== null).length;
  const parts: readonly { key: 'plan' | 'scheme' | 'units'; content: Sentence; text: ReactNode }[] =
    [
      {
        key: 'plan',
        content: planContent(plan.calendar.phases.length, plan.levels.length, plan.required.length),
        text: <PlanText />,
      },
      {
        key: 'scheme',
        content: schemeContent(describeScheme(scheme, language).length),
        text: <SchemeText />,
      },
      { key: 'units', content: unitsContent(standing.length, exempt), text: <UnitsText /> },
    ];
  return (
    <section className="panel" aria-labelledby="visible-title">
      <h2 id="visible-title">{say(words.preview)}</h2>
      <p>{say(words.previewLead)}</p>
      {parts.map(({ key, content, text }) => (
        <article key={key} className="visible-part">
          <h3>{say(words[key])}</h3>
          <p>{say(content)}</p>
          <p className="quiet digest">{digests[key]}</p>
          <details>
            <summary>{say(words.show)}</summary>
            {text}
          </details>
        </article>
      ))}
      <p className="quiet">{say(words.notPublished)}</p>
    </section>
  );
}
