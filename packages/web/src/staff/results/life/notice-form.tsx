import { assessmentOf, type ComputedResult, type DocumentRef, windowEnd } from '@pingyi/core';
import { Button, Form, Input, Radio } from 'antd';
import { useToday } from '../../assessment/use-today.ts';
import { useCampaign, useCampaignAsOpened } from '../../data/campaign-context.tsx';
import { usePropose } from '../../steps/official-steps.tsx';
import { DocumentField } from '../../ui/document-field.tsx';
import { Sideways } from '../../ui/sideways.tsx';
import { words as common } from '../../words/common.ts';
import { dayText } from '../../words/dates.ts';
import { useSay, useSpeech } from '../../words/language.tsx';
import { windowLine, words } from '../../words/life-of-result.ts';

/** The numbers as the notice will publish them, unit by unit. */
function PublishedNumbers({ units }: Pick<ComputedResult, 'units'>) {
  const say = useSay();
  const { names } = useCampaign();
  return (
    <Sideways label={say(words.whoSees)}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say(words.unit)}</th>
            <th scope="col">{say(words.satisfaction)}</th>
            <th scope="col">{say(words.daily)}</th>
            <th scope="col">{say(words.deducted)}</th>
            <th scope="col">{say(words.bonus)}</th>
            <th scope="col">{say(words.composite)}</th>
            <th scope="col">{say(words.rank)}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.unit} className="figures">
              <th scope="row">{say(names('unit', unit.unit))}</th>
              <td>{unit.satisfaction ?? '—'}</td>
              <td>{unit.daily ?? '—'}</td>
              <td>{unit.deducted}</td>
              <td>{unit.bonus}</td>
              <td>{unit.composite ?? '—'}</td>
              <td>
                {unit.rank ?? '—'}{' '}
                {unit.vetoed && <span className="mark warning">{say(words.vetoed)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}

interface NoticeValues {
  readonly outlet: string;
  readonly document?: DocumentRef;
  readonly statistics: 'staff' | 'public';
}

interface NoticeFormProps {
  readonly computed: ComputedResult;
  readonly onDone: () => void;
}

/** Publishes the result's notice; shows first what becomes visible to whom, and until when objections are in time. */
export function NoticeForm({ computed, onDone }: NoticeFormProps) {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign } = useCampaign();
  const seen = useCampaignAsOpened();
  const propose = usePropose();
  const today = useToday();
  const [form] = Form.useForm<NoticeValues>();
  const statistics = Form.useWatch('statistics', form) ?? 'staff';
  const closes = windowEnd(campaign.plan, 'result', today);
  const days = assessmentOf(campaign.plan).objectionWorkdays.result;
  return (
    <div className="stack">
      <p>{say(words.publishLead)}</p>
      <Form<NoticeValues>
        form={form}
        layout="vertical"
        initialValues={{ statistics: 'staff' }}
        onFinish={({ outlet, document, ...values }) =>
          propose({
            wish: {
              type: 'publish-result-notice',
              body: {
                result: computed.digest,
                outlet: outlet.trim(),
                document: document ?? null,
                statistics: values.statistics,
              },
            },
            seen,
            onRecorded: onDone,
          })
        }
      >
        <Form.Item
          name="outlet"
          label={say(words.outlet)}
          extra={say(words.outletHint)}
          rules={[{ required: true, whitespace: true, message: say(common.needed) }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <DocumentField name="document" label={say(words.document)} isOptional />
        <Form.Item
          name="statistics"
          label={say(words.statistics)}
          extra={say(words.statisticsHint)}
        >
          <Radio.Group
            options={[
              { value: 'staff', label: say(words.staff) },
              { value: 'public', label: say(words.public) },
            ]}
          />
        </Form.Item>
        <section className="visible-part spaced" aria-labelledby="who-sees">
          <h3 id="who-sees">{say(words.whoSees)}</h3>
          <p>
            <strong>{say(windowLine(dayText(closes, language), days))}</strong>
          </p>
          <ul className="reasons">
            <li>{say(words.everybodySees)}</li>
            {statistics === 'public' && <li>{say(words.statisticsSeen)}</li>}
            <li>{say(words.unitsSee)}</li>
            <li>{say(words.nobodySees)}</li>
          </ul>
          <PublishedNumbers units={computed.units} />
          <p className="quiet digest">{computed.digest}</p>
        </section>
        <Button type="primary" htmlType="submit">
          {say(words.check)}
        </Button>
      </Form>
    </div>
  );
}
