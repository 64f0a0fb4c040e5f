import type { Grant } from '../accounts/grant.ts';
import { dayText, momentText } from './campaign-days.ts';
import { type Names, namesInARow } from './campaign-names.ts';
import type { Language, Sentence } from './language.ts';

/** How a placeholder shows its value; without a kind the value stands as it is. */
const templateKinds = [
  'text',
  'unit',
  'units',
  'phase',
  'level',
  'audience',
  'step',
  'category',
  'service',
  'day',
  'moment',
  'count',
  'score',
  'item',
  'rule',
  'adjustment',
  'objection',
  'kind',
  'outcome',
  'flag',
  'grants',
  'recoverable',
] as const;

type TemplateKind = (typeof templateKinds)[number];

/** One placeholder `{field}`, `{field.inner}` or `{field|kind}` of a template. */
interface Placeholder {
  readonly path: readonly string[];
  readonly kind: TemplateKind;
}

const placeholder = /\{([A-Za-z.]+)(?:\|([a-z]+))?\}/gu;

function placeholderOf(path: string, kind: string | undefined): Placeholder {
  const found = templateKinds.find((each) => each === (kind ?? 'text'));
  if (found === undefined) throw new Error(`act sentence: no kind ${kind}`);
  return { path: path.split('.'), kind: found };
}

/** The placeholders of a template in their order. */
export function placeholdersOf(template: string): readonly Placeholder[] {
  return [...template.matchAll(placeholder)].map(([, path = '', kind]) =>
    placeholderOf(path, kind),
  );
}

function valueAt(payload: unknown, path: readonly string[]): unknown {
  let at = payload;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part))
      throw new Error(`act sentence: the payload has no ${path.join('.')}`);
    at = (at as Readonly<Record<string, unknown>>)[part];
  }
  return at;
}

const recoverable: Readonly<Record<string, Sentence>> = {
  password: { zh: '登录密码', en: 'password' },
  secondFactor: { zh: '动态验证码', en: 'second factor' },
};

const flags: Readonly<Record<string, Sentence>> = {
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
};

/** Each role with what it is limited to. */
function grantsText(grants: readonly Grant[], names: Names, language: Language): string {
  const texts = grants.map(({ role, scope }) => {
    const name = names('role', role)[language];
    if (scope.kind === 'installation') return name;
    const place = scope.kind === 'unit' ? `${scope.campaign}/${scope.unit}` : scope.campaign;
    return language === 'zh' ? `${name}（${place}）` : `${name} (${place})`;
  });
  return texts.join(language === 'zh' ? '、' : ', ');
}

const nothing = { zh: '无', en: 'none' } as const;

function shown(value: unknown, kind: TemplateKind, names: Names, language: Language): string {
  if (value === null) return nothing[language];
  switch (kind) {
    case 'text':
      return String(value);
    case 'unit':
    case 'phase':
    case 'level':
    case 'audience':
    case 'step':
    case 'category':
    case 'service':
    case 'item':
    case 'rule':
    case 'adjustment':
    case 'objection':
    case 'kind':
    case 'outcome':
      return names(kind, String(value))[language];
    case 'flag':
      return flags[String(value)]?.[language] ?? String(value);
    case 'units':
      return namesInARow(names, 'unit', value as readonly string[], language);
    case 'day':
      return dayText(String(value), language);
    case 'moment':
      return momentText(String(value), language);
    case 'count':
      return String((value as readonly unknown[]).length);
    case 'score':
      return (value as { readonly published: string }).published;
    case 'grants':
      return grantsText(value as readonly Grant[], names, language);
    case 'recoverable':
      return recoverable[String(value)]?.[language] ?? String(value);
  }
}

/**
 * A template filled from a payload.
 *
 * @throws when a placeholder names no field of the payload: then catalogue and schema disagree
 */
export function fillTemplate(
  template: string,
  payload: unknown,
  names: Names,
  language: Language,
): string {
  return template.replaceAll(placeholder, (_, path: string, kind: string | undefined) => {
    const found = placeholderOf(path, kind);
    return shown(valueAt(payload, found.path), found.kind, names, language);
  });
}
