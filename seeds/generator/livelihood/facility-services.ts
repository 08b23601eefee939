import { randomFor } from '../random.js';

const DEPARTMENTS: Readonly<Record<string, readonly string[]>> = {
  GENERAL_HOSPITAL: [
    '内科',
    '外科',
    '妇产科',
    '儿科',
    '急诊医学科',
    '麻醉科',
    '医学检验科',
    '医学影像科',
    '中医科',
    '眼科',
  ],
  CHINESE_MEDICINE_HOSPITAL: ['中医科', '针灸科专业', '骨伤科专业', '推拿科专业', '康复医学科', '医学检验科'],
  MATERNAL_CHILD: ['妇产科', '儿科', '妇女保健科', '儿童保健科', '医学检验科'],
  COMMUNITY_CENTRE: ['全科医疗科', '预防保健科', '中医科', '康复医学科'],
  TOWN_HOSPITAL: ['全科医疗科', '内科', '外科', '预防保健科', '中医科', '医学检验科'],
  VILLAGE_CLINIC: ['全科医疗科', '预防保健科'],
  CLINIC: ['内科', '中医科'],
};

/** Fields of medicine: of a special hospital or clinic that which its name says. */
export function departmentsOf(kind: string, name: string): readonly string[] {
  if (name.includes('口腔')) return ['口腔科'];
  if (name.includes('眼科')) return ['眼科'];
  if (name.includes('骨伤')) return ['外科', '骨科专业', '康复医学科'];
  if (name.includes('精神')) return ['精神科', '临床心理专业'];
  if (name.includes('传染')) return ['传染科', '结核病科', '医学检验科'];
  if (name.includes('康复')) return ['康复医学科', '内科', '老年病专业'];
  if (name.includes('中医')) return ['中医科', '针灸科专业'];
  if (name.includes('检验')) return ['医学检验科'];
  const all = DEPARTMENTS[kind] ?? ['内科'];
  const random = randomFor('departments', name);
  return all.filter((_, index) => index < 2 || random.happens(0.85));
}

interface Service {
  readonly [member: string]: string;
}

const FAMILY_DOCTOR: Service = {
  name: '家庭医生签约服务包（基础包）',
  kind: 'FAMILY_DOCTOR',
  priceUnit: '人·年',
  price: '0',
};
const HEALTH_RECORD: Service = { name: '居民健康档案管理', kind: 'PUBLIC_HEALTH', priceUnit: '人·年', price: '0' };
const CHRONIC: Service = { name: '高血压患者健康管理', kind: 'PUBLIC_HEALTH', priceUnit: '人·年', price: '0' };
const VISIT: Service = { name: '普通门诊诊查费', kind: 'MEDICAL', priceUnit: '次' };

/** Services and prices in yuan; basic public health is free of charge. */
export function servicesOf(kind: string): readonly Service[] | undefined {
  if (kind === 'COMMUNITY_CENTRE' || kind === 'TOWN_HOSPITAL')
    return [FAMILY_DOCTOR, HEALTH_RECORD, CHRONIC, { ...VISIT, price: '6' }];
  if (kind === 'VILLAGE_CLINIC')
    return [HEALTH_RECORD, CHRONIC, { name: '一般诊疗费', kind: 'MEDICAL', priceUnit: '次', price: '5' }];
  if (kind.endsWith('HOSPITAL') || kind === 'MATERNAL_CHILD')
    return [
      { ...VISIT, price: '12' },
      { name: '住院诊查费', kind: 'MEDICAL', priceUnit: '日', price: '18' },
      { name: '普通病房床位费（三人间）', kind: 'MEDICAL', priceUnit: '日', price: '25' },
    ];
  return undefined;
}
