import type { Visit } from '../visit.js';
import { crossedCounts } from './crossed-counts.js';
import type { DrawnPicture, Picture } from './picture.js';

const DOCUMENT = `{
  penaltyStatistics(groupBy: [{ field: AGENCY }, { field: DECIDED_ON, part: MONTH }], first: 1000) {
    groups { keys { value label } count }
  }
}`;

/** 行政处罚. How many decisions each agency made in each month. */
export const penaltiesPicture: Picture = {
  name: 'penalties',
  title: ['各机关各月行政处罚', 'Penalties by agency and month'],
  about: ['处罚决定的数量，按处罚机关和月份', 'How many decisions each agency made in each month'],
  datasets: ['penalties'],
  draw: drawPenalties,
};

async function drawPenalties(visit: Visit): Promise<DrawnPicture> {
  const { say } = visit;
  const content = await crossedCounts(visit, {
    field: 'penaltyStatistics',
    document: DOCUMENT,
    title: say('行政处罚决定（件）', 'Penalty decisions'),
    keyTitle: say('处罚决定月份', 'Month of decision'),
    unit: say('件', 'decisions'),
  });
  return { content, document: DOCUMENT };
}
