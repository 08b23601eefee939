import { type FieldSheet, sheet, TIME } from './catalogue-sheet.js';

/** 主动公开基本目录 of 2019: what an agency discloses whatever its field (Disclosure Regulation art. 20). */
export const GENERAL_ITEMS: readonly FieldSheet[] = [
  {
    agency: '龙城区人民政府办公室',
    law: ['中华人民共和国政府信息公开条例', '国务院令第711号', '第二十条'],
    datasets: ['documents', 'agencies', 'office-holders', 'annual-reports', 'key-tasks'],
    items: [
      sheet('机构概况', '机构职能', '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名'),
      sheet('机构概况', '领导分工', '姓名、职务、分管工作', { time: TIME.prompt }),
      sheet('政策文件', '行政规范性文件', '标题、文号、成文日期、有效性、全文'),
      sheet('政策文件', '政策解读', '解读材料及与文件的链接', { time: { text: '与文件同步公开', rule: 'R15' } }),
      sheet('规划计划', '政府工作报告任务分解', '任务、责任单位、完成时限'),
      sheet('决策公开', '重大决策预公开', '草案、说明、征求意见的方式和期限', {
        time: { text: '征求意见期限一般不少于30日', limit: '30日', rule: 'R10' },
      }),
      sheet('政府信息公开', '政府信息公开指南', '工作机构、申请方式、救济途径', { time: TIME.prompt }),
      sheet('政府信息公开', '年度报告', '主动公开、依申请公开、复议诉讼情况', { time: TIME.yearly }),
    ],
  },
];
