import { workingDayFrom } from '../../../src/rules/calendar.js';
import { addDays, publishedInTime } from '../calendar.js';
import type { DatasetSeed, SeedCell, SeedRecord } from '../dataset-seed.js';
import { GOVERNMENT_OFFICE, NAMED_AGENCIES, TOWNSHIPS } from '../organisation/agency-list.js';
import { type Random, randomFor } from '../random.js';

/** One kind of training that agencies hold. */
interface Programme {
  readonly title: string;
  readonly form: string;
  readonly topics: readonly string[];
  readonly audience: string;
  readonly isOnRevisedRegulation: boolean;
  readonly people: readonly [fewest: number, most: number];
  readonly hours: string;
}

const REGULATION: Programme = {
  title: '新修订《中华人民共和国政府信息公开条例》专题培训',
  form: 'LECTURE',
  topics: ['新旧条例对照', '依申请公开答复规范'],
  audience: '机关及所属单位政务公开工作人员',
  isOnRevisedRegulation: true,
  people: [12, 45],
  hours: '2',
};

const REQUESTS: Programme = {
  title: '依申请公开办理实务培训',
  form: 'COURSE',
  topics: ['登记与补正', '征求第三方意见', '答复书格式'],
  audience: '依申请公开经办人员',
  isOnRevisedRegulation: true,
  people: [8, 30],
  hours: '4',
};

const SECRECY: Programme = {
  title: '政府信息公开保密审查培训',
  form: 'MEETING',
  topics: ['先审查后公开', '公开属性源头认定'],
  audience: '公文起草和保密审查人员',
  isOnRevisedRegulation: false,
  people: [10, 35],
  hours: '1.5',
};

const OUTREACH: Programme = {
  title: '《条例》宣传日活动',
  form: 'OUTREACH',
  topics: ['公众如何申请公开政府信息'],
  audience: '村（社区）居民',
  isOnRevisedRegulation: true,
  people: [60, 220],
  hours: '3',
};

const STANDARDS: Programme = {
  title: '基层政务公开标准化规范化视频培训',
  form: 'VIDEO',
  topics: ['26个领域标准目录编制'],
  audience: '各部门政务公开负责人',
  isOnRevisedRegulation: false,
  people: [20, 80],
  hours: '2.5',
};

const ONLINE: Programme = {
  title: '政务公开网络学习',
  form: 'ONLINE',
  topics: ['年度报告编制'],
  audience: '机关工作人员',
  isOnRevisedRegulation: false,
  people: [15, 60],
  hours: '6',
};

/** Which agencies hold which training, and the first day on which they might. */
const PLAN: readonly (readonly [Programme, firstOn: string, agencies: readonly string[]])[] = [
  [REGULATION, '2019-05-16', NAMED_AGENCIES.map(({ name }) => name)],
  [OUTREACH, '2019-06-10', TOWNSHIPS.map(({ name }) => name)],
  [REQUESTS, '2019-08-12', [GOVERNMENT_OFFICE, '龙城区自然资源局', '龙城区财政局', '龙城区司法局']],
  [SECRECY, '2018-09-17', [GOVERNMENT_OFFICE, '龙城区卫生健康局', '龙城区教育局']],
  [STANDARDS, '2020-08-03', [GOVERNMENT_OFFICE, '龙城区市场监督管理局', '龙城区人力资源和社会保障局', '龙城区民政局']],
  [ONLINE, '2020-11-09', [GOVERNMENT_OFFICE, '龙城区农业农村局', '龙城区司法局']],
];

/** 政务公开培训: on the regulation when it came into force, and on particular subjects before and after. */
export const trainingEventSeed: DatasetSeed = {
  dataset: 'training-events',
  records: () =>
    PLAN.flatMap(([programme, firstOn, agencies]) => agencies.map((agency) => eventRecord(programme, firstOn, agency))),
};

function eventRecord(programme: Programme, firstOn: string, agency: string): SeedRecord {
  const random = randomFor('training events', agency, programme.title);
  const heldOn = workingDayFrom(addDays(firstOn, random.integer(0, 38))).on;
  return {
    agency,
    formedOn: random.happens(0.1) ? undefined : heldOn,
    publishedOn: publishedInTime(heldOn, random),
    sample: true,
    heldOn,
    title: programme.title,
    form: programme.form,
    topics: programme.topics,
    isOnRevisedRegulation: programme.isOnRevisedRegulation,
    audience: programme.audience,
    participants: participants(programme, random),
    hours: random.happens(0.15) ? undefined : programme.hours,
    venue: venueOf(programme, agency),
    materialUrl: random.happens(0.4) ? 'https://example.org/longcheng/training/material' : undefined,
  };
}

function participants({ people: [fewest, most] }: Programme, random: Random): SeedCell {
  return random.happens(0.1) ? '#NOT_PUBLISHED' : random.integer(fewest, most);
}

function venueOf({ form }: Programme, agency: string): string | undefined {
  if (form === 'ONLINE') return undefined;
  return form === 'OUTREACH' ? '示例文化广场' : `${agency}会议室`;
}
