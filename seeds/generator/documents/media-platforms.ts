import { printKey } from '../../../src/catalog/identity.js';
import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { phoneOf } from '../organisation/contact.js';
import { randomFor } from '../random.js';
import {
  BUSINESS,
  DAPINGFANG,
  EDUCATION,
  ENVIRONMENT,
  FINANCE,
  HEALTH,
  JUSTICE,
  LABOUR,
  LIANHE,
  MARKET,
  OFFICE,
  POLICE,
  PUBLICITY,
  QIDAOQUANZI,
  RELIEF,
  VETERANS,
  XINHUA,
} from './bodies.js';
import { FAULTS, isOneOf } from './deliberate-faults.js';

/** 政务新媒体: the platforms as the inspection of the last quarter of 2019 found them. */
export const mediaPlatformSeed: DatasetSeed = {
  dataset: 'media-platforms',
  records: () => PLATFORMS.map(platformRecord),
};

type Platform = readonly [name: string, kind: string, account: string, agency: string, rest?: PlatformRest];

interface PlatformRest {
  readonly siteIdCode?: string;
  readonly status?: string;
  readonly closedOn?: string;
  readonly maintainer?: string;
}

// The three that the work plan names come first; accounts and sites are invented.
const PLATFORMS: readonly Platform[] = [
  [
    '龙城区政府网',
    'WEBSITE',
    'longcheng.example.org',
    OFFICE,
    { siteIdCode: '2113030001', maintainer: '示例信息技术有限公司' },
  ],
  ['V龙城', 'WECHAT', 'v-longcheng-sample', PUBLICITY],
  ['龙城在线', 'APP', 'longcheng-online-sample', PUBLICITY, { maintainer: '示例传媒有限公司' }],
  ['龙城发布', 'WEIBO', 'longcheng-news-sample', PUBLICITY],
  ['龙城区电视台', 'TV', 'longcheng-tv-sample', PUBLICITY],
  ['龙城人民广播', 'RADIO', 'longcheng-radio-sample', PUBLICITY],
  ['今日龙城', 'PRESS', 'longcheng-today-sample', PUBLICITY],
  ['龙城视点', 'SHORT_VIDEO', 'longcheng-view-sample', PUBLICITY],
  ['龙城营商', 'WECHAT', 'longcheng-business-sample', BUSINESS],
  ['龙城政务服务', 'APP', 'longcheng-services-sample', BUSINESS],
  ['龙城人社', 'WECHAT', 'longcheng-labour-sample', LABOUR],
  ['龙城教育', 'WECHAT', 'longcheng-education-sample', EDUCATION],
  ['健康龙城', 'WECHAT', 'longcheng-health-sample', HEALTH],
  ['龙城生态环境', 'WEIBO', 'longcheng-environment-sample', ENVIRONMENT],
  ['平安龙城', 'WEIBO', 'longcheng-police-sample', POLICE],
  ['平安龙城', 'WECHAT', 'longcheng-police-sample', POLICE],
  ['龙城食药安全', 'WECHAT', 'longcheng-food-sample', MARKET],
  ['龙城司法', 'WECHAT', 'longcheng-justice-sample', JUSTICE],
  ['龙城扶贫', 'WECHAT', 'longcheng-relief-sample', RELIEF, { status: 'CLOSED', closedOn: '2019-09-30' }],
  [
    '龙城财政信息网',
    'WEBSITE',
    'finance.longcheng.example.org',
    FINANCE,
    { siteIdCode: '2113030012', status: 'MERGED', closedOn: '2019-06-28' },
  ],
  ['龙城退役军人', 'SHORT_VIDEO', 'longcheng-veterans-sample', VETERANS],
  ['新华街道发布', 'WECHAT', 'xinhua-sample', XINHUA],
  ['大平房镇政府网', 'WEBSITE', 'dapingfang.longcheng.example.org', DAPINGFANG, { siteIdCode: '2113030021' }],
  ['七道泉子微服务', 'WECHAT', 'qidaoquanzi-sample', QIDAOQUANZI, { status: 'SUSPENDED', closedOn: '2019-11-15' }],
  ['联合镇微平台', 'WECHAT', 'lianhe-sample', LIANHE],
];

const CHECKED_ON = '2019-12-20';
const REPORTED_ON = '2019-12-23';

/** The printed natural key of the first platform of that name. */
export function platformKey(name: string): string {
  const platform = PLATFORMS.find(([candidate]) => candidate === name);
  if (platform === undefined) throw new Error(`The sample has no platform "${name}".`);
  const [, kind, account] = platform;
  return printKey([kind, account]);
}

function platformRecord([name, kind, account, agency, rest = {}]: Platform): SeedRecord {
  const random = randomFor('media platforms', name, kind);
  const { siteIdCode, status = 'ACTIVE', closedOn, maintainer } = rest;
  return {
    agency,
    formedOn: REPORTED_ON,
    publishedOn: addDays(REPORTED_ON, random.integer(1, 4)),
    sample: true,
    name,
    kind,
    account,
    siteIdCode,
    homeUrl: kind === 'WEBSITE' ? `https://example.org/longcheng/sites/${account}` : undefined,
    status,
    openedOn: random.happens(0.8)
      ? `${random.integer(2012, 2018)}-0${random.integer(1, 9)}-${random.integer(10, 28)}`
      : undefined,
    closedOn,
    ...(status === 'ACTIVE' ? freshness(name, random.integer(0, 9)) : { lastUpdatedOn: '#NOT_APPLICABLE' }),
    followers: ['WECHAT', 'WEIBO', 'SHORT_VIDEO'].includes(kind) ? random.integer(300, 42_000) : '#NOT_APPLICABLE',
    maintainer,
    contact: phoneOf(agency),
  };
}

function freshness(name: string, days: number): SeedRecord {
  if (isOneOf(FAULTS.platformsWithoutUpdateDay, name)) return { checkedOn: CHECKED_ON };
  const age = isOneOf(FAULTS.stalePlatforms, name) ? 40 + days : days;
  return { lastUpdatedOn: addDays(CHECKED_ON, -age), checkedOn: CHECKED_ON };
}
