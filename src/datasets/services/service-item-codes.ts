import { codeList } from '../../catalog/code-list.js';

/** GB/T 39554.1-2020 prints the digits alone; people know them, so they stay. */
export const serviceItemTypes = codeList('ServiceItemType', '事项类型', 'What kind of power or service an item of the directory is.', {
  edition: 'GB/T 39554.1-2020',
  values: [
    ['T01', '行政许可', 'An administrative licence.'],
    ['T02', '行政处罚', 'An administrative penalty; listed with the powers, never applied for.'],
    ['T03', '行政强制', 'Administrative coercion; listed with the powers, never applied for.'],
    ['T04', '行政征收', 'An administrative levy.'],
    ['T05', '行政给付', 'An administrative benefit.'],
    ['T06', '行政检查', 'An administrative inspection; listed with the powers, never applied for.'],
    ['T07', '行政确认', 'An administrative confirmation of a fact or a right.'],
    ['T08', '行政奖励', 'An administrative award.'],
    ['T09', '行政裁决', 'An administrative ruling between parties.'],
    ['T10', '其他行政权力', 'Any other administrative power: filings, registrations.'],
    ['T20', '公共服务', 'A public service.'],
  ],
});

export const serviceAgencyNatures = codeList('ServiceAgencyNature', '实施主体性质', 'On what ground an agency carries out an item.', {
  edition: 'GB/T 39554.1-2020',
  values: [
    ['STATUTORY', '法定机关', 'The organ that the law names.'],
    ['AUTHORISED', '授权组织', 'An organisation that a law or regulation authorises.'],
    ['ENTRUSTED', '受委托组织', 'An organisation that an organ has entrusted.'],
  ],
});

export const servicePowerSources = codeList('ServicePowerSource', '权力来源', 'How the power came to the agency that exercises it.', {
  edition: 'GB/T 39554.1-2020',
  values: [
    ['OWN', '法定本级行使', 'The law gives it to this level.'],
    ['DELEGATED', '上级下放', 'A superior level has delegated it.'],
    ['ENTRUSTED', '委托', 'A superior level entrusts it and stays responsible.'],
    ['AUTHORISED', '授权', 'A law or regulation authorises the organisation.'],
  ],
});

export const serviceLevels = codeList('ServiceLevel', '行使层级', 'Level of government at which an item is exercised.', {
  edition: 'GB/T 39554.1-2020',
  values: [
    ['NATIONAL', '国家级', 'National.'],
    ['PROVINCE', '省级', 'Province.'],
    ['CITY', '市级', 'City (prefecture).'],
    ['COUNTY', '县级', 'County or district.'],
    ['TOWNSHIP', '镇（乡、街道）级', 'Town, township or subdistrict.'],
    ['VILLAGE', '村（社区）级', 'Village or community.'],
  ],
});

export const serviceTargets = codeList('ServiceTarget', '服务对象', 'For whom an item is.', {
  edition: 'GB/T 39554.1-2020',
  values: [
    ['NATURAL', '自然人', 'Natural persons.'],
    ['LEGAL', '法人', 'Enterprises and other legal persons and organisations.'],
  ],
});

export const serviceCaseKinds = codeList('ServiceCaseKind', '办件类型', 'How a case of an item is handled in time.', {
  edition: 'GB/T 39554.1-2020',
  values: [
    ['IMMEDIATE', '即办件', 'Finished at the window, within one working day.'],
    ['COMMITTED', '承诺件', 'Finished within a promised limit.'],
    ['REPORTED', '上报件', 'Examined here and passed to a superior level for decision.'],
  ],
});

export const serviceChannels = codeList('ServiceChannel', '办理形式', 'Where an item can be applied for.', {
  edition: '1',
  values: [
    ['WINDOW', '窗口办理', 'At a window of a hall.'],
    ['ONLINE', '网上办理', 'On a web site.'],
    ['APP', '移动端办理', 'In an application on a telephone.'],
    ['SELF_SERVICE', '自助终端办理', 'At a self-service machine.'],
    ['MAIL', '邮寄办理', 'By post.'],
  ],
});

export const serviceOnlineDepths = codeList('ServiceOnlineDepth', '网上办理深度', 'The last stage of an item that can be done on line.', {
  edition: '1',
  values: [
    ['CONSULTATION', '互联网咨询', 'Asking.'],
    ['SUBMISSION', '互联网收件', 'Handing in material.'],
    ['PRE_REVIEW', '互联网预审', 'Preliminary examination.'],
    ['ACCEPTANCE', '互联网受理', 'Acceptance.'],
    ['HANDLING', '互联网办理', 'The whole of the handling.'],
    ['RESULT_FEEDBACK', '互联网办理结果信息反馈', 'The notice of the result as well.'],
    ['ELECTRONIC_CERTIFICATE', '互联网电子证照反馈', 'The result itself, as an electronic certificate.'],
    ['OTHER', '其他', 'Another stage.'],
  ],
});

export const serviceRegions = codeList('ServiceRegion', '通办范围', 'In how wide a region an item can be applied for.', {
  edition: '1',
  values: [
    ['NATION', '跨省通办', 'In any province.'],
    ['PROVINCE', '全省通办', 'Anywhere in the province.'],
    ['CITY', '全市通办', 'Anywhere in the city.'],
    ['COUNTY', '全区（县）通办', 'Anywhere in the district or county.'],
  ],
});

export const serviceProcedures = codeList('ServiceProcedure', '特别程序', 'A special procedure whose time is not part of the limit (行政许可法 art. 45).', {
  edition: '1',
  values: [
    ['HEARING', '听证', 'A hearing.'],
    ['TENDER', '招标', 'A call for tenders.'],
    ['AUCTION', '拍卖', 'An auction.'],
    ['INSPECTION', '检验', 'An inspection of goods.'],
    ['TESTING', '检测', 'A test.'],
    ['QUARANTINE', '检疫', 'A quarantine inspection.'],
    ['APPRAISAL', '鉴定', 'An appraisal.'],
    ['EXPERT_REVIEW', '专家评审', 'A review by experts.'],
    ['ON_SITE', '现场核查', 'A verification on the spot.'],
    ['PUBLIC_NOTICE', '公示', 'A public notice.'],
  ],
});

export const serviceItemStatuses = codeList('ServiceItemStatus', '事项状态', 'Whether an item is in force.', {
  edition: 'GB/T 39554.1-2020',
  values: [
    ['ACTIVE', '在用', 'In force.'],
    ['SUSPENDED', '暂停', 'Suspended for a time.'],
    ['CANCELLED', '取消', 'Cancelled.'],
  ],
});
