import type { ComponentChildren } from 'preact';

interface NoticeProps {
  /** `good` and `note` inform; `urgent` asks for something to be done now. */
  readonly kind: 'good' | 'note' | 'urgent';
  readonly children: ComponentChildren;
}

/** A framed sentence. Its kind is told by a mark of its own shape, not by colour alone. */
export function Notice({ kind, children }: NoticeProps) {
  return <div class={`notice ${kind}`}>{children}</div>;
}
