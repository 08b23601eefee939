import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import {
  BUSINESS,
  DEVELOPMENT,
  EDUCATION,
  ENVIRONMENT,
  FARMING,
  FINANCE,
  HOUSING,
  LABOUR,
  MARKET,
  RELIEF,
  SANITATION,
  VETERANS,
} from './bodies.js';
import { workingDaysAfter } from './dates.js';
import { documentKey, documentOf } from './document-list/all-documents.js';
import { documentPublishedOn } from './publication-days.js';

/** 重点工作信息发布: three for each of the eleven topics. */
export const topicReleaseSeed: DatasetSeed = {
  dataset: 'topic-releases',
  records: () => RELEASES.map((release, index) => releaseRecord(release, index + 1)),
};

/** Of a document its handle, else the day of the release. */
type Release = readonly [topic: string, agency: string, title: string, form: string, venue: string, of: string];

const RELEASES: readonly Release[] = [
  ['SUPPLY_SIDE_REFORM', DEVELOPMENT, '2019年降成本政策清单', 'GRAPHIC', 'WEBSITE', '2019-03-28'],
  ['SUPPLY_SIDE_REFORM', DEVELOPMENT, '涉企收费清理政策进企业', 'QA', 'ENTERPRISE', '涉企收费通知'],
  ['SUPPLY_SIDE_REFORM', MARKET, '僵尸企业出清办事指引', 'TEXT', 'WEBSITE', '注销通告'],
  ['INNOVATION', DEVELOPMENT, '科技型中小企业评价政策说明', 'VIDEO', 'ENTERPRISE', '2019-05-16'],
  ['INNOVATION', MARKET, '专利资助政策问答', 'QA', 'PRESS_COLUMN', '2019-04-26'],
  ['INNOVATION', DEVELOPMENT, '双创示范基地建设情况', 'TEXT', 'WEBSITE', '2019-10-17'],
  ['INVESTMENT', DEVELOPMENT, '2019年重点项目清单和进展', 'GRAPHIC', 'WEBSITE', '重点任务分解'],
  ['INVESTMENT', DEVELOPMENT, '政府投资项目管理政策解读', 'EXPERT', 'ONLINE_INQUIRY', '2019-06-20'],
  ['INVESTMENT', HOUSING, '老旧小区改造计划', 'ANIMATION', 'COMMUNITY', '2019-08-22'],
  ['FISCAL_AND_MONETARY_POLICY', FINANCE, '减税降费政策一图读懂', 'GRAPHIC', 'WEBSITE', '2019-04-18'],
  ['FISCAL_AND_MONETARY_POLICY', FINANCE, '小微企业贷款风险补偿怎么申请', 'QA', 'ENTERPRISE', '贷款风险补偿办法'],
  ['FISCAL_AND_MONETARY_POLICY', FINANCE, '债务信息公开怎么看', 'EXPERT', 'PRESS_COLUMN', '债务公开通知'],
  ['EMPLOYMENT_FIRST', LABOUR, '职业培训补贴申领指南', 'VIDEO', 'COMMUNITY', '技能提升方案'],
  ['EMPLOYMENT_FIRST', VETERANS, '退役军人就业创业政策进军营进社区', 'OFFICIAL_SPEECH', 'COMMUNITY', '退役军人办法'],
  ['EMPLOYMENT_FIRST', EDUCATION, '高校毕业生就业服务月', 'TEXT', 'OTHER', '2019-07-11'],
  ['BUSINESS_ENVIRONMENT', BUSINESS, '企业开办3个工作日怎么办', 'ANIMATION', 'WEBSITE', '企业开办方案'],
  ['BUSINESS_ENVIRONMENT', BUSINESS, '优化营商环境网络问政专场', 'QA', 'ONLINE_INQUIRY', '营商环境意见'],
  ['BUSINESS_ENVIRONMENT', BUSINESS, '8890热线整合问答', 'AUDIO', 'PRESS_COLUMN', '热线整合方案'],
  ['NEW_GROWTH', DEVELOPMENT, '新能源产业扶持政策', 'TEXT', 'ENTERPRISE', '2019-06-13'],
  ['NEW_GROWTH', FARMING, '设施农业和农村电商政策', 'VIDEO', 'COMMUNITY', '2019-09-19'],
  ['NEW_GROWTH', MARKET, '平台经济包容审慎监管', 'TEXT', 'WEBSITE', '双随机方案'],
  ['POVERTY_AND_VILLAGES', RELIEF, '扶贫资金怎么用、怎么公示', 'GRAPHIC', 'COMMUNITY', '扶贫资金办法'],
  ['POVERTY_AND_VILLAGES', FARMING, '农村人居环境整治进村宣讲', 'OFFICIAL_SPEECH', 'COMMUNITY', '人居环境方案'],
  ['POVERTY_AND_VILLAGES', RELIEF, '两不愁三保障政策明白纸', 'TEXT', 'COMMUNITY', '脱贫规划调整'],
  ['POLLUTION_AND_ECOLOGY', ENVIRONMENT, '蓝天保卫战新闻通气会', 'PRESS_CONFERENCE', 'OTHER', '蓝天方案'],
  ['POLLUTION_AND_ECOLOGY', SANITATION, '垃圾分类进社区', 'ANIMATION', 'COMMUNITY', '垃圾分类方案'],
  ['POLLUTION_AND_ECOLOGY', ENVIRONMENT, '黑臭水体清单和责任人', 'GRAPHIC', 'WEBSITE', '黑臭水体方案'],
  ['KEY_REFORMS', BUSINESS, '“放管服”改革任务清单', 'GRAPHIC', 'WEBSITE', '放管服要点'],
  ['KEY_REFORMS', EDUCATION, '义务教育招生改革网络问政', 'QA', 'ONLINE_INQUIRY', '招生意见'],
  ['KEY_REFORMS', FARMING, '农村集体产权制度改革', 'EXPERT', 'COMMUNITY', '集体资产意见'],
  ['OPENING_UP', DEVELOPMENT, '外商投资准入负面清单说明', 'TEXT', 'WEBSITE', '2019-08-08'],
  ['OPENING_UP', BUSINESS, '招商引资项目推介', 'VIDEO', 'OTHER', '2019-09-26'],
  ['OPENING_UP', DEVELOPMENT, '出口企业信用保险政策', 'AUDIO', 'ENTERPRISE', '2019-11-14'],
];

function releaseRecord([topic, agency, title, form, venue, of]: Release, serial: number): SeedRecord {
  const random = randomFor('topic releases', topic, title);
  const isOfDocument = !/^\d/.test(of);
  const isPersonal = ['COMMUNITY', 'ENTERPRISE', 'ONLINE_INQUIRY'].includes(venue);
  const formedOn = isOfDocument ? documentPublishedOn(of) : of;
  return {
    agency,
    formedOn,
    publishedOn: workingDaysAfter(formedOn, random.integer(0, 9)),
    sourceUrl: `https://example.org/longcheng/key-work/${String(serial).padStart(3, '0')}.html`,
    sample: true,
    topic,
    title,
    document: isOfDocument ? documentKey(of) : undefined,
    form,
    venue,
    expertName: form === 'EXPERT' ? '示某' : undefined,
    expertUnit: form === 'EXPERT' ? '示例大学' : undefined,
    participants: isPersonal && random.happens(0.8) ? random.integer(12, 480) : undefined,
    summary: isOfDocument ? documentOf(of).gist : undefined,
  };
}
