import { heightOf } from '../layout/row-heights.ts';
import type { LaidCell, SheetLayout } from '../layout/sheet-layout.ts';
import { exampleMark } from '../read/table.ts';
import { sheetNames } from '../words.ts';

const title = '政风行风评议计分工作簿';

const lines: readonly (readonly [what: string, how: string])[] = [
  ['一、填写顺序', '先填“单位”，再填“计票”；有日常考核、扣分、加分、一票否决的，再填相应的表。'],
  [
    '二、单位',
    '每个参评单位一行。编号可不填，不填时以单位名称为编号。科室与上级的关系填“计入本级”，文化站、直属单位填“下级”。免评单位在“免评”列填“是”。',
  ],
  [
    '三、计票',
    '每个直接投票的单位一行，填各等次票数；没有的不填。收回票填了，就须等于各等次、弃权、废票之和。按评议内容、评议人组或渠道分别计票的，每个分项一行，“分项”列填分项名称。',
  ],
  ['四、日常考核', '填实得分和满分。没有考核的单位不填，不填不等于 0 分。'],
  [
    '五、扣分、加分、一票否决',
    '每次一行，写明事由。分值不填时按“计分办法”中该规则的分值；填正数，扣分也填正数。',
  ],
  [
    '六、计分办法',
    '已填好通用方案的规定，一般不改。改动须在投票前确定。删去某一项目，该项目按通用方案执行；等次、规则等成列的项目，保留几行就是几条，一条也没有的在“选项”列填“无”。',
  ],
  ['七、示例行', `每张表第 2 行是示例，以“${exampleMark}”开头，计分时不读，留着或删去都可以。`],
  ['八、只填数值', '单元格里不要写公式。数字可用全角或半角。需要记录的其他内容写在“备注”列。'],
  ['九、表头', '表头文字不要改，列的先后可以换。可以另加工作表，计分时不读。'],
  [
    '十、计分',
    '填好后保存为 .xlsx，在计分页面打开，或运行 pingyi score 文件名。有错误时会指出工作表和单元格。',
  ],
];

/** 说明: how the workbook is filled, on one page. */
export function layGuide(): SheetLayout {
  const text = (value: string, style: LaidCell['style']): LaidCell => ({ value, style });
  const columns = [{ width: 26 }, { width: 74 }];
  const rows = lines.map(([what, how]) => [text(what, 'wrapped'), text(how, 'wrapped')]);
  return {
    name: sheetNames.guide,
    columns,
    rows: [[text(title, 'title')], [], ...rows],
    frozenRows: 0,
    frozenColumns: 0,
    rowHeights: [[0, 30], ...rows.map((row, i) => [i + 2, heightOf(row, columns) + 4] as const)],
    choices: [],
    page: 'portrait',
  };
}
