import type { Audience, DocumentRef } from '@pingyi/core';
import { Button, Form, Input, Radio } from 'antd';
import { useCampaignAsOpened } from '../data/campaign-context.tsx';
import { usePropose } from '../steps/official-steps.tsx';
import { DocumentField } from '../ui/document-field.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/publication.ts';

interface Values {
  readonly audience: Audience;
  readonly outlet: string;
  readonly document: DocumentRef;
}

const audiences = [
  { value: 'public', means: words.publicMeans },
  { value: 'system', means: words.systemMeans },
  { value: 'auditors', means: words.auditorsMeans },
] as const;

/** Proposes that the rules as they stand are published. */
export function ProposeForm() {
  const say = useSay();
  const propose = usePropose();
  const seen = useCampaignAsOpened();
  return (
    <section className="panel" aria-labelledby="propose-title">
      <h2 id="propose-title">{say(words.propose)}</h2>
      <Form<Values>
        layout="vertical"
        scrollToFirstError
        initialValues={{ audience: 'public', outlet: '' }}
        onFinish={({ audience, outlet, document }) =>
          propose({
            wish: {
              type: 'propose-publication',
              body: { audience, outlet: outlet.trim(), document },
            },
            seen,
          })
        }
      >
        <Form.Item name="audience" label={say(words.audience)}>
          <Radio.Group
            vertical
            options={audiences.map(({ value, means }) => ({
              value,
              label: (
                <span>
                  <strong>{say(words[value])}</strong>
                  <span className="hint">{say(means)}</span>
                </span>
              ),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="outlet"
          label={say(words.outlet)}
          extra={say(words.outletHint)}
          rules={[{ required: true, whitespace: true, message: say(common.needed) }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <DocumentField name="document" label={say(words.document)} />
        <Button type="primary" htmlType="submit">
          {say(words.check)}
        </Button>
      </Form>
    </section>
  );
}
