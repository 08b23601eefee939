import { codeList } from '../../catalog/code-list.js';

export const disclosureRequestChannels = codeList('DisclosureRequestChannel', '申请渠道', 'How a request came; it decides the day of receipt (Disclosure Regulation art. 31).', {
  edition: '2019',
  values: [
    ['IN_PERSON', '当面提交', 'Handed over; received on that day.'],
    ['SIGNED_MAIL', '邮寄（需签收）', 'By mail with signature; received on the day of signing.'],
    ['ORDINARY_MAIL', '平常信函', 'By ordinary mail; received on the day the agency confirms it.'],
    ['INTERNET', '互联网渠道', 'Online; received on the day that both sides confirm.'],
    ['FAX', '传真', 'By fax; received on the day that both sides confirm.'],
  ],
});

export const disclosureApplicantKinds = codeList(
  'DisclosureApplicantKind',
  '申请人类型',
  'Kind of applicant, as the annual report counts them; the only thing public about an applicant.',
  {
    edition: '2019',
    values: [
      ['NATURAL_PERSON', '自然人', 'A natural person.'],
      ['BUSINESS', '商业企业', 'A business.'],
      ['RESEARCH', '科研机构', 'A research institution.'],
      ['PUBLIC_WELFARE', '社会公益组织', 'An organisation for public welfare.'],
      ['LEGAL_SERVICE', '法律服务机构', 'A provider of legal services.'],
      ['OTHER', '其他', 'Another legal person or organisation.'],
    ],
  },
);

export const disclosureRequestForms = codeList('DisclosureRequestForm', '获取信息形式', 'Form in which an applicant wants the information.', {
  edition: '2019',
  values: [
    ['PAPER', '纸质', 'On paper.'],
    ['ELECTRONIC', '电子数据', 'As electronic data.'],
    ['INSPECTION', '现场查阅或抄录', 'By looking at it on the spot.'],
    ['OTHER', '其他', 'In another form.'],
  ],
});

export const disclosureRequestOutcomes = codeList('DisclosureRequestOutcome', '办理结果', 'How a request ended; the headings of the annual report.', {
  edition: '2019',
  values: [
    ['DISCLOSED', '予以公开', 'The information was disclosed.'],
    ['PARTLY_DISCLOSED', '部分公开', 'A part was disclosed, a part withheld.'],
    ['REFUSED', '不予公开', 'Disclosure was refused.'],
    ['UNAVAILABLE', '无法提供', 'The agency can not provide it.'],
    ['NOT_PROCESSED', '不予处理', 'The request is none that must be processed.'],
    ['OTHER', '其他处理', 'It ended in another way.'],
  ],
});

/** The rows of the annual report below the six headings, as printed; those of 其他处理 came with the form of 2021. */
export const OUTCOME_ROWS = [
  ['STATE_SECRET', '属于国家秘密', 'Refused: a state secret (art. 14).'],
  ['LAW_PROHIBITED', '其他法律行政法规禁止公开', 'Refused: another law or regulation prohibits it (art. 14).'],
  ['SECURITY', '危及“三安全一稳定”', 'Refused: it would endanger security or social stability (art. 14).'],
  ['THIRD_PARTY_RIGHTS', '保护第三方合法权益', 'Refused: rights of a third party (art. 15).'],
  ['INTERNAL_AFFAIRS', '属于三类内部事务信息', 'Refused: internal affairs of three kinds (art. 16).'],
  ['PROCESS_INFORMATION', '属于四类过程性信息', 'Refused: information of a process, of four kinds (art. 16).'],
  ['ENFORCEMENT_FILE', '属于行政执法案卷', 'Refused: part of a file of enforcement (art. 16).'],
  ['SPECIAL_REGISTER', '属于行政查询事项', 'Refused: it is looked up in a register under other rules (art. 36).'],
  ['NOT_HELD', '本机关不掌握相关政府信息', 'Unavailable: the agency does not hold it.'],
  ['TO_BE_CREATED', '没有现成信息需要另行制作', 'Unavailable: it would have to be made.'],
  ['STILL_UNCLEAR', '补正后申请内容仍不明确', 'Unavailable: unclear even after it was supplemented.'],
  ['PETITION', '信访举报投诉类申请', 'Not processed: it is a petition, report or complaint.'],
  ['REPEATED', '重复申请', 'Not processed: it repeats another.'],
  ['PUBLISHED_WORK', '要求提供公开出版物', 'Not processed: it asks for a published work.'],
  ['EXCESSIVE', '无正当理由大量反复申请', 'Not processed: many requests again and again without good reason.'],
  ['CONFIRMATION', '要求行政机关确认或重新出具已获取信息', 'Not processed: it asks to confirm or issue again what the applicant has.'],
  ['SUPPLEMENT_OVERDUE', '申请人无正当理由逾期不补正', 'Other: the applicant did not supplement it in time.', { validFrom: '2021-01-01' }],
  ['FEE_OVERDUE', '申请人逾期未按收费通知要求缴纳费用', 'Other: the applicant did not pay the fee in time.', { validFrom: '2021-01-01' }],
  ['OTHER_ENDING', '其他处理情形', 'Other: any other ending.'],
] as const;

export const disclosureRequestGrounds = codeList('DisclosureRequestGround', '办理结果理由', 'Why a request ended as it did; the rows of the annual report.', {
  edition: '国办公开办函〔2021〕30号',
  values: OUTCOME_ROWS,
});

export const disclosureAppealKinds = codeList('DisclosureAppealKind', '救济途径', 'How the handling of a request was contested.', {
  edition: '2019',
  values: [
    ['REVIEW', '行政复议', 'Administrative review.'],
    ['DIRECT_LAWSUIT', '未经复议直接起诉', 'A lawsuit without a review before it.'],
    ['LAWSUIT_AFTER_REVIEW', '复议后起诉', 'A lawsuit after a review.'],
  ],
});

export const disclosureAppealResults = codeList('DisclosureAppealResult', '救济结果', 'How a review or lawsuit about a request ended.', {
  edition: '2019',
  values: [
    ['UPHELD', '结果维持', 'The handling was upheld.'],
    ['CORRECTED', '结果纠正', 'The handling was corrected.'],
    ['OTHER', '其他结果', 'It ended in another way.'],
    ['PENDING', '尚未审结', 'It is not decided yet.'],
  ],
});
