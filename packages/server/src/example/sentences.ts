import type { NotLoaded } from './load-example.ts';

/** Why the example is not loaded, as one sentence in Chinese and English. */
export function notLoadedSentence(why: NotLoaded): string {
  switch (why) {
    case 'in-use':
      return '这套系统里已有正式的账号或评议活动，示例城市只能装进空的系统；请换一个空的数据文件夹：PINGYI_DATA=文件夹 npm start -- --example。 This installation has accounts or campaigns of its own; the example goes into an empty one. Give it a data folder of its own: PINGYI_DATA=FOLDER npm start -- --example.';
    case 'storage-full':
      return '磁盘已满，示例城市没有装完；腾出空间后再运行一次，会接着装。 The disk is full. Make room and run it again: it goes on where it stopped.';
    case 'unavailable':
    case 'stopping':
    case 'idempotency-key-reused':
      return '数据库没有应答，示例城市没有装完；请再运行一次，会接着装。 The database does not answer. Run it again: it goes on where it stopped.';
  }
}
