import { DocumentField } from '../ui/document-field.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { words } from '../words/assessment.ts';
import { useSay } from '../words/language.tsx';

/** Why, and on what evidence: fields `grounds` and `evidence`. */
export function GroundsFields() {
  const say = useSay();
  return (
    <>
      <ReasonField name="grounds" label={words.grounds} hint={words.groundsHint} />
      <DocumentField name="evidence" label={say(words.evidence)} extra={say(words.evidenceHint)} />
    </>
  );
}
