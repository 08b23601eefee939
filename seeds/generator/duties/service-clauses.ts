import { type ClauseSheet, RELEVANT_DEPARTMENTS } from './clause-sheet.js';

/** Chapter 四, clauses D1 to D4. */
export const SERVICE_CLAUSES: readonly ClauseSheet[] = [
  {
    code: 'D1',
    title: '“放管服”改革信息公开',
    summary:
      '公开减税降费、清理涉企收费、双创和下放权力的情况。压缩的许可、取消和下放的权限列成目录公布，市场准入负面清单一有调整就要说明。',
    paragraphs: [{ subject: '减税降费、收费清理和放权', lead: ['区营商局'], support: RELEVANT_DEPARTMENTS }],
    datasets: ['charge-items', 'power-adjustments', 'negative-list-items', 'indicators'],
  },
  {
    code: 'D2',
    title: '“多证合一”“证照分离”和证明清理',
    summary:
      '证照能合的合、能分的分，缩短开办企业的时间，简化注销，做法、进度和效果都及时公布。同时清理各类证明，本区自行设定而必须留下的列成清单公开。',
    paragraphs: [
      { subject: '证照改革与企业开办注销', responsible: { agencies: ['区营商局', '区市场监管局'] } },
      { subject: '证明事项清理', lead: ['区司法局', '区营商局'], support: RELEVANT_DEPARTMENTS },
    ],
    datasets: ['licence-reforms', 'certification-items', 'indicators'],
  },
  {
    code: 'D3',
    title: '“互联网+政务服务”',
    summary:
      '配合建设全省统一的在线平台，编好并公布事项目录和办事指南，优化办事大厅，让更多的事在网上、在一个窗口办成。分散的热线并入“8890”统一受理，只留下专业性强、话务量大的，咨询知识库同步完善。',
    paragraphs: [
      {
        subject: '事项目录、办事指南和办事大厅',
        lead: ['区营商局'],
        support: { agencyClass: '具有政务服务职责的部门' },
      },
      { subject: '政务服务热线整合', lead: ['区营商局'], support: { agencyClass: '具有政务热线部门' } },
    ],
    datasets: ['service-items', 'service-halls', 'hotlines', 'knowledge-entries', 'indicators'],
  },
  {
    code: 'D4',
    title: '政府信息依申请公开制度',
    summary:
      '组织学习修订后的公开条例，依法办理公开申请，保障公众的各项权利。建立接收、转办的联动机制，统一答复的格式，修订配套制度，使新旧条例衔接得上。',
    paragraphs: [{ subject: '依申请公开办理', lead: ['区政府办公室'], support: RELEVANT_DEPARTMENTS }],
    datasets: ['disclosure-requests', 'annual-reports'],
  },
];
