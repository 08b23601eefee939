import { codeList } from '../../catalog/code-list.js';

export const documentKinds = codeList('DocumentKind', '公文种类', 'Kind of an official document, as its heading names it.', {
  edition: '党政机关公文处理工作条例（中办发〔2012〕14号）',
  values: [
    ['RESOLUTION', '决议', 'A resolution adopted by a meeting.', { validFrom: '2012-07-01' }],
    ['DECISION', '决定', 'A decision on an important matter.'],
    ['ORDER', '命令', 'An order, by which rules are promulgated.'],
    ['COMMUNIQUE', '公报', 'A communiqué on decisions or events.', { validFrom: '2012-07-01' }],
    ['ANNOUNCEMENT', '公告', 'An announcement of important matters to all.'],
    ['PUBLIC_NOTICE', '通告', 'A notice to the public of what is to be kept.'],
    ['OPINION', '意见', 'Views on an important question and how to handle it.'],
    ['NOTICE', '通知', 'A notice: passes on, issues, or orders work.'],
    ['CIRCULAR', '通报', 'A circular that praises, criticises or informs.'],
    ['REPORT', '报告', 'A report to a superior body.'],
    ['REQUEST', '请示', 'A request to a superior body for instructions.'],
    ['REPLY', '批复', 'A reply to a request of a subordinate body.'],
    ['MOTION', '议案', 'A motion of a government to a people’s congress.'],
    ['LETTER', '函', 'A letter between bodies that are not subordinate to each other.'],
    ['MINUTES', '纪要', 'Minutes of what a meeting agreed on.', { validFrom: '2012-07-01' }],
    ['MEETING_MINUTES', '会议纪要', 'Minutes of a meeting, as the kind was called before.', { validTo: '2012-06-30' }],
  ],
});

export const documentForces = codeList('DocumentForce', '有效性', 'Whether a document is in force.', {
  edition: '1',
  values: [
    ['NOT_YET_IN_FORCE', '尚未生效', 'Issued, but not in force yet.'],
    ['IN_FORCE', '有效', 'In force as issued.'],
    ['AMENDED', '修改', 'In force as amended by a later document.'],
    ['REPEALED', '废止', 'Ended by a later document.'],
    ['EXPIRED', '失效', 'Ended because its period or its purpose is over.'],
  ],
});

export const opennesses = codeList('Openness', '公开属性', 'Whether a piece of information is disclosed of itself, on request, or not at all; fixed when it is drafted.', {
  edition: '政府信息公开条例（国务院令第711号）',
  values: [
    ['PROACTIVE', '主动公开', 'Disclosed proactively.'],
    ['ON_REQUEST', '依申请公开', 'Disclosed to those who ask.'],
    ['WITHHELD', '不予公开', 'Not disclosed, on a ground that must be stated.'],
  ],
});

export const documentCleanUpResults = codeList('DocumentCleanUpResult', '清理结果', 'What a clean-up decided about a document.', {
  edition: '辽宁省规章规范性文件定期清理规定（省政府令第237号）',
  values: [
    ['KEPT', '继续有效', 'Stays in force.'],
    ['AMENDED', '修改', 'Stays in force, to be amended.'],
    ['REPEALED', '废止', 'Repealed.'],
    ['EXPIRED', '宣布失效', 'Declared to have expired.'],
  ],
});
