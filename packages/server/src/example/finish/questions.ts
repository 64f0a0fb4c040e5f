/** What representatives ask the units of the example in their meetings, what these answer and promise. */

/** A question of a meeting. Nobody is named: neither who asks nor who answers. */
export interface ExampleQuestion {
  /** A category of the plan, or whoever phones in to a meeting on the air. */
  readonly category: string;
  readonly question: string;
  readonly answer: string;
  /** What the unit promises on it; null where it promises nothing. */
  readonly promise: ExamplePromise | null;
}

interface ExamplePromise {
  readonly says: string;
  /** Who answers for it, by office. */
  readonly owner: string;
  /** How many days the unit has. */
  readonly days: number;
}

/** By the unit that is asked, in the order of asking; the departments' meeting has no questions. */
export const questionsOfTheYear: Readonly<Record<string, readonly ExampleQuestion[]>> = {
  chengdong: [
    {
      category: 'serviceRecipient',
      question: '阅览室下午五点就关门，白天上班的人下了班进不去，晚上能不能也开？',
      answer: '现在的时间确实照顾不到上班的居民。我们同社区商量过，每周有两个晚上可以安排人值班。',
      promise: {
        says: '阅览室每周二、周四开放到晚上八点半，时间贴在门口和社区公告栏。',
        owner: '站长',
        days: 30,
      },
    },
    {
      category: 'deputy',
      question: '免费书法班的名额在网上几分钟就满了，不会用手机的老人报不上，怎么办？',
      answer: '下一期留出三分之一的名额，在站里和通过电话报名，报满为止，报名情况当天公布。',
      promise: null,
    },
  ],
  heping: [
    {
      category: 'supervisor',
      question: '站前小广场的广场舞音乐常响到九点半，旁边楼里有要做作业的孩子，文化站管不管？',
      answer: '场地是我们管的。三支舞队都来谈过，愿意改时间，也愿意把音量调低。',
      promise: {
        says: '与三支舞队约定晚上八点半以前结束，广场装上显示音量的牌子，由站里每晚巡看。',
        owner: '副站长',
        days: 20,
      },
    },
  ],
  baiyan: [
    {
      category: 'serviceRecipient',
      question: '电子阅览室六台电脑有四台开不了机，孩子放假想查资料用不上，什么时候修？',
      answer: '两台已经报修，另外两台太旧修不好，更换的经费这个月批下来。',
      promise: {
        says: '修好两台、更换两台电脑，并在门口公布报修电话和修复期限。',
        owner: '站长',
        days: 45,
      },
    },
  ],
  taohua: [
    {
      category: 'cppccMember',
      question: '送戏下乡连着两年演同一出戏，演什么能不能先问问村里的人？',
      answer: '应该先问。下一轮开始前，我们把能演的剧目发到各村，请村民选，选得多的先演。',
      promise: null,
    },
  ],
  yuntai: [
    {
      category: 'serviceRecipient',
      question: '流动图书车一个月才来一次，车上的书也不大换，能不能勤一点？',
      answer: '乡里路远，以前只排了一趟。市图书馆同意多派一趟车，书由我们按借阅情况挑。',
      promise: {
        says: '流动图书车改为每两周来一次，每次更换不少于一百册图书，到站时间提前三天告知各村。',
        owner: '站长',
        days: 30,
      },
    },
    {
      category: 'other',
      question: '排练室要提前几天登记？我们合唱队去了两次，门都锁着。',
      answer: '提前一天登记就行，周末也可以。锁门是因为值班的人去了村里，以后出门会留下电话。',
      promise: null,
    },
  ],
  library: [
    {
      category: 'phoneIn',
      question: '预约的书到馆只给留两天，我住在县里，常常来不及取，能不能多留几天？',
      answer: '两天是原来书少的时候定的，现在可以放宽，到馆时也会再发一条短信。',
      promise: {
        says: '预约图书的保留时间由两天延长到五天，到馆时发短信提醒。',
        owner: '借阅部主任',
        days: 15,
      },
    },
  ],
  'culture-centre': [
    {
      category: 'serviceRecipient',
      question: '暑期免费美术课只收十岁以下的孩子，大一点的想学就没地方去，能不能也开班？',
      answer: '今年教室不够，先保了小的。明年把两间会议室改作教室，再开一个大年龄班。',
      promise: null,
    },
  ],
  'market-inspection': [
    {
      category: 'phoneIn',
      question: '学校旁边的网吧还有未成年人进去，打过一次热线，没有听到处理的结果。',
      answer: '这条线索查过，也处理了，但没有回告您，是我们做得不到位。',
      promise: {
        says: '学校周边的网吧每周至少检查两次；实名反映的问题，处理后三个工作日内告知反映人。',
        owner: '支队长',
        days: 30,
      },
    },
  ],
};
