import { patternFinds } from './pattern-finds.js';
import type { Find, Reading } from './reading.js';

const ACCOUNT =
  /(?:[微薇威]\s?信|扣扣|(?<![A-Za-z])(?:vx|wx|wechat|weixin|Q\s?Q)(?![A-Za-z]))(?!\s?(?:公众|公共|小程序|视频号|服务号|订阅号|支付|群))(?<link>\s?(?:号码|号|id|[账帐]号)?\s?(?:[:;为是加,]|同号)?\s?)(?<account>[A-Za-z0-9][-_A-Za-z0-9]{4,19})/gi;

const HOTLINES = new Set(['12345', '12315', '12333', '12366', '12348', '12388']);

/** 微信号、QQ号: what follows the name of the service and a word or colon, or mixes letters and digits. */
export function findChatAccounts({ text }: Reading): readonly Find[] {
  return patternFinds(text.plain, ACCOUNT, ({ groups }) => {
    const { link = '', account = '' } = groups ?? {};
    const isNamed = /[^\s]/.test(link);
    if (HOTLINES.has(account) || /^(?:19|20)\d{2}-?\d{2}(?:-?\d{2})?$/.test(account)) return undefined;
    if (isNamed) return 'CERTAIN';
    return /^[1-9]\d{4,11}$/.test(account) || (/\d/.test(account) && /^[a-z]/.test(account)) ? 'LIKELY' : undefined;
  });
}
