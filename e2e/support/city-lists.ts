import { peopleList, unitList, writeList } from '@pingyi/documents/sheets';
import { presetContexts } from '../../packages/server/src/lists/preset-contexts.ts';

/** A file that a page is given. */
export interface SheetFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const bureau = '云河市文广新局';

/** 25 units: the bureau, four departments, six direct units, fourteen stations. */
const units: readonly (readonly [
  level: string,
  role: 'own' | 'lower',
  names: readonly string[],
])[] = [
  ['department', 'own', ['办公室', '艺术科', '广电科', '出版科']],
  ['direct', 'lower', ['图书馆', '文化馆', '博物馆', '美术馆', '电视台', '剧院']],
  ['station', 'lower', [...'一二三四五六七八九十甲乙丙丁'].map((name) => `${name}里乡文化站`)],
];

function workbook(name: string, bytes: Uint8Array): SheetFile {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name: `${name}.xlsx`, mimeType, buffer: Buffer.from(bytes) };
}

/** The 25 units of a city as an office hands them in, with leader and liaison of the bureau. */
export async function cityUnits(): Promise<SheetFile> {
  const nobody = { leader: null, liaison: null, liaisonPhone: null };
  const rows = [
    {
      ...{ name: bureau, id: null, level: 'bureau', class: null, parent: null, role: null },
      ...{ exempt: false, leader: '陈某', liaison: '赵某', liaisonPhone: '13800000001' },
    },
    ...units.flatMap(([level, role, names]) =>
      names.map((name) => ({
        ...{ name, id: null, level, class: null, parent: bureau, role, exempt: false },
        ...nobody,
      })),
    ),
  ];
  const { units: context } = presetContexts(2026, []);
  const options = { context, language: 'zh', format: 'xlsx' } as const;
  return workbook('参评单位', await writeList(unitList, rows, options));
}

/** 150 representatives: half of them recipients of services, the others by turns. */
export async function cityPeople(): Promise<SheetFile> {
  const others = ['deputy', 'cppccMember', 'supervisor', 'other'];
  const { people: context } = presetContexts(2026, []);
  const rows = Array.from({ length: 150 }, (_, place) => ({
    name: `${'赵钱孙李周吴郑王冯陈'[place % 10]}代表${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰'[Math.floor(place / 10)]}`,
    category: place < 75 ? 'serviceRecipient' : (others[place % 4] ?? 'other'),
    phone: `1390000${String(1000 + place)}`,
    units: [],
    id: null,
  }));
  const options = { context, language: 'zh', format: 'xlsx' } as const;
  return workbook('评议代表', await writeList(peopleList, rows, options));
}
