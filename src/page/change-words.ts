import type { Visit } from './visit.js';

const KINDS: Readonly<Record<string, readonly [chinese: string, english: string]>> = {
  PUBLISHED: ['发布', 'published'],
  CORRECTED: ['更正', 'corrected'],
  WITHDRAWN: ['撤回', 'withdrawn'],
  ERASED: ['删除内容', 'content erased'],
};

/** What a change did to a record, in a word. */
export function changeKindTitle({ say }: Visit, kind: string): string {
  const [chinese, english] = KINDS[kind.toUpperCase()] ?? [kind, kind];
  return say(chinese, english);
}
