import type { Drawn } from './drawn.ts';

/**
 * Names of people who do not exist: surnames with given names out of words for landscape and weather.
 * Two hold characters that fonts and databases like to lose (䶮 of extension A, 𠮷 of four bytes).
 */

const surnames = [
  ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭郎鲁韦',
];
const first = [...'云溪岚霁禾苇槐桐松柏荷菱杏棠雁鹭砚墨砺澄'];
const second = [...'川洲原野峰岭汀渚亭桥帆舟晓暮晴雪雨霜岸屿'];

const rareNames = ['钱䶮川', '许𠮷原'];

/** So many names, no two alike; the rare ones come first. */
export function inventNames(drawn: Drawn, count: number): readonly string[] {
  const names = new Set(rareNames.slice(0, count));
  while (names.size < count)
    names.add(`${drawn.oneOf(surnames)}${drawn.oneOf(first)}${drawn.oneOf(second)}`);
  return [...names];
}

/**
 * A mobile number that reaches nobody: numbers beginning with 154 have never been given to a network
 * (码号资源, Ministry of Industry and Information Technology).
 *
 * @param place 0 to 9999, another number for each
 */
export function deadNumber(place: number): string {
  return `154${String(place).padStart(8, '0')}`;
}
