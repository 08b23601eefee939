import { addDays, weekdayFrom } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import { envelope } from './sample-envelope.js';

/** 政务热线整合: the one number, and what became of the others. */
export const hotlineSeed: DatasetSeed = {
  dataset: 'hotlines',
  records: () => [platform(), ...HOTLINES.map(hotlineRecord)],
};

export const PLATFORM = '8890';

type Row = readonly [
  number: string,
  name: string,
  agency: string,
  mode: 'MERGED' | 'PARALLEL' | 'BRANCH' | 'KEPT',
  scope: string,
  keptReason?: string,
];

const HOTLINES: readonly Row[] = [
  ['12345', '政府服务热线', '龙城区人民政府办公室', 'MERGED', '咨询、求助、投诉和建议。'],
  ['12315', '市场监管投诉举报热线', '龙城区市场监督管理局', 'PARALLEL', '消费者投诉举报。'],
  ['12331', '食品药品投诉举报热线', '龙城区市场监督管理局', 'MERGED', '食品药品投诉举报。'],
  ['12365', '质量监督投诉举报热线', '龙城区市场监督管理局', 'MERGED', '产品质量投诉举报。'],
  ['12333', '人力资源和社会保障咨询热线', '龙城区人力资源和社会保障局', 'PARALLEL', '社会保险、就业和劳动关系咨询。'],
  ['12348', '公共法律服务热线', '龙城区司法局', 'BRANCH', '法律咨询和法律援助。'],
  ['12369', '环保举报热线', '龙城区生态环境局', 'PARALLEL', '环境污染举报。'],
  ['12320', '公共卫生公益热线', '龙城区卫生健康局', 'BRANCH', '公共卫生咨询和投诉。'],
  ['12319', '城建服务热线', '龙城区住房和城乡建设局', 'MERGED', '供水、供热、排水和道路维护。'],
  ['12336', '自然资源违法举报热线', '龙城区自然资源局', 'MERGED', '土地、矿产违法举报。'],
  ['12317', '扶贫监督举报热线', '龙城区扶贫开发局', 'MERGED', '扶贫资金项目举报。'],
  ['12350', '安全生产举报投诉热线', '龙城区应急管理局', 'MERGED', '安全生产隐患和事故举报。'],
  ['12349', '民政服务热线', '龙城区民政局', 'MERGED', '社会救助、养老服务咨询。'],
  [
    '12393',
    '医疗保障服务热线',
    '龙城区医疗保障中心',
    'KEPT',
    '医疗保险咨询。',
    '专业性强，咨询服务量大，由市级统一设置。',
  ],
  ['12110', '公安短信报警', '朝阳市公安局龙城分局', 'KEPT', '紧急报警。', '紧急类热线，不纳入整合。'],
  ['0421-000-1201', '教育咨询电话', '龙城区教育局', 'MERGED', '入学、转学和资助咨询。'],
  ['0421-000-1202', '农业技术服务电话', '龙城区农业农村局', 'MERGED', '农业技术和农资打假。'],
  ['0421-000-1203', '环境卫生服务电话', '龙城区环境卫生管理局', 'MERGED', '清扫保洁和垃圾清运。'],
  ['0421-000-1204', '退役军人服务电话', '龙城区退役军人事务局', 'BRANCH', '安置、优抚和帮扶咨询。'],
];

function platform(): SeedRecord {
  return {
    agency: '龙城区营商环境建设局',
    ...envelope('hotlines', PLATFORM, '2019-06-10'),
    number: PLATFORM,
    name: '8890综合服务平台',
    formerNumbers: ['民心网'],
    mode: 'PLATFORM',
    integratedInto: '#NOT_APPLICABLE',
    scope: '政务咨询、投诉建议和便民服务，一号对外。',
    serviceHours: '全天24小时',
    seats: 16,
    consultationLimit: '3工作日',
    complaintLimit: '7工作日',
    complexLimit: '15工作日',
  };
}

function hotlineRecord([number, name, agency, mode, scope, keptReason]: Row): SeedRecord {
  const random = randomFor('hotlines', number);
  const isKept = mode === 'KEPT';
  const isMerged = mode === 'MERGED';
  return {
    agency,
    ...envelope('hotlines', number, '2019-06-10', { isLate: number === FAULTS.lateHotline }),
    number,
    name,
    mode,
    integratedInto: isKept ? '#NOT_APPLICABLE' : PLATFORM,
    mergedOn: isKept ? '#NOT_APPLICABLE' : weekdayFrom(addDays('2018-10-08', random.integer(0, 80))),
    keptReason: keptReason ?? '#NOT_APPLICABLE',
    scope,
    serviceHours: isMerged ? undefined : random.pick(['工作日 8:30—17:00', '全天24小时']),
    seats: isMerged ? undefined : random.integer(1, 4),
    consultationLimit: isMerged ? undefined : random.pick(['1工作日', '3工作日']),
    complaintLimit: isMerged ? undefined : random.pick(['5工作日', '7工作日', '60日']),
    complexLimit: isKept ? '15工作日' : undefined,
  };
}
