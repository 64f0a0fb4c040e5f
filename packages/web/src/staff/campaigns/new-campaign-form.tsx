import { type Campaign, campaignId } from '@pingyi/core';
import { Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCampaigns } from '../data/queries.ts';
import { usePropose } from '../steps/official-steps.tsx';
import { words } from '../words/campaigns.ts';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { type Beginning, organiserOf, withNames } from './beginnings.ts';

interface NewCampaignFormProps {
  /** The year that is proposed. */
  readonly year: number;
  readonly begin: (year: number) => Beginning;
  /** The campaign whose rules and units are taken over, or null. */
  readonly copied: Campaign | null;
}

interface Values {
  readonly year: number;
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly organiser: string;
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 2000 && year <= 2999;
}

/** Names a new campaign and proposes it. */
export function NewCampaignForm({ year, begin, copied }: NewCampaignFormProps) {
  const say = useSay();
  const propose = usePropose();
  const [, navigate] = useLocation();
  const { data: campaigns = [] } = useCampaigns();
  const [{ plan }] = useState(() => begin(year));
  const taken = new Set(campaigns.map(({ campaign }) => campaign));
  const needed = { required: true, whitespace: true, message: say(common.needed) };
  const create = ({ year: wanted, id, zh, en, organiser }: Values): void => {
    const { plan: found, scheme } = begin(wanted);
    propose({
      wish: {
        type: 'create-campaign',
        body: {
          campaign: campaignId.parse(id),
          year: wanted,
          plan: withNames(found, { zh: zh.trim(), en: en.trim() }, organiser.trim()),
          scheme,
        },
      },
      onRecorded: () => navigate(copied === null ? `/c/${id}` : `/c/${id}/units?copy=${copied.id}`),
    });
  };
  return (
    <div className="panel">
      <Form<Values>
        layout="vertical"
        scrollToFirstError
        initialValues={{
          year,
          id: taken.has(`city-${year}`) ? '' : `city-${year}`,
          zh: plan.title.zh,
          en: plan.title.en,
          organiser: organiserOf(plan),
        }}
        onFinish={create}
      >
        <Form.Item
          name="year"
          label={say(words.year)}
          rules={[
            {
              validator: (_, value: number) =>
                isYear(value) ? Promise.resolve() : Promise.reject(new Error(say(words.yearWrong))),
            },
          ]}
        >
          <InputNumber min={2000} max={2999} precision={0} />
        </Form.Item>
        <Form.Item
          name="id"
          label={say(words.idLabel)}
          extra={say(words.idHint)}
          rules={[
            {
              validator: (_, value: string) => {
                if (!campaignId.safeParse(value).success)
                  return Promise.reject(new Error(say(words.idWrong)));
                return taken.has(value)
                  ? Promise.reject(new Error(say(words.idTaken)))
                  : Promise.resolve();
              },
            },
          ]}
        >
          <Input autoComplete="off" spellCheck={false} />
        </Form.Item>
        <Form.Item name="zh" label={say(words.nameZh)} rules={[needed]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="en" label={say(words.nameEn)} rules={[needed]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item
          name="organiser"
          label={say(words.organiser)}
          extra={say(words.organiserHint)}
          rules={[needed]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Button type="primary" htmlType="submit">
          {say(words.next)}
        </Button>
      </Form>
    </div>
  );
}
