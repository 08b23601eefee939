import type { Visit } from '../visit.js';
import { crossedCounts } from './crossed-counts.js';
import type { DrawnPicture, Picture } from './picture.js';

const DOCUMENT = `{
  disclosureRequestStatistics(groupBy: [{ field: OUTCOME }, { field: RECEIVED_ON, part: YEAR }], first: 1000) {
    groups { keys { value label } count }
  }
}`;

/** 依申请公开. What became of the requests of each year. */
export const requestsPicture: Picture = {
  name: 'requests',
  title: ['依申请公开办理结果', 'What became of disclosure requests'],
  about: ['历年申请的办理结果', 'The outcomes of the requests of each year'],
  datasets: ['disclosure-requests'],
  draw: drawRequests,
};

async function drawRequests(visit: Visit): Promise<DrawnPicture> {
  const { say } = visit;
  const content = await crossedCounts(visit, {
    field: 'disclosureRequestStatistics',
    document: DOCUMENT,
    title: say('申请办理结果（件）', 'Outcomes of requests'),
    keyTitle: say('收到年份', 'Year received'),
    unit: say('件', 'requests'),
  });
  return { content, document: DOCUMENT };
}
