import { codeList } from '../../catalog/code-list.js';

export const withholdGrounds = codeList('WithholdGround', '不予公开理由', 'Ground on which information is not disclosed (Disclosure Regulation art. 14 to 16 and 36).', {
  edition: '政府信息公开条例（国务院令第711号）',
  values: [
    ['STATE_SECRET', '依法确定为国家秘密', 'A state secret (art. 14): must not be disclosed.'],
    ['LAW_PROHIBITED', '法律、行政法规禁止公开', 'Another law or regulation prohibits it (art. 14).', { validFrom: '2019-05-15' }],
    ['SECURITY', '可能危及国家安全、公共安全、经济安全、社会稳定', 'It could endanger security or stability (art. 14).'],
    ['TRADE_SECRET', '商业秘密', 'A trade secret (art. 15), unless the owner agrees or the public interest demands it.'],
    ['PERSONAL_PRIVACY', '个人隐私', 'Privacy of a person (art. 15), with the same exceptions.'],
    ['INTERNAL_AFFAIRS', '人事管理、后勤管理、内部工作流程等内部事务', 'Internal affairs (art. 16): may be refused.', { validFrom: '2019-05-15' }],
    ['PROCESS_INFO', '讨论记录、过程稿、磋商信函、请示报告等过程性信息', 'Information of a process (art. 16): may be refused.', { validFrom: '2019-05-15' }],
    ['ENFORCEMENT_FILE', '行政执法案卷信息', 'Part of a file of enforcement (art. 16): may be refused.', { validFrom: '2019-05-15' }],
    ['SPECIAL_REGISTER', '工商、不动产登记资料等另有规定的信息', 'Kept in a register that is looked up under other rules (art. 36).', { validFrom: '2019-05-15' }],
  ],
});

export const releaseReviewRoles = codeList('ReleaseReviewRole', '审查环节', 'Role of the one who decided; persons are not named.', {
  edition: '1',
  values: [
    ['DRAFTER', '起草人员', 'The one who drafted it.'],
    ['UNIT_HEAD', '科室负责人', 'Head of the inner unit.'],
    ['SECRECY_REVIEWER', '保密审查员', 'The secrecy reviewer of the agency.'],
    ['LEADER', '分管领导', 'The leader in charge.'],
    ['SECRECY_AUTHORITY', '保密行政管理部门', 'The authority for state secrets, where the agency could not decide.'],
  ],
});
