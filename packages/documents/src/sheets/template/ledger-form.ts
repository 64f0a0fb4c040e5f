import { headingOf, type Ledger, ledgerColumns } from '../headings.ts';
import { listItems } from '../scheme/items.ts';
import { sheetNames } from '../words.ts';
import { decimalNumber, type Rows, remarks, unitColumn } from './forms.ts';
import { type Form, type FormColumn, lastFormRow } from './tables.ts';

const ledgerWords = {
  deductions: {
    item: listItems.deduction,
    rule: '迟报',
    points: '扣分',
    grounds: '自查报告迟交一天',
  },
  bonuses: { item: listItems.bonus, rule: '创新做法', points: '加分', grounds: '获省级通报表扬' },
  vetoes: { item: listItems.veto, rule: '弄虚作假', points: '', grounds: '虚报自查材料，已查实' },
} as const;

/** The names of the rules of one kind, which stand one below the other in the sheet 计分办法. */
function ruleList(item: string): string {
  const { scheme } = sheetNames;
  const items = `${scheme}!$A$1:$A$${lastFormRow}`;
  const count = `COUNTIF(${items},"${item}")`;
  const block = `OFFSET(${scheme}!$C$1,MATCH("${item}",${items},0)-1,0,${count},1)`;
  return `IF(${count}=0,${scheme}!$C$${lastFormRow},${block})`;
}

/** 扣分, 加分, 一票否决: one row each time a rule applies. */
export function ledgerForm(ledger: Ledger, rows: Rows): Form {
  const { item, rule, points, grounds } = ledgerWords[ledger];
  const heading = (key: 'rule' | 'amount' | 'grounds') => headingOf(ledgerColumns[ledger], key);
  const amount: FormColumn = {
    heading: heading('amount'),
    note: `可不填，不填时按“计分办法”中该规则的分值${points}。填正数。`,
    width: 10,
    kind: 'number',
    example: 0.5,
    choice: decimalNumber,
  };
  return {
    name: sheetNames[ledger],
    page: 'portrait',
    rows,
    columns: [
      unitColumn,
      {
        heading: heading('rule'),
        note: `“计分办法”表中项目为“${item}”的名称或编号。`,
        width: 22,
        kind: 'text',
        example: rule,
        choice: {
          type: 'list',
          formula: ruleList(item),
          prompt: `从下拉框选择；新规则先在“计分办法”表中加一行“${item}”。`,
          error: `“计分办法”表中没有这条${item}。仍要填写吗？`,
          isStrict: false,
        },
      },
      ...(ledger === 'vetoes' ? [] : [amount]),
      {
        heading: heading('grounds'),
        note: '必填：何事、何时、依据什么材料。',
        width: 44,
        kind: 'text',
        example: grounds,
      },
      remarks,
    ],
  };
}
