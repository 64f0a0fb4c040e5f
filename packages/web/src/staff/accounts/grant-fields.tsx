import { type Role, roleNames, rolePolicies, roles } from '@pingyi/core';
import { Form, Select } from 'antd';
import { useCampaigns, useFoldedCampaign } from '../data/queries.ts';
import { useOwnAccount } from '../session/own-account.ts';
import { words } from '../words/accounts.ts';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';

/** A role and where it holds, as form fields. */
export interface GrantValues {
  readonly role: Role;
  /** A campaign, or nothing for every one. */
  readonly campaign?: string;
  readonly unit?: string;
}

function scopeOf({ campaign = '', unit }: GrantValues) {
  if (campaign === '') return { kind: 'installation' } as const;
  return unit === undefined
    ? ({ kind: 'campaign', campaign } as const)
    : ({ kind: 'unit', campaign, unit } as const);
}

/** What was chosen, as the server takes a grant. */
export function grantOf(values: GrantValues) {
  return { role: values.role, scope: scopeOf(values) };
}

/** The units of a campaign, to choose the one that a liaison acts for. */
function UnitField({ campaign }: { readonly campaign: string }) {
  const say = useSay();
  const { data } = useFoldedCampaign(campaign);
  const units = [...(data?.campaign.units.values() ?? [])];
  return (
    <Form.Item
      name="unit"
      label={say(words.unit)}
      extra={say(words.unitHint)}
      rules={[{ required: true, message: say(common.needed) }]}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={units.map(({ id, name }) => ({ value: id as string, label: name }))}
      />
    </Form.Item>
  );
}

/** Role, campaign and unit of a grant that one's own roles may hand out. */
export function GrantFields() {
  const say = useSay();
  const own = useOwnAccount();
  const { data: campaigns = [] } = useCampaigns();
  const form = Form.useFormInstance<GrantValues>();
  const role = Form.useWatch('role', form);
  const campaign = Form.useWatch('campaign', form) ?? '';
  const held = own.grants.map((grant) => grant.role);
  const grantable = roleNames.filter((name) =>
    rolePolicies[name].grantedBy.some((by) => held.includes(by)),
  );
  const isForUnit = role !== undefined && rolePolicies[role].isForOneUnit;
  return (
    <>
      <Form.Item
        name="role"
        label={say(words.role)}
        rules={[{ required: true, message: say(common.needed) }]}
      >
        <Select options={grantable.map((value) => ({ value, label: say(roles[value]) }))} />
      </Form.Item>
      {role !== undefined && rolePolicies[role].power !== 'administration' && (
        <Form.Item
          name="campaign"
          label={say(words.scope)}
          rules={isForUnit ? [{ required: true, message: say(common.needed) }] : []}
        >
          <Select
            options={[
              ...(isForUnit ? [] : [{ value: '', label: say(words.installation) }]),
              ...campaigns.map(({ campaign: id, year }) => ({ value: id, label: `${year} ${id}` })),
            ]}
          />
        </Form.Item>
      )}
      {isForUnit && campaign !== '' && <UnitField campaign={campaign} />}
    </>
  );
}
