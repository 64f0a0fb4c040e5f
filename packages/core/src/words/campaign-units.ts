import type { UnitFacts } from '../campaign/reasons.ts';
import type { TreeFacts } from '../units/check-tree.ts';
import { type Names, namesInARow } from './campaign-names.ts';
import type { Sentence } from './language.ts';

/** Sentences on units and their tree. */

type Facts = UnitFacts & TreeFacts;

export const unitWords: {
  readonly [Code in keyof Facts]: (facts: Facts[Code], names: Names) => Sentence;
} = {
  'unit-twice': ({ unit }) => ({
    zh: `单位编号 ${unit} 已经用过，请换一个编号。`,
    en: `The unit id ${unit} is taken already; please choose another.`,
  }),
  'unit-level-unknown': ({ unit, level }, names) => ({
    zh: `${names('unit', unit).zh}的层级 ${level} 不在方案之内，请改为方案规定的层级。`,
    en: `Unit ${names('unit', unit).en} has the level ${level}, which the plan does not have; please use a level of the plan.`,
  }),
  'unit-parent-unknown': ({ unit, parent }, names) => ({
    zh: `${names('unit', unit).zh}的上级单位 ${parent} 不在名单中，请先列入或改正。`,
    en: `The parent ${parent} of unit ${names('unit', unit).en} is not listed; please add or correct it.`,
  }),
  'unit-role-missing': ({ unit, parent }, names) => ({
    zh: `请注明${names('unit', unit).zh}是${names('unit', parent).zh}的本级还是下级。`,
    en: `Please say whether ${names('unit', unit).en} belongs to the own or the lower level of ${names('unit', parent).en}.`,
  }),
  'unit-role-without-parent': ({ unit }, names) => ({
    zh: `${names('unit', unit).zh}没有上级单位，不必注明本级或下级；请补上上级单位或去掉这一项。`,
    en: `Unit ${names('unit', unit).en} has a role but no parent; please name the parent or remove the role.`,
  }),
  'unit-parent-not-above': ({ unit, level, parent, parentLevel }, names) => ({
    zh: `${names('unit', unit).zh}（${names('level', level).zh}）的上级${names('unit', parent).zh}（${names('level', parentLevel).zh}）不在更高层级，无法自下而上评议，请改正。`,
    en: `The parent ${names('unit', parent).en} (${names('level', parentLevel).en}) of ${names('unit', unit).en} (${names('level', level).en}) is not of a higher level, so evaluation from the bottom up is impossible; please correct it.`,
  }),
  'unit-cycle': ({ units }, names) => ({
    zh: `这些单位的上下级关系成了循环：${namesInARow(names, 'unit', units, 'zh')}。请改正其中一个的上级。`,
    en: `These units are each other’s parents in a circle: ${namesInARow(names, 'unit', units, 'en')}. Please correct one of the parents.`,
  }),
  'own-level-twice': ({ unit, level, own }, names) => ({
    zh: `${names('unit', unit).zh}（${names('level', level).zh}）自身参加表决，不能再由 ${own.length} 个本级单位计算得分，请改为下级。`,
    en: `${names('unit', unit).en} (${names('level', level).en}) is voted on itself and cannot also be computed from its ${own.length} own units; please make them lower units.`,
  }),
  'unit-unknown': ({ unit }) => ({
    zh: `名单中没有编号为 ${unit} 的单位，请核对编号。`,
    en: `No unit with the id ${unit} is listed; please check the id.`,
  }),
  'unit-merged': ({ unit, into }, names) => ({
    zh: `${names('unit', unit).zh}已并入${names('unit', into).zh}，请在${names('unit', into).zh}名下办理。`,
    en: `${names('unit', unit).en} was merged into ${names('unit', into).en}; please act for the latter.`,
  }),
  'unit-exempt': ({ unit }, names) => ({
    zh: `${names('unit', unit).zh}本年度免评，无须办理。`,
    en: `${names('unit', unit).en} is exempt this year; nothing needs to be done.`,
  }),
  'unit-not-exempt': ({ unit }, names) => ({
    zh: `${names('unit', unit).zh}没有免评，无须恢复。`,
    en: `${names('unit', unit).en} is not exempt; there is nothing to lift.`,
  }),
  'unit-named-twice': ({ unit }, names) => ({
    zh: `${names('unit', unit).zh}在名单中出现了不止一次，请只保留一次。`,
    en: `${names('unit', unit).en} is named more than once; please name it once.`,
  }),
  'merge-into-itself': ({ unit }, names) => ({
    zh: `${names('unit', unit).zh}不能并入自身，请选择另一个单位。`,
    en: `${names('unit', unit).en} cannot be merged into itself; please choose another unit.`,
  }),
  'merge-levels-differ': ({ unit, level, into, intoLevel }, names) => ({
    zh: `${names('unit', unit).zh}属于${names('level', level).zh}，${names('unit', into).zh}属于${names('level', intoLevel).zh}，只有同一层级的单位才能合并。`,
    en: `${names('unit', unit).en} is of level “${names('level', level).en}” and ${names('unit', into).en} of “${names('level', intoLevel).en}”; only units of one level can be merged.`,
  }),
  'vote-running': ({ unit, meeting }, names) => ({
    zh: `${names('unit', unit).zh}在评议会 ${meeting} 的表决尚未公布结果，请先公布结果或将表决作废。`,
    en: `The vote on ${names('unit', unit).en} in the meeting ${meeting} has no announced result yet; please announce it or void the vote first.`,
  }),
  'not-own-unit': ({ unit }, names) => ({
    zh: `您不是${names('unit', unit).zh}的联络员，只能为本单位办理。如联络员有变动，请评议办更新。`,
    en: `You are not the liaison of ${names('unit', unit).en} and can act for your own unit only. If the liaison changed, please ask the office to update it.`,
  }),
};
