import { networkInterfaces } from 'node:os';
import type { Finding } from '../../hall/findings.ts';
import { lanAddresses } from '../../hall/lan-addresses.ts';
import type { Rush } from '../../hall/rush.ts';

/** What is seen of a server from outside. */
export interface Seen {
  /** Other machines than its own can reach it. */
  readonly isReachable: boolean;
  readonly findings: readonly Finding[];
}

/** How long a server may take to answer at all, in milliseconds. */
const patience = 5_000;

/** Clocks that differ by more are said; milliseconds. */
const bearable = 60_000;

async function healthOf(address: string): Promise<Response | null> {
  return fetch(`${address}/api/health`, { signal: AbortSignal.timeout(patience) }).catch(
    () => null,
  );
}

function schemeFinding(address: string): Finding {
  if (address.startsWith('https:'))
    return {
      code: 'https',
      verdict: 'well',
      sentence: {
        zh: '网址是 https：摄像头扫码、离线检查和其他机器上的密钥保管人都能用。',
        en: 'The address is https: cameras, offline inspection and trustees on other machines work.',
      },
    };
  return {
    code: 'https',
    verdict: 'look',
    sentence: {
      zh: '网址是 http：投票、大屏和签到（输入、扫码枪）可用；签到台的摄像头扫码不可用，密钥保管人须在服务器本机操作。',
      en: 'The address is http: voting, the hall’s screen and the desk (typing, scanner) work; the desk’s camera does not, and trustees work on the server’s own machine.',
    },
  };
}

function clockFinding(date: string | null): Finding {
  const ahead = Date.parse(date ?? '') - Date.now();
  if (Number.isNaN(ahead) || Math.abs(ahead) > bearable)
    return {
      code: 'clock',
      verdict: 'look',
      sentence: {
        zh: `服务器与本机时间相差约 ${Math.round(Math.abs(ahead) / 60_000)} 分钟。事项以服务器时间为准，请校准服务器时间。`,
        en: `Server and this machine differ by about ${Math.round(Math.abs(ahead) / 60_000)} min. The server’s clock counts; please set it right.`,
      },
    };
  return {
    code: 'clock',
    verdict: 'well',
    sentence: { zh: '服务器与本机时间一致', en: 'The clocks of server and this machine agree' },
  };
}

/** Looks at a server; null when nothing answers there. */
export async function lookAt(address: string): Promise<Seen | null> {
  const health = await healthOf(address);
  if (health === null || health.status !== 200) return null;
  const { port } = new URL(address);
  const [own] = lanAddresses(networkInterfaces());
  const outside = own === undefined ? null : await healthOf(`http://${own}:${port || '80'}`);
  return {
    isReachable: outside?.status === 200,
    findings: [schemeFinding(address), clockFinding(health.headers.get('date'))],
  };
}

/** An answer that a person does not wait for, in milliseconds. */
const quick = 1_000;

/** What came of as many connections as there are phones. */
export function rushFinding({
  streams,
  opened,
  requests,
  answered,
  median,
  longest,
}: Rush): Finding {
  const isWhole = opened === streams && answered === requests;
  const [middle, most] = [median, longest].map((time) => Math.round(time ?? 0));
  const zh = `${streams} 部手机同时在线：接通 ${opened} 个，${requests} 次请求答复 ${answered} 次，中位 ${middle} 毫秒，最长 ${most} 毫秒`;
  const en = `${streams} phones at once: ${opened} connected, ${answered} of ${requests} requests answered, median ${middle} ms, longest ${most} ms`;
  if (!isWhole)
    return {
      code: 'connections',
      verdict: 'bad',
      sentence: {
        zh: `${zh}。请检查路由器的连接数上限。`,
        en: `${en}. Please look at the router’s limit of connections.`,
      },
    };
  return {
    code: 'connections',
    verdict: (longest ?? 0) <= quick ? 'well' : 'look',
    sentence: { zh, en },
  };
}
