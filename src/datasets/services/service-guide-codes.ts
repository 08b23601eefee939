import { codeList } from '../../catalog/code-list.js';

export const serviceMaterialKinds = codeList('ServiceMaterialKind', '材料类型', 'Kind of a material handed in.', {
  edition: 'GB/T 39554.1-2020',
  values: [
    ['FORM', '申请表', 'An application form.'],
    ['LICENCE', '证照', 'A certificate, licence or identity document.'],
    ['PROOF', '证明', 'A written proof that somebody issues for this application.'],
    ['APPROVAL', '批文', 'An approval of a government organ.'],
    ['OTHER', '其他', 'Anything else: plans, contracts, reports.'],
  ],
});

export const serviceMaterialOrigins = codeList('ServiceMaterialOrigin', '来源渠道', 'Where a material comes from.', {
  edition: 'GB/T 39554.1-2020',
  values: [
    ['APPLICANT', '申请人自备', 'The applicant writes or has it.'],
    ['GOVERNMENT', '政府部门核发', 'A government organ issues it.'],
    ['OTHER', '其他', 'Another body issues it.'],
  ],
});

export const serviceMaterialNecessities = codeList('ServiceMaterialNecessity', '材料必要性', 'Whether an application can be accepted without a material.', {
  edition: 'GB/T 39554.1-2020',
  values: [
    ['REQUIRED', '必要', 'Always needed.'],
    ['CONDITIONAL', '非必要', 'Needed only in the cases that the guide names.'],
    ['DEFERRABLE', '容缺后补', 'May be handed in after acceptance.'],
  ],
});

export const serviceResultKinds = codeList('ServiceResultKind', '审批结果类型', 'Kind of the result of an item.', {
  edition: 'GB/T 39554.1-2020',
  values: [
    ['LICENCE', '证照', 'A certificate or licence.'],
    ['APPROVAL', '批文', 'A written approval.'],
    ['OTHER', '其他', 'Anything else: a payment, an entry, an answer.'],
  ],
});

/** 面向自然人事项主题分类 of the national platform; the whole life of a person (全生命周期). */
export const lifeEvents = codeList('LifeEvent', '自然人主题', 'Event or concern in the life of a person.', {
  edition: 'GB/T 39554.1-2020',
  values: [
    ['BIRTH_ADOPTION', '生育收养', 'Birth and adoption.'],
    ['HOUSEHOLD', '户籍办理', 'Household registration.'],
    ['ETHNICITY_RELIGION', '民族宗教', 'Ethnicity and religion.'],
    ['EDUCATION', '教育科研', 'Education and research.'],
    ['MILITARY_SERVICE', '入伍服役', 'Military service.'],
    ['EMPLOYMENT', '就业创业', 'Employment and starting a business.'],
    ['ESTABLISHMENT', '设立变更', 'Setting up and changing a business of one’s own.'],
    ['PERMISSION', '准营准办', 'Permission to carry on a trade.'],
    ['MORTGAGE', '抵押质押', 'Mortgage and pledge.'],
    ['QUALIFICATION', '职业资格', 'Professional qualification.'],
    ['PAYMENT', '行政缴费', 'Payments to the administration.'],
    ['MARRIAGE', '婚姻登记', 'Marriage and divorce.'],
    ['PREFERENTIAL_CARE', '优待抚恤', 'Preferential treatment and pensions of veterans and kin.'],
    ['PLANNING', '规划建设', 'Planning and building.'],
    ['HOUSING', '住房保障', 'Housing.'],
    ['SOCIAL_SECURITY', '社会保障', 'Social insurance and relief.'],
    ['DOCUMENTS', '证件办理', 'Identity and other documents.'],
    ['TRAFFIC', '交通出行', 'Traffic and travel.'],
    ['TOURISM', '旅游观光', 'Tourism.'],
    ['EXIT_ENTRY', '出境入境', 'Leaving and entering the country.'],
    ['CONSUMER_RIGHTS', '消费维权', 'Rights of consumers.'],
    ['PUBLIC_SAFETY', '公共安全', 'Public safety.'],
    ['JUSTICE_NOTARY', '司法公证', 'Justice and notaries.'],
    ['INTELLECTUAL_PROPERTY', '知识产权', 'Intellectual property.'],
    ['ENVIRONMENT', '环保绿化', 'Environment and greenery.'],
    ['CULTURE_SPORT', '文化体育', 'Culture and sport.'],
    ['UTILITIES', '公用事业', 'Utilities.'],
    ['HEALTH', '医疗卫生', 'Health.'],
    ['RETIREMENT', '离职退休', 'Leaving work and retirement.'],
    ['DEATH_FUNERAL', '死亡殡葬', 'Death and funeral.'],
    ['OTHER', '其他', 'Anything else.'],
  ],
});

