import { type MeetingId, meetingId } from '@pingyi/core';

/** The meeting that the page's address ends with, such as `/slips/<meeting>`, or null. */
export function meetingInAddress(path: string = window.location.pathname): MeetingId | null {
  const [, , named = ''] = path.split('/');
  const read = meetingId.safeParse(decodeURIComponent(named));
  return read.success ? read.data : null;
}
