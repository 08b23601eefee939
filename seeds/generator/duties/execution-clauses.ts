import { type ClauseSheet, RELEVANT_DEPARTMENTS } from './clause-sheet.js';

/** Chapter 二, clauses B1 and B2. */
export const EXECUTION_CLAUSES: readonly ClauseSheet[] = [
  {
    code: 'B1',
    title: '重要决策部署执行公开',
    summary:
      '政府工作报告、“重强抓”等部署中属于本地区、本部门的任务，在网站设专栏集中公布指标、任务和项目的进展与结果。稳增长、惠民生、防风险等措施落实得怎样，也要让公众看到。',
    paragraphs: [{ subject: '重点工作执行和落实情况', lead: ['区政府办公室'], support: RELEVANT_DEPARTMENTS }],
    datasets: ['key-tasks', 'task-reports', 'major-projects'],
  },
  {
    code: 'B2',
    title: '市场监管信息公开',
    summary:
      '以双随机抽查为主、重点监管为辅、信用监管打底，检查与处置的结果在国家企业信用信息公示系统和“信用中国”的本地网站公布。同时建设互联网监管系统，编制并公布监管事项和检查实施两份清单。',
    paragraphs: [
      {
        subject: '双随机抽查结果与监管清单',
        lead: ['区市场监管局'],
        support: { agencies: ['区发展改革局', '区营商局'], agencyClass: '具有市场监管职能的部门' },
      },
    ],
    datasets: [
      'enterprises',
      'supervision-items',
      'check-items',
      'inspection-tasks',
      'inspection-results',
      'penalties',
      'licences',
    ],
  },
];