/** 面向法人事项主题分类 of the national platform; the whole life of an enterprise. */
export const businessEvents = codeList('BusinessEvent', '法人主题', 'Event or concern in the life of an enterprise.', {
  edition: 'GB/T 39554.1-2020',
  values: [
    ['ESTABLISHMENT', '设立变更', 'Setting up and changing an enterprise.'],
    ['PERMISSION', '准营准办', 'Permission to carry on a trade.'],
    ['CERTIFICATION', '资质认证', 'Qualification and certification.'],
    ['ANNUAL_CHECK', '年检年审', 'Yearly inspection and review.'],
    ['TAX_FINANCE', '税收财务', 'Tax and accounting.'],
    ['HUMAN_RESOURCES', '人力资源', 'Staff.'],
    ['SOCIAL_SECURITY', '社会保障', 'Social insurance.'],
    ['INVESTMENT', '投资审批', 'Approval of investment.'],
    ['FINANCING', '融资信贷', 'Finance and credit.'],
    ['MORTGAGE', '抵押质押', 'Mortgage and pledge.'],
    ['TRADE', '商务贸易', 'Commerce and trade.'],
    ['TENDER_AUCTION', '招标拍卖', 'Tenders and auctions.'],
    ['CUSTOMS', '海关口岸', 'Customs and ports.'],
    ['FOREIGN_AFFAIRS', '涉外服务', 'Dealings with foreign countries.'],
    ['AGRICULTURE', '农林牧渔', 'Agriculture, forestry, husbandry and fishery.'],
    ['LAND_CONSTRUCTION', '国土和规划建设', 'Land, planning and building.'],
    ['TRANSPORT', '交通运输', 'Transport.'],
    ['ENVIRONMENT', '环保绿化', 'Environment and greenery.'],
    ['CLIMATE', '应对气候变化', 'Response to climate change.'],
    ['WATER_WEATHER', '水务气象', 'Water and weather.'],
    ['HEALTH', '医疗卫生', 'Health.'],
    ['TECHNOLOGY', '科技创新', 'Technology and innovation.'],
    ['CULTURE_EDUCATION', '文体教育', 'Culture, sport and education.'],
    ['INTELLECTUAL_PROPERTY', '知识产权', 'Intellectual property.'],
    ['ETHNICITY_RELIGION', '民族宗教', 'Ethnicity and religion.'],
    ['QUALITY', '质量技术', 'Quality and metrology.'],
    ['QUARANTINE', '检验检疫', 'Inspection and quarantine.'],
    ['WORK_SAFETY', '安全生产', 'Safety at work.'],
    ['POLICE_FIRE', '公安消防', 'Police and fire protection.'],
    ['JUSTICE_NOTARY', '司法公证', 'Justice and notaries.'],
    ['UTILITIES', '公用事业', 'Utilities.'],
    ['DEREGISTRATION', '法人注销', 'Deregistration.'],
    ['ARCHIVES_RELICS', '档案文物', 'Archives and cultural relics.'],
    ['OTHER', '其他', 'Anything else.'],
  ],
});
