import type { Charter } from '../charter.js';
import { bureauLeaders } from '../staffed-body.js';

export const justiceBureau: Charter = {
  agency: '龙城区司法局',
  documentSequence: 18,
  issuedOn: '2019-03-08',
  duties: [
    '承办区政府规范性文件的合法性审查和备案，建立公开台账。',
    '组织清理证明事项，审查保留事项的设定依据。',
    '承办行政复议和行政应诉。',
    '监督行政执法，推行执法公示、全过程记录和法制审核。',
    '管理公共法律服务、法律援助和人民调解。',
    '负责社区矫正和安置帮教。',
  ],
  functionChanges: ['把原政府法制机构的职责并入，统一承担法治政府建设。'],
  boundaries: [{ withAgency: '龙城区营商环境建设局', text: '保留的证明事项由区司法局审核后，交区营商局统一公布。' }],
  withheldParts: ['社区矫正股的编制'],
  leaders: bureauLeaders(3, 1),
  units: [
    { name: '办公室', duties: '文电、会务、人事和财务。', posts: 3, leaders: 1 },
    { name: '合法性审查股', duties: '规范性文件审查、备案和清理。', posts: 3, leaders: 1 },
    { name: '行政复议应诉股', duties: '复议案件办理和应诉。', posts: 2, leaders: 1 },
    { name: '执法监督股', duties: '执法证件、执法公示和案卷评查。', posts: 2, leaders: 1 },
    { name: '公共法律服务股', duties: '法律援助、调解和法律服务机构管理。', posts: 3, leaders: 1 },
    { name: '社区矫正股', duties: '社区矫正和安置帮教。', posts: '#WITHHELD_SECRET', leaders: 1 },
  ],
  establishments: [
    { kind: 'ADMINISTRATIVE', approved: 11 },
    { kind: 'POLITICAL_LEGAL', approved: 23 },
  ],
};
