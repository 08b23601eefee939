import type { Statement } from './check-result.js';
import type { RuleLimit } from './deadline-rules.js';
import { limitWords } from './limit.js';

const MONTHS: Readonly<Record<number, string>> = { 1: 'January', 3: 'March', 6: 'June' };

/** A limit of a rule in words: `at most 20 working days`, `20个工作日内`. */
export function ruleLimitWords(limit: RuleLimit): Statement {
  switch (limit.form) {
    case 'at-most': {
      const { message, messageZh } = limitWords(limit);
      return { message: `at most ${message}`, messageZh: `${messageZh}内` };
    }
    case 'at-least': {
      const { message, messageZh } = limitWords(limit);
      return { message: `at least ${message}`, messageZh: `不少于${messageZh}` };
    }
    case 'by-day': {
      const [month, day] = limit.monthDay.split('-').map(Number);
      return { message: `by ${day} ${MONTHS[month ?? 0]} of the year after`, messageZh: `次年${month}月${day}日前` };
    }
    case 'promised':
      return { message: 'as each record promises', messageZh: '按所承诺的期限' };
    case 'unnumbered':
      return { message: 'from time to time', messageZh: '适时，未定期限' };
  }
}
