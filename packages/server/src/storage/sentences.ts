import type { StorageFault } from './fault.ts';

interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** What is wrong with a PostgreSQL server and its place, by code. */
function sentenceOf(fault: StorageFault): Sentence {
  switch (fault.code) {
    case 'already-running':
      return {
        zh: `评议已在运行，数据在 ${fault.facts.folder}。`,
        en: `Pingyi is already running on the data in ${fault.facts.folder}.`,
      };
    case 'in-use':
      return {
        zh: `数据库正被运行中的评议使用（${fault.facts.folder}），请先停止它。`,
        en: `A running Pingyi uses the database in ${fault.facts.folder}; stop that first.`,
      };
    case 'platform-unsupported':
      return {
        zh: `本系统（${fault.facts.platform}）没有内置数据库，请用 DATABASE_URL 指定一个 PostgreSQL 服务器。`,
        en: `There is no embedded database for ${fault.facts.platform}; name a PostgreSQL server in DATABASE_URL.`,
      };
    case 'binaries-missing':
      return {
        zh: `找不到能在 ${fault.facts.platform} 上运行的 PostgreSQL，请安装（Debian、Ubuntu：apt-get install postgresql）后重新启动，或设置 DATABASE_URL。`,
        en: `No PostgreSQL runs here (${fault.facts.platform}): install it (Debian, Ubuntu: apt-get install postgresql) and start again, or set DATABASE_URL.`,
      };
    case 'account-missing':
      return {
        zh: '以 root 运行时数据库需要账户 postgres 或 nobody，本机两者都没有；请用 useradd --system postgres 建立。',
        en: 'Run by root, the database needs an account postgres or nobody and there is neither; make one: useradd --system postgres',
      };
    case 'disk-full':
      return {
        zh: `磁盘已满，数据库无法写入${fault.facts.path === '' ? '' : ` ${fault.facts.path}`}；请腾出空间；评议若已退出，再启动一次。`,
        en: `The disk is full, the database cannot write${fault.facts.path === '' ? '' : ` ${fault.facts.path}`}; free some space, and start Pingyi again if it has ended.`,
      };
    case 'wrong-owner':
      return {
        zh: `${fault.facts.path} 属于账户编号 ${fault.facts.owner}，而数据库以编号 ${fault.facts.needed} 运行；请用当初的账户启动，或另设 PINGYI_DATA。`,
        en: `${fault.facts.path} belongs to uid ${fault.facts.owner} and the database runs as uid ${fault.facts.needed}; start as the account that made it, or set another PINGYI_DATA.`,
      };
    case 'folder-closed':
      return {
        zh: `账户 ${fault.facts.account} 进不了 ${fault.facts.path}，请放开其上级文件夹的进入权限（chmod o+x），或另设 PINGYI_DATA。`,
        en: `Account ${fault.facts.account} cannot enter ${fault.facts.path}; open the folders above it (chmod o+x) or set another PINGYI_DATA.`,
      };
    case 'not-writable':
      return {
        zh: `${fault.facts.path} 不可写（${fault.facts.why}）；请改正权限，或另设 PINGYI_DATA。`,
        en: `${fault.facts.path} cannot be written (${fault.facts.why}); mend its permissions or set another PINGYI_DATA.`,
      };
    case 'version-mismatch':
      return {
        zh: `${fault.facts.path} 由 PostgreSQL ${fault.facts.made} 建立，本机可用的是 ${fault.facts.available}；请安装 PostgreSQL ${fault.facts.made}。`,
        en: `${fault.facts.path} was made by PostgreSQL ${fault.facts.made} and this machine has ${fault.facts.available}; install PostgreSQL ${fault.facts.made}.`,
      };
    case 'data-incomplete':
      return {
        zh: `${fault.facts.path} 不是完整的数据库，其中文件有缺失；请恢复备份，或另设 PINGYI_DATA。`,
        en: `${fault.facts.path} is no whole database, files of it are missing; bring them back from a copy or set another PINGYI_DATA.`,
      };
    default:
      return runningSentence(fault);
  }
}

type Running = Exclude<
  StorageFault,
  {
    code:
      | 'already-running'
      | 'in-use'
      | 'platform-unsupported'
      | 'binaries-missing'
      | 'account-missing'
      | 'disk-full'
      | 'wrong-owner'
      | 'folder-closed'
      | 'not-writable'
      | 'version-mismatch'
      | 'data-incomplete';
  }
>;

/** What is wrong once PostgreSQL itself answers or refuses to. */
function runningSentence(fault: Running): Sentence {
  switch (fault.code) {
    case 'initdb-failed':
      return {
        zh: `数据库建立失败：${fault.facts.why}`,
        en: `Making the database failed: ${fault.facts.why}`,
      };
    case 'start-failed':
      return {
        zh: `数据库启动失败：${fault.facts.why}（日志：${fault.facts.log}）`,
        en: `The database did not start: ${fault.facts.why} (log: ${fault.facts.log})`,
      };
    case 'refused':
      return {
        zh: `数据库 ${fault.facts.server} 拒绝连接：${fault.facts.why}`,
        en: `The database ${fault.facts.server} refuses us: ${fault.facts.why}`,
      };
    case 'unreachable':
      return {
        zh: `连不上数据库 ${fault.facts.server}：${fault.facts.why}`,
        en: `The database ${fault.facts.server} cannot be reached: ${fault.facts.why}`,
      };
    case 'bad-url':
      return {
        zh: 'DATABASE_URL 应形如 postgres://用户:密码@主机:5432/数据库。',
        en: 'DATABASE_URL must look like postgres://user:password@host:5432/database',
      };
    case 'server-too-old':
      return {
        zh: `数据库服务器是 PostgreSQL ${fault.facts.version}，需要 15 或更新的版本。`,
        en: `The server is PostgreSQL ${fault.facts.version}; 15 or newer is needed.`,
      };
    case 'not-utf8':
      return {
        zh: `数据库的编码是 ${fault.facts.encoding}，应为 UTF8；请用 createdb --encoding=UTF8 --template=template0 另建。`,
        en: `The database is encoded in ${fault.facts.encoding}, not UTF8; make one: createdb --encoding=UTF8 --template=template0`,
      };
    case 'not-durable':
      return {
        zh: `数据库服务器设置了 ${fault.facts.setting}，断电会丢失已确认的数据；请改回 on。`,
        en: `The server runs with ${fault.facts.setting} and would lose acknowledged data when power fails; set it on.`,
      };
    case 'schema-newer':
      return {
        zh: `数据由更新版本的评议建立（${fault.facts.migration}），请更新本程序。`,
        en: `The data was made by a newer Pingyi (${fault.facts.migration}); update this one.`,
      };
    case 'schema-older':
      return {
        zh: `运行中的评议比本命令旧（缺 ${fault.facts.migration}），请先重新启动它。`,
        en: `The running Pingyi is older than this command (it lacks ${fault.facts.migration}); restart it first.`,
      };
  }
}

/** One line for a person, Chinese then English, of why there is no database. */
export function storageSentence(fault: StorageFault): string {
  const { zh, en } = sentenceOf(fault);
  return `${zh} ${en}`;
}
