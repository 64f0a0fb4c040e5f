import type { PlanBody } from '@pingyi/core';
import { Button } from 'antd';
import { DocumentChooser } from '../../ui/document-field.tsx';
import { DocumentLink } from '../../ui/document-link.tsx';
import { useSay } from '../../words/language.tsx';
import { words } from '../../words/plan.ts';
import { rowName } from '../../words/rules.ts';

type Basis = PlanBody['legalBasis'][number];

interface BasisFileProps {
  readonly basis: Basis;
  /** Which row and column it is. */
  readonly label: string;
  readonly onChange: (basis: Basis) => void;
}

/** The file of a document that the plan rests on: to be taken out, replaced or left out. */
export function BasisFile({ basis, label, onChange }: BasisFileProps) {
  const say = useSay();
  const { document } = basis;
  if (document === null)
    return (
      <DocumentChooser
        label={label}
        hasHint={false}
        onChange={(kept) => {
          if (kept !== undefined) onChange({ ...basis, document: kept });
        }}
      />
    );
  return (
    <div className="stack tight">
      <DocumentLink document={document} />
      <div>
        <Button
          size="small"
          aria-label={say(rowName(say(words.removeFile), basis.title.zh))}
          onClick={() => onChange({ ...basis, document: null })}
        >
          {say(words.removeFile)}
        </Button>
      </div>
    </div>
  );
}
