import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedCell, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { envelope, workday } from './envelope.js';
import { JOB_FAIRS, type JobFairEntry } from './job-fair-list.js';

/** 就业专项活动. */
export const jobFairSeed: DatasetSeed = {
  dataset: 'job-fairs',
  records: () => JOB_FAIRS.map(jobFairRecord),
};

const VENUES = ['龙城区人力资源市场', '龙城区示例文化广场', '龙城区示例体育馆'];

function jobFairRecord(entry: JobFairEntry): SeedRecord {
  const [heldOn, name, kind, targetGroups, organiser, form] = entry;
  const random = randomFor('job fair', name);
  const isOnline = form === 'ONLINE';
  return {
    ...envelope({ dataset: 'job-fairs', name, agency: organiser, formedOn: workday(heldOn, 2) }),
    organiser,
    coOrganisers: random.happens(0.5) ? '龙城区总工会;龙城区妇女联合会' : undefined,
    name,
    heldOn,
    endedOn: isOnline ? addDays(heldOn, 6) : heldOn,
    kind,
    form,
    targetGroups: targetGroups.join(';'),
    venue: isOnline ? '#NOT_APPLICABLE' : venueOf(name, random.pick(VENUES)),
    onlineUrl: form === 'ON_SITE' ? '#NOT_APPLICABLE' : `https://example.org/longcheng/job-fairs/online/${heldOn}`,
    ...figures(entry),
    content: contentOf(kind),
  };
}

function venueOf(name: string, usual: string): string {
  const [, town] = /”(.{2,3}镇)送岗下乡/.exec(name) ?? [];
  return town === undefined ? usual : `${town}文化广场`;
}

/** What came of it; how many were taken on in the end is known for some fairs only. */
function figures([, name, , , , form, employers]: JobFairEntry): Readonly<Record<string, SeedCell>> {
  const random = randomFor('job fair figures', name);
  const posts = employers * random.integer(14, 26);
  const attendees = form === 'ONLINE' ? '#NOT_APPLICABLE' : employers * random.integer(12, 30);
  const intentions = employers * random.integer(4, 8);
  const hired = random.happens(0.6) ? Math.round((intentions * random.integer(35, 60)) / 100) : '#NOT_PUBLISHED';
  return { employers, posts, attendees, intentions, hired };
}

function contentOf(kind: string): string {
  const services: Readonly<Record<string, string>> = {
    VETERAN: '现场解读退役军人就业创业扶持政策，提供教育培训咨询。',
    POVERTY_RELIEF: '设置扶贫车间展位，提供交通补贴、技能培训等政策咨询。',
    GRADUATE_SERVICE: '开展职业指导、见习岗位推介和创业担保贷款咨询。',
    ASSISTANCE_MONTH: '办理就业困难人员认定，推介公益性岗位和社会保险补贴政策。',
  };
  return services[kind] ?? '提供就业创业政策咨询、职业指导、技能培训报名和劳动维权服务。';
}
