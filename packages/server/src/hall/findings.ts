import type { Sentence } from '@pingyi/core';
import type { HallFacts } from './hall-facts.ts';

/** What a check came to: well, to be looked at, or in the way of a meeting. */
export type Verdict = 'well' | 'look' | 'bad';

/** One thing that was checked. */
export interface Finding {
  readonly code: string;
  readonly verdict: Verdict;
  readonly sentence: Sentence;
}

const giga = 1024 ** 3;

/** Free room below which a day with photos and backups may not fit, and below which nothing may; bytes. */
const comfortable = 5 * giga;
const least = giga;

/** A battery that outlives a meeting, in per cent. */
const longBattery = 80;

function addressFinding(addresses: readonly string[], isReachable: boolean): Finding {
  const [first] = addresses;
  if (first === undefined)
    return {
      code: 'address',
      verdict: 'bad',
      sentence: {
        zh: '本机没有连上任何局域网，手机无法访问。请连接会场路由器后再检查。',
        en: 'This machine is in no local network, so no phone can reach it. Join the hall’s router and check again.',
      },
    };
  if (!isReachable)
    return {
      code: 'address',
      verdict: 'bad',
      sentence: {
        zh: `本机在局域网的地址是 ${first}，但服务只在本机打开。请用 npm start -- --hall 启动。`,
        en: `This machine is ${first} in the local network, but the server listens on this machine only. Start it with npm start -- --hall.`,
      },
    };
  return {
    code: 'address',
    verdict: 'well',
    sentence: {
      zh: `手机可用的地址：${addresses.join('、')}`,
      en: `Addresses for phones: ${addresses.join(', ')}`,
    },
  };
}

function diskFinding(freeBytes: number | null): Finding {
  if (freeBytes === null)
    return {
      code: 'disk',
      verdict: 'look',
      sentence: {
        zh: '数据不在本机，剩余空间请在数据库所在的机器上查看。',
        en: 'The data lies on another machine; look there for its free room.',
      },
    };
  const free = (freeBytes / giga).toFixed(1);
  const sentence = {
    zh: `数据所在磁盘剩余 ${free} GB`,
    en: `${free} GB free where the data lies`,
  };
  if (freeBytes >= comfortable) return { code: 'disk', verdict: 'well', sentence };
  const more = {
    zh: `${sentence.zh}，建议至少留 5 GB，请清理后再开会。`,
    en: `${sentence.en}; at least 5 GB are advised. Please make room before the meeting.`,
  };
  return { code: 'disk', verdict: freeBytes < least ? 'bad' : 'look', sentence: more };
}

function durabilityFinding({ durability }: HallFacts): Finding {
  const { fsync, synchronousCommit, fullPageWrites } = durability;
  if (fsync && synchronousCommit && fullPageWrites)
    return {
      code: 'durability',
      verdict: 'well',
      sentence: {
        zh: '数据库写盘后才答复：已确认的选票不会因断电丢失。',
        en: 'The database answers after writing to the disk: an acknowledged ballot survives a power cut.',
      },
    };
  return {
    code: 'durability',
    verdict: 'bad',
    sentence: {
      zh: '数据库关闭了可靠写盘（fsync、synchronous_commit、full_page_writes 须全部为 on），断电会丢票，不能开会。',
      en: 'The database does not write reliably (fsync, synchronous_commit and full_page_writes must all be on): a power cut could lose ballots. Hold no meeting like this.',
    },
  };
}

function powerFinding({ power }: HallFacts): Finding {
  const { isOnMains, battery } = power;
  if (isOnMains === null)
    return {
      code: 'power',
      verdict: 'look',
      sentence: {
        zh: '本机没有报告供电方式。请插上电源，关闭自动睡眠和合盖睡眠。',
        en: 'The machine does not tell how it is powered. Plug it in; switch standby off, also on closing the lid.',
      },
    };
  const charge = battery === null ? '' : `${battery}%`;
  if (isOnMains)
    return {
      code: 'power',
      verdict: battery !== null && battery < longBattery ? 'look' : 'well',
      sentence: {
        zh: `已接电源${charge && `，电池 ${charge}`}。请关闭自动睡眠和合盖睡眠。`,
        en: `On mains${charge && `, battery ${charge}`}. Switch standby off, also on closing the lid.`,
      },
    };
  return {
    code: 'power',
    verdict: 'bad',
    sentence: {
      zh: `正在用电池${charge && `（${charge}）`}。请插上电源。`,
      en: `Running on its battery${charge && ` (${charge})`}. Please plug it in.`,
    },
  };
}

/**
 * What the facts mean for a meeting.
 *
 * @param isReachable whether the server listens to other machines than this one
 */
export function findingsOf(facts: HallFacts, isReachable: boolean): readonly Finding[] {
  return [
    addressFinding(facts.addresses, isReachable),
    durabilityFinding(facts),
    diskFinding(facts.freeBytes),
    powerFinding(facts),
  ];
}
