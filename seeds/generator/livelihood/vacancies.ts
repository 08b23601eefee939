import { workingDayFrom } from '../../../src/rules/calendar.js';
import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedCell, SeedRecord } from '../dataset-seed.js';
import { type Random, randomFor } from '../random.js';
import { creditCodeOf } from './credit-code.js';
import { FAULTS } from './deliberate-faults.js';
import { EMPLOYERS, type EmployerEntry, type PostEntry } from './employer-list.js';
import { envelope, officePhone, workday } from './envelope.js';
import { PLACES } from './places.js';

export const LABOUR_AGENCY = '龙城区人力资源和社会保障局';

/** 就业供求: each post of each employer, once in 2019 and some again in 2018 or 2020. */
export const vacancySeed: DatasetSeed = {
  dataset: 'vacancies',
  records: () =>
    EMPLOYERS.flatMap((employer) =>
      employer.posts.flatMap((entry) => yearsOf(employer, entry).map((year) => vacancyRecord(employer, entry, year))),
    ),
};

function yearsOf({ name }: EmployerEntry, [post]: PostEntry): readonly number[] {
  const random = randomFor('vacancy years', name, post);
  return random.happens(0.35) ? [2019, random.pick([2018, 2020])] : [2019];
}

const BENEFITS = ['五险', '免费午餐', '通勤班车', '免费住宿', '年终奖金', '带薪年休假'];

function vacancyRecord(employer: EmployerEntry, entry: PostEntry, year: number): SeedRecord {
  const [post, education, payFrom, payTo, least, most, rest] = entry;
  const title = `${employer.name}招聘${post}${year === 2019 ? '' : `（${year}年）`}`;
  const random = randomFor('vacancy', title);
  const isNew = year === 2020 && random.happens(0.5);
  const formedOn = workingDayFrom(
    isNew ? addDays('2020-12-01', random.integer(0, 9)) : addDays(`${year}-01-07`, random.integer(0, 290)),
  ).on;
  const postedOn = workday(formedOn, random.integer(1, 4));
  const expiresOn = addDays(postedOn, isNew ? random.pick([60, 90]) : random.pick([15, 30, 30]));
  const headcount = random.integer(least, most);
  const isUrgent = random.happens(0.5);
  return {
    ...envelope({ dataset: 'vacancies', name: title, agency: LABOUR_AGENCY, formedOn, publishedOn: postedOn }),
    title,
    employer: employer.name,
    employerCreditCode: creditCodeOf(employer.name, headOf(employer.name)),
    industryCode: employer.industry,
    industryEdition: 'GB/T 4754-2017',
    post,
    employmentKind: rest?.kind ?? 'FULL_TIME',
    headcount,
    ...demand(title, headcount, random),
    payFrom: String(payFrom),
    payTo: isUrgent && payFrom < 3000 ? String(payTo + 200) : String(payTo),
    education,
    requirements: requirementsOf(entry, random),
    benefits: rest?.kind === 'PART_TIME' ? undefined : BENEFITS.filter(() => random.happens(0.5)).join(';'),
    workplace: employer.workplace,
    division: Object.values(PLACES).find(({ name }) => name === employer.workplace)?.division,
    postedOn,
    expiresOn,
    status:
      isNew || title === FAULTS.openAfterExpiry
        ? 'OPEN'
        : random.pick(['FILLED', 'FILLED', 'EXPIRED', 'EXPIRED', 'WITHDRAWN']),
    contactName: '示某',
    contactPhone: random.happens(0.9) ? officePhone(employer.name) : undefined,
  };
}

function headOf(name: string): '12' | '52' | '91' {
  if (name.endsWith('服务中心')) return '12';
  return name.endsWith('学校') ? '52' : '91';
}

/** How many seek the post, and posts for each of them with two digits as the service prints it. */
function demand(title: string, headcount: number, random: Random): Readonly<Record<string, SeedCell>> {
  const seekers = Math.max(1, Math.round((headcount * random.integer(40, 240)) / 100));
  const demandRatio = (headcount / seekers).toFixed(2);
  if (title === FAULTS.noSeekers) return { seekers: 0, demandRatio: '#NOT_APPLICABLE' };
  if (title === FAULTS.unknownSeekers) return { seekers: '#NOT_PUBLISHED', demandRatio };
  if (title === FAULTS.invertedRatio)
    return { seekers: headcount * 2, demandRatio: ((headcount * 2) / headcount).toFixed(2) };
  if (title === FAULTS.wrongRatio) return { seekers, demandRatio: (headcount / seekers + 0.35).toFixed(2) };
  return { seekers, demandRatio };
}

function requirementsOf([post, education]: PostEntry, random: Random): string {
  const age = random.pick(['18至45周岁', '18至50周岁', '20至55周岁', '年龄不限']);
  const experience = random.pick(['有相关工作经验者优先', '无经验可培训上岗', '需一年以上相关工作经验']);
  const skill = education === 'BACHELOR' || education === 'MASTER' ? '专业对口，熟练使用办公软件。' : '';
  return `从事${post}岗位工作，${age}，身体健康，${experience}。${skill}`;
}
