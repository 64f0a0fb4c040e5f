import { type DailyLine, lineStateOf } from '@pingyi/core';
import { inARow } from '../../words/marks.ts';
import { useHolderNames } from '../accounts/holder-names.ts';
import { useSourceText } from '../assessment/source-text.tsx';
import { useCampaign } from '../data/campaign-context.tsx';
import { DocumentLink } from '../ui/document-link.tsx';
import { actName, words as assessment } from '../words/assessment.ts';
import { words as common } from '../words/common.ts';
import { pointsOfMax, words } from '../words/daily.ts';
import { useSay } from '../words/language.tsx';

interface LineFactsProps {
  readonly line: DailyLine;
  /** The most points of its item. */
  readonly max: string;
}

/** A line with everything that it rests on and what became of it. */
export function LineFacts({ line, max }: LineFactsProps) {
  const say = useSay();
  const holderName = useHolderNames();
  const { names } = useCampaign();
  const sourceText = useSourceText(names);
  const { points, grounds, evidence, source, restsOn, enteredBy, ended } = line;
  return (
    <dl className="facts">
      <div>
        <dt>{say(words.points)}</dt>
        <dd className="figures">{say(pointsOfMax(points, max))}</dd>
      </div>
      <div>
        <dt>{say(words.state)}</dt>
        <dd>{say(words[lineStateOf(line)])}</dd>
      </div>
      <div>
        <dt>{say(words.because)}</dt>
        <dd>{grounds}</dd>
      </div>
      {evidence !== null && (
        <div>
          <dt>{say(assessment.evidence)}</dt>
          <dd>
            <DocumentLink document={evidence} />
          </dd>
        </div>
      )}
      {source !== null && (
        <div>
          <dt>{say(assessment.source)}</dt>
          <dd>
            {sourceText(source)}
            {restsOn.length > 0 && ` · ${say(inARow(restsOn.map(actName)))}`}
          </dd>
        </div>
      )}
      <div>
        <dt>{say(assessment.by)}</dt>
        <dd>{holderName(enteredBy)}</dd>
      </div>
      {ended !== null && (
        <div>
          <dt>{say(common.reason)}</dt>
          <dd>{ended.reason}</dd>
        </div>
      )}
    </dl>
  );
}
