/** The time of day of a moment as clocks in the hall show it. */
export function timeOf(at: string | number): string {
  return new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    timeStyle: 'medium',
    hourCycle: 'h23',
  }).format(new Date(at));
}
