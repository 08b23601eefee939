import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const povertyReliefBureau: Charter = {
  agency: '龙城区扶贫开发局',
  documentSequence: 31,
  issuedOn: '2019-03-14',
  duties: [
    '拟订全区脱贫攻坚规划和年度计划，组织实施并检查。',
    '组织贫困人口的识别、退出和动态管理，只公布汇总数。',
    '建立扶贫项目库，公布项目安排和完成情况。',
    '会同财政部门提出扶贫资金分配方案，监督资金使用。',
    '动员社会力量参与扶贫，协调驻村帮扶。',
  ],
  functionChanges: ['由以资金投放为主转向产业、教育、健康、住房等多方面帮扶。'],
  boundaries: [
    {
      withAgency: '龙城区民政局',
      text: '扶贫对象的帮扶由区扶贫局负责；最低生活保障和特困供养由区民政局负责，两部门定期比对名册。',
    },
  ],
  leaders: bureauLeaders(2, 0),
  units: [
    { name: '综合股', duties: '文电、会务、宣传和财务。', posts: 3, leaders: 1 },
    { name: '项目资金股', duties: '项目库、资金计划和公告公示。', posts: 3, leaders: 1 },
    { name: '社会扶贫股', duties: '社会帮扶和驻村工作。', posts: 2, leaders: 1 },
    { name: '督查统计股', duties: '督查考核和统计监测。', posts: undefined, leaders: 1 },
  ],
  establishments: organStaff(13, 0),
};
