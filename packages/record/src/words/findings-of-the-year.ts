import type { FindingCode } from '../report/verdict.ts';
import type { Wording } from './fill.ts';

/** What can be found against the daily assessment, adjustments and the result of the year. */
export const findingsOfTheYear = {
  'line-points-wrong': [
    '{unit} 的日常考核“{item}”记 {have} 分，该项最高 {need} 分。',
    'The line {item} of {unit} gives {have} points; the item has {need}.',
  ],
  'line-without-evidence': [
    '{unit} 的日常考核“{item}”没有证据。',
    'The line {item} of {unit} rests on no evidence.',
  ],
  'line-rests-on-later': [
    '{unit} 的日常考核“{item}”以后来的事项为依据。',
    'The line {item} of {unit} rests on a later act.',
  ],
  'line-twice': [
    '{unit} 的日常考核“{item}”重复计分。',
    'The item {item} of {unit} has two lines that count.',
  ],
  'adjustment-rule-differs': [
    '{unit} 的加扣分事项 {adjustment} 与计分办法的“{rule}”不符（{have}）。',
    'The adjustment {adjustment} of {unit} is not as the rule {rule} of the scheme has it ({have}).',
  ],
  'window-too-short': [
    '{unit} 的加扣分事项 {adjustment} 异议期应到 {need}，实到 {have}。',
    'The time to object to adjustment {adjustment} of {unit} must last until {need}; it ended on {have}.',
  ],
  'one-fact-punished-twice': [
    '{unit} 因同一事项（{fact}）被重复扣分。',
    'One fact ({fact}) is punished twice against {unit}.',
  ],
  'objection-lateness-wrong': [
    '异议 {objection} 是否逾期记错。',
    'Whether the objection {objection} was late is told wrongly.',
  ],
  'objection-unanswered': [
    '{unit} 的加扣分事项 {adjustment} 未答复异议（{objections}）就作出决定。',
    'Adjustment {adjustment} of {unit} was decided with objections unanswered ({objections}).',
  ],
  'decided-in-window': [
    '{unit} 的加扣分事项 {adjustment} 异议期到 {closes}，{day} 就作出决定。',
    'Adjustment {adjustment} of {unit} was decided on {day}; the time to object lasts until {closes}.',
  ],
  'decision-differs': [
    '{unit} 的加扣分事项 {adjustment} 提出 {need} 分，决定 {have} 分，与决定的结论不符。',
    'Adjustment {adjustment} of {unit} was entered with {need} and decided with {have}, against its outcome.',
  ],
  'notice-assessment-differs': [
    '公示中{unit}的{what}为 {have}，按事项应为 {need}。',
    'In the notice {what} of {unit} is {have}; the acts make {need}.',
  ],
  'notice-units-differ': [
    '公示的单位与记录的不同。',
    'The units in the notice are not those of the record.',
  ],
  'notice-differs': [
    '公示中{unit}的{what}为 {have}，重新计算为 {need}。',
    'In the notice {what} of {unit} is {have}; it recomputes to {need}.',
  ],
  'notice-too-early': [
    '公示时还有未完成的事项（{open}）。',
    'The notice was published while inputs were open ({open}).',
  ],
  'result-digest-differs': [
    '结果摘要记为 {have}，重新计算为 {need}。',
    'The digest of the result is said to be {have}; it recomputes to {need}.',
  ],
  'result-window-too-short': [
    '公示的异议期应到 {need}，实到 {have}。',
    'The notice must be open to objections until {need}; it closes on {have}.',
  ],
  'final-without-notice': [
    '最终结果所依据的公示（第 {notice} 条）不是有效的公示。',
    'The final result names act {notice}, which is not the notice that stands.',
  ],
  'final-in-window': [
    '公示期到 {closes}，{day} 就定为最终结果。',
    'The result was made final on {day}; its notice lasts until {closes}.',
  ],
  'final-objections-open': [
    '还有未复核的异议（{objections}）就定为最终结果。',
    'The result was made final with objections open ({objections}).',
  ],
  'changed-since-final': [
    '定为最终结果以后，计分的事项又有变动（{have}，现为 {need}）。',
    'What counts changed after the result was made final ({have}, now {need}).',
  ],
  'own-entry': [
    '{act}：{account} 审定了自己提出的事项，没有第二人。',
    '{act}: {account} settled the own entry; there is no second person.',
  ],
  'notice-satisfaction-differs': [
    '公示中 {unit} 的满意度为 {have}，会上公布的是 {need}。',
    'In the notice the satisfaction of {unit} is {have}; announced was {need}.',
  ],
  'notice-by-another-scheme': [
    '公示所记的计分办法是另一份。',
    'The notice names another scheme than the one in force.',
  ],
} as const satisfies Partial<Record<FindingCode, Wording>>;
