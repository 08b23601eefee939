import type { SeedCell } from '../dataset-seed.js';
import type { GovernmentAccount } from './government-accounts.js';

/** What the document explains; budgets and accounts of the general public budget explain most. */
export function explanationsOf(account: GovernmentAccount): SeedCell {
  const { book, stage, transfersIn, debtIncome, debtRepayment } = account;
  if (book === 'SOE' || book === 'SOCIAL') return undefined;
  const borrowing = {
    topic: 'BORROWING',
    text: `债务转贷收入${debtIncome}万元，债务还本支出${debtRepayment}万元，债务余额未超过上级核定限额。`,
    amount: `${debtIncome}万元`,
  };
  if (book === 'FUND') return [borrowing];
  const transfers = {
    topic: 'TRANSFERS',
    text: `上级转移性收入${transfersIn}万元，对镇街转移支付按体制结算。`,
    amount: `${transfersIn}万元`,
  };
  if (stage === 'ADJUSTMENT') return [borrowing, { topic: 'CHANGES', text: '新增债务限额下达，相应调增收支预算。' }];
  return [
    transfers,
    borrowing,
    { topic: 'THREE_PUBLICS', text: '“三公”经费只减不增，公务用车运行维护费和公务接待费继续压减。' },
    { topic: 'OPERATING_COSTS', text: '机关运行经费按定额标准安排，用于办公、印刷、差旅、会议等支出。' },
    { topic: 'PROCUREMENT', text: '政府采购预算包括货物、工程和服务三类，优先面向中小企业。', amount: '8460万元' },
    { topic: 'STATE_ASSETS', text: '行政事业单位国有资产以房屋、车辆和通用设备为主。' },
    { topic: 'PERFORMANCE', text: '全部预算项目编报绩效目标，选取重点项目开展绩效评价。' },
  ];
}
