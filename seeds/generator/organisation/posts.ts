import { publishedInTime } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { BODIES } from './bodies.js';
import { keyWithin, unitDeputyTitle, unitHeadTitle } from './post-titles.js';
import type { InnerUnit, LeaderQuota, StaffedBody } from './staffed-body.js';

/** 职数: the leaders of every body, and the leaders of its inner units. */
export const postSeed: DatasetSeed = { dataset: 'posts', records: () => BODIES.flatMap(bodyRecords) };

const LISTED_ON = '2019-05-14';

function bodyRecords(body: StaffedBody): readonly SeedRecord[] {
  const common = {
    agency: body.agency,
    formedOn: LISTED_ON,
    publishedOn: publishedInTime(LISTED_ON, randomFor('posts', body.agency)),
    sample: true,
  };
  return [...body.leaders.map(leaderPost), ...body.units.flatMap((unit) => unitPosts(body.agency, unit))].map(
    (record) => ({ ...common, ...record }),
  );
}

function leaderPost({ title, level, count }: LeaderQuota): SeedRecord {
  return { title, level, count, note: level === 'MEMBER' ? '不兼任副职的班子成员。' : undefined };
}

function unitPosts(agency: string, { name, leaders }: InnerUnit): readonly SeedRecord[] {
  const titles = [unitHeadTitle(name), unitDeputyTitle(name)].slice(0, leaders);
  return titles.map((title) => ({ department: keyWithin(agency, name), title, level: 'INNER_HEAD', count: 1 }));
}
