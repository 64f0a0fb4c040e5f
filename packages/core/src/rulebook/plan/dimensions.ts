import type { Plan } from './plan.ts';

/** The five dimensions of plan §II with the questions that a representative answers. */
export const dimensions: Plan['dimensions'] = [
  {
    id: 'workStyle',
    name: { zh: '改进作风', en: 'Improving work style' },
    question: {
      zh: '是否严格执行中央和省、市关于改进工作作风、密切联系群众的各项规定；是否加强调查研究、改进会风文风、厉行勤俭节约；有无有令不行、有禁不止的现象。',
      en: 'Are the central, provincial and municipal rules on improving work style and keeping close ties with the masses strictly carried out? Is investigation and research strengthened, are meetings and documents improved, is thrift practised? Are there cases of orders not obeyed and prohibitions not observed?',
    },
  },
  {
    id: 'lawfulness',
    name: { zh: '依法办事', en: 'Acting according to law' },
    question: {
      zh: '是否坚持“两个习惯”，即习惯在监督下工作、习惯依法用权；是否自觉接受监督、依法行使权力；是否切实转变职能、依法履行社会管理职责；有无敷衍失职、执法不严、办事不公，以及不作为、乱作为、慢作为的现象。',
      en: 'Are the “two habits” followed: to work under supervision and to use power under the law? Is supervision accepted willingly and power used lawfully? Are functions really transformed and the duties of social management performed by law? Is there perfunctory or derelict work, lax enforcement, unfair handling, or inaction, wrong action or slow action?',
    },
  },
  {
    id: 'serviceQuality',
    name: { zh: '服务质量', en: 'Service quality' },
    question: {
      zh: '是否落实群众办事“零障碍”工程；服务发展、服务基层、服务群众有无新举措；审批和管理流程是否进一步优化、办事效率是否提高；有无仍需靠关系、搞门道才能办事的现象。',
      en: 'Is the “zero obstacle” project for citizens’ business carried out? Is there new initiative in serving development, the grass roots and the masses? Are approval and management processes further optimised and is efficiency rising? Does one still need connections and back doors?',
    },
  },
  {
    id: 'openness',
    name: { zh: '政务公开', en: 'Openness of government affairs' },
    question: {
      zh: '权力是否在阳光下运行；凡涉及群众切身利益的事项是否应公开尽公开；有无暗箱操作、弄虚作假的现象。',
      en: 'Does power run in sunlight? Is everything that touches the masses’ vital interests disclosed as it should be? Is there any dark-box operation or falsification?',
    },
  },
  {
    id: 'integrity',
    name: { zh: '清正廉洁', en: 'Integrity' },
    question: {
      zh: '是否严格遵守廉洁从政各项规定（包括党员领导干部廉洁从政的有关准则），做到干部清正、部门清廉；有无以权、以职、以业谋私，徇私情、办人情事，以及吃拿卡要的现象。',
      en: 'Are the rules of integrity strictly observed, the code of clean conduct for leading cadres of the Party included; are cadres upright and departments clean? Is there use of office, power or trade for private gain, favouritism, or “eating, taking, blocking, demanding”?',
    },
  },
];
