import { codeList } from '../../catalog/code-list.js';

export const consultationDraftKinds = codeList('ConsultationDraftKind', '草案类别', 'Kind of what is put to the public before it is decided; the law differs with it.', {
  edition: '2019',
  values: [
    ['RULE', '政府规章', 'Rules of a provincial or municipal government.'],
    ['NORMATIVE_DOCUMENT', '行政规范性文件', 'A normative document.'],
    ['MAJOR_DECISION', '重大行政决策', 'A major administrative decision.', { validFrom: '2019-09-01' }],
    ['ECONOMIC_POLICY', '经济政策', 'An economic policy.'],
    ['HOUSE_COMPENSATION_PLAN', '房屋征收补偿方案', 'A plan to compensate for houses expropriated on state land.', { validFrom: '2011-01-21' }],
    ['OTHER', '其他', 'Another matter of public interest.'],
  ],
});

export const consultationChannels = codeList('ConsultationChannel', '征求意见途径', 'Way in which the public was asked.', {
  edition: '2019',
  values: [
    ['WEBSITE', '政府网站', 'Government web site.'],
    ['NEW_MEDIA', '政务新媒体', 'WeChat, Weibo or app.'],
    ['PRESS', '报刊', 'Newspapers and periodicals.'],
    ['RADIO', '广播', 'Radio.'],
    ['TV', '电视', 'Television.'],
    ['DISCUSSION', '座谈会', 'A discussion with those concerned.'],
    ['HEARING', '听证会', 'A hearing.'],
    ['SURVEY', '问卷调查', 'A survey.'],
  ],
});

export const consultationCommentOutcomes = codeList('ConsultationCommentOutcome', '采纳情况', 'What became of comments.', {
  edition: '1',
  values: [
    ['ADOPTED', '采纳', 'Adopted.'],
    ['PARTLY', '部分采纳', 'Adopted in part.'],
    ['REJECTED', '未采纳', 'Not adopted, with the reason.'],
  ],
});

export const consultationOutcomes = codeList('ConsultationOutcome', '草案结果', 'What became of a draft.', {
  edition: '1',
  values: [
    ['ADOPTED', '已出台', 'Adopted; a document came of it.'],
    ['WITHDRAWN', '已撤回', 'Given up.'],
    ['REVISED_AND_REPEATED', '修改后再次征求意见', 'Revised and put to the public again.'],
    ['PENDING', '研究中', 'Not decided yet.'],
  ],
});
