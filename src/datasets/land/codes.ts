import { codeList } from '../../catalog/code-list.js';

export const landAcquisitionKinds = codeList('LandAcquisitionKind', '用地报批类型', 'As what an acquisition was submitted for approval.', {
  edition: '2019',
  values: [
    ['CITY_BATCH', '城镇批次用地', 'A batch of land for a town within its planned area.'],
    ['VILLAGE_BATCH', '村庄和集镇批次用地', 'A batch of land for villages and market towns.'],
    ['SINGLE_PROJECT', '单独选址项目用地', 'Land for one project outside the planned area of a town.'],
    ['LINKED_SWAP', '城乡建设用地增减挂钩', 'Land for building in exchange for rural building land restored to farming.'],
    ['OTHER', '其他', 'Another way of submission.'],
  ],
});

export const landRegimes = codeList('LandRegime', '适用程序', 'Which procedure of acquisition was in force.', {
  edition: '2021',
  values: [
    ['PRE_2020', '2020年前程序（两公告一登记）', 'Approval first, then notices of acquisition and of compensation.', { validTo: '2019-12-31' }],
    [
      'LAW_2019',
      '2019年修正土地管理法程序',
      'Notices and agreements before the application (Land Administration Law, in force 2020).',
      { validFrom: '2020-01-01', validTo: '2021-08-31' },
    ],
    ['REG_2021', '2021年修订实施条例程序', 'The same with time limits of the Implementing Regulation of 2021.', { validFrom: '2021-09-01' }],
  ],
});

export const landApprovalLevels = codeList('LandApprovalLevel', '批准层级', 'Who may approve an acquisition (Land Administration Law art. 46).', {
  edition: '2019',
  values: [
    ['STATE_COUNCIL', '国务院', 'The State Council: permanent basic farmland, other cultivated land above 35 hectares, other land above 70.'],
    ['PROVINCE', '省级人民政府', 'The government of a province.'],
  ],
});

export const landPurposes = codeList('LandAcquisitionPurpose', '公共利益情形', 'The need of the public interest that justifies an acquisition (Land Administration Law art. 45).', {
  edition: '2019',
  values: [
    ['MILITARY_AND_DIPLOMACY', '军事和外交', 'Military and diplomatic use.', { validFrom: '2020-01-01' }],
    ['INFRASTRUCTURE', '能源交通水利通信邮政等基础设施', 'Infrastructure: energy, transport, water, communication, post.', { validFrom: '2020-01-01' }],
    ['PUBLIC_SERVICES', '科教文卫体等公共事业', 'Science, education, culture, health, sport, environment, disaster relief and other public services.', { validFrom: '2020-01-01' }],
    ['RELIEF_AND_AFFORDABLE_HOUSING', '扶贫搬迁和保障性安居工程', 'Relocation of the poor and affordable housing.', { validFrom: '2020-01-01' }],
    ['TRACT_DEVELOPMENT', '成片开发建设', 'Development of a whole tract within the planned area of a town.', { validFrom: '2020-01-01' }],
    ['OTHER_LEGAL', '法律规定的其他情形', 'Another case that a law provides for.', { validFrom: '2020-01-01' }],
  ],
});

export const landDocumentKinds = codeList('LandDocumentKind', '征地文件种类', 'Kind of a document in the file of an acquisition.', {
  edition: '2021',
  values: [
    ['SUBMISSION_REPORT', '建设用地呈报说明书', 'Explanation of the submission.'],
    ['CONVERSION_PLAN', '农用地转用方案', 'Plan to convert farming land.'],
    ['REPLACEMENT_PLAN', '补充耕地方案', 'Plan to replace cultivated land.'],
    ['ACQUISITION_PLAN', '征收土地方案', 'Plan of acquisition.'],
    ['SUPPLY_PLAN', '供应土地方案', 'Plan to supply the land.'],
    ['APPROVAL', '批准文件', 'The approval.'],
    ['PRE_NOTICE', '土地征收预公告', 'Notice that an acquisition is intended.'],
    ['SURVEY', '土地现状调查结果', 'Result of the survey on site.'],
    ['RISK_ASSESSMENT', '社会稳定风险评估结论', 'Conclusion of the assessment of risks to social stability.'],
    ['COMPENSATION_PLAN', '征地补偿安置方案', 'Plan of compensation and resettlement.'],
    ['COMPENSATION_NOTICE', '征地补偿安置公告', 'Notice of that plan.'],
    ['HEARING_FILE', '听证材料', 'Papers of a hearing.'],
    ['ACQUISITION_NOTICE', '征收土地公告', 'Notice of the acquisition.'],
    ['COMPENSATION_DECISION', '征地补偿安置决定', 'Decision where no agreement was reached.'],
    ['PAYMENT_PROOF', '补偿费用支付凭证（摘要）', 'Summary of the proof of payment.'],
  ],
});

export const landPublicationPlaces = codeList('LandPublicationPlace', '公开位置', 'Where a land document or notice was made public.', {
  edition: '2019',
  values: [
    ['PLATFORM', '征地信息公开平台', 'The platform for land acquisition.'],
    ['WEBSITE', '政府网站', 'A government web site.'],
    ['TOWNSHIP', '乡（镇）公示栏', 'The notice board of the township.'],
    ['VILLAGE', '村公示栏', 'The notice board of the village.'],
    ['GROUP', '村民小组公示栏', 'The notice board of the villagers’ group.'],
  ],
});

export const landNoticeKinds = codeList('LandNoticeKind', '征地公告种类', 'Kind of a notice of land acquisition.', {
  edition: '2021',
  values: [
    ['PRE_APPROVAL_LETTER', '拟征地告知书', 'Letter that announced an intended acquisition before 2020.', { validTo: '2019-12-31' }],
    ['PRE_NOTICE', '土地征收预公告', 'Notice that an acquisition is intended; stays up at least 10 working days since 2021.', { validFrom: '2020-01-01' }],
    ['COMPENSATION_PLAN', '征地补偿安置公告', 'Notice of the compensation plan before the application; stays up at least 30 days.', { validFrom: '2020-01-01' }],
    ['ACQUISITION', '征收土地公告', 'Notice that an acquisition was approved.'],
    ['APPROVED_PLAN', '征地补偿安置方案公告', 'Notice of the compensation plan after the approval, before 2020.', { validTo: '2019-12-31' }],
  ],
});
