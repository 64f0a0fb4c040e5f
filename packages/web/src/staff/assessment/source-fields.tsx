import { type FactSource, factSource } from '@pingyi/core';
import { Form, Input, Select } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { words } from '../words/assessment.ts';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';

/** Kinds of facts that a person can name, the likeliest first. */
const kinds = [
  'exposure',
  'finding',
  'appeal',
  'opinion',
  'question',
  'promise',
  'duty',
  'report',
  'document',
] as const;

/** What the fields hold while they are filled in. */
export interface SourceValues {
  readonly sourceKind?: string | undefined;
  readonly sourceRef?: string | undefined;
}

/** The fact that the fields name, or null while they name none. */
export function sourceOf({ sourceKind, sourceRef = '' }: SourceValues): FactSource | null {
  const read = factSource.safeParse({ kind: sourceKind, ref: sourceRef.trim() });
  return read.success ? read.data : null;
}

/** Names the fact that something rests on: of which kind, and which of that kind. */
export function SourceFields({ isOptional = false }: { readonly isOptional?: boolean }) {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const form = Form.useFormInstance<SourceValues>();
  const kind = Form.useWatch('sourceKind', form);
  return (
    <fieldset className="bare">
      <legend className="sub">{say(words.source)}</legend>
      <p className="hint spaced">{say(words.sourceHint)}</p>
      <div className="columns">
        <Form.Item
          name="sourceKind"
          label={say(words.sourceKind)}
          rules={isOptional ? [] : [{ required: true, message: say(common.needed) }]}
        >
          <Select
            allowClear={isOptional}
            {...(isOptional ? { placeholder: say(words.noSource) } : {})}
            onChange={() => form.setFieldValue('sourceRef', undefined)}
            options={kinds.map((value) => ({ value, label: say(names('source', value)) }))}
          />
        </Form.Item>
        {kind !== undefined && (
          <Form.Item
            name="sourceRef"
            label={say(words.sourceRef)}
            rules={[
              {
                required: true,
                validator: (_, ref: string = '') =>
                  sourceOf({ sourceKind: kind, sourceRef: ref }) === null
                    ? Promise.reject(new Error(say(words.refWrong)))
                    : Promise.resolve(),
              },
            ]}
          >
            {kind === 'duty' ? (
              <Select
                options={campaign.plan.required.map(({ duty }) => ({
                  value: duty,
                  label: say(names('duty', duty)),
                }))}
              />
            ) : (
              <Input maxLength={64} />
            )}
          </Form.Item>
        )}
      </div>
    </fieldset>
  );
}
