import { patternFinds } from './pattern-finds.js';
import type { Find, Reading } from './reading.js';

const AT = '(?:@|[([{]\\s?at\\s?[)\\]}])';
const DOT = '(?:[.。]|[([{]\\s?dot\\s?[)\\]}])';
const MAILBOX = new RegExp(
  `(?<local>[A-Za-z0-9][A-Za-z0-9._%+-]{0,63})\\s?${AT}\\s?(?<domain>[A-Za-z0-9-]{1,63}(?:\\s?${DOT}\\s?[A-Za-z0-9-]{1,63}){1,5})`,
  'gi',
);

/** 电子邮箱. An agency's is let through, and in a contact column any but one that is named by a QQ or mobile number. */
export function findMailboxes({ text, context }: Reading): readonly Find[] {
  return patternFinds(text.plain, MAILBOX, ({ groups }) => {
    if (/gov\s?[.。]\s?cn$/i.test(groups?.domain ?? '')) return undefined;
    if (context.isOfficeContact === true && !/^\d{5,}$/.test(groups?.local ?? '')) return undefined;
    return 'CERTAIN';
  });
}
