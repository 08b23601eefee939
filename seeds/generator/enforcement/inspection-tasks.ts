import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { type Random, randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import { INSPECTIONS, type Inspection, isClear } from './inspections.js';
import type { TaskEntry } from './task-list.js';
import { addWorkdays, workdaysBefore } from './working-days.js';

/** 双随机抽查任务. */
export const inspectionTaskSeed: DatasetSeed = {
  dataset: 'inspection-tasks',
  records: () => INSPECTIONS.map(taskRecord),
};

function taskRecord(inspection: Inspection, place: number): SeedRecord {
  const { task, checks } = inspection;
  const random = randomFor('inspection tasks', task.number);
  return {
    agency: task.organiser,
    ...publicationOf(task, random),
    sourceUrl: `https://example.org/longcheng/inspections/${place + 1}`,
    sample: true,
    taskNumber: task.number,
    name: task.name,
    planYear: Number(task.startOn.slice(0, 4)),
    planName: `${task.organiser}${task.startOn.slice(0, 4)}年度双随机抽查计划`,
    organiser: task.organiser,
    executors: [task.organiser, ...(task.partners ?? [])],
    isJoint: task.partners !== undefined,
    status: task.status,
    checkItems: checks.length === 0 ? undefined : checks.map(({ key }) => key),
    targets: checks[0]?.entry.targets,
    region: DISTRICT,
    startOn: task.number === FAULTS.reversedPeriod ? task.endOn : task.startOn,
    endOn: task.number === FAULTS.reversedPeriod ? task.startOn : task.endOn,
    ...drawing(inspection, random),
    ...counts(inspection),
    ...FAULTS.taskFigures.find(({ task: number }) => number === task.number)?.cells,
  };
}

/** A task is published before it begins, and again with its outcome. */
function publicationOf({ number, status, startOn, endOn }: TaskEntry, random: Random): SeedRecord {
  const formedOn = status === 'COMPLETED' ? addWorkdays(endOn, random.integer(6, 16)) : workdaysBefore(startOn, 6);
  const isLate = FAULTS.lateTasks.some((task) => task === number);
  return {
    formedOn: FAULTS.tasksWithoutFormingDay.some((task) => task === number) ? undefined : formedOn,
    publishedOn: addWorkdays(formedOn, isLate ? 27 : random.integer(1, 14)),
  };
}

/** How the subjects were drawn: from so many that the share lies within what the check items prescribe. */
function drawing({ task, checks, drawn }: Inspection, random: Random): SeedRecord {
  const [least, most] = rangeOf(checks);
  const range = checks.length === 0 ? {} : { ratioMin: `${least}%`, ratioMax: `${most}%` };
  if (drawn.length === 0) return range;
  const population = Math.round((drawn.length * 100) / random.integer(least + 1, most - 1));
  return {
    ...range,
    populationSize: population,
    sampleSize: drawn.length,
    sampleRatio: `${((drawn.length * 100) / population).toFixed(1)}%`,
    drawnAt: `${workdaysBefore(task.startOn, random.integer(1, 3))} ${random.pick(['09:00', '10:30', '14:00', '15:30'])}`,
    drawMethod: random.pick(['系统随机抽取', '摇号', '系统随机抽取，邀请代表现场监督']),
    isDrawSeedPublished: task.startOn < '2019-01-01' ? undefined : random.happens(0.4),
    inspectorPoolSize: random.integer(8, 60),
  };
}

/** The range that all check items of a task allow together, in per cent; 3 to 10 where there is none. */
function rangeOf(checks: Inspection['checks']): readonly [least: number, most: number] {
  if (checks.length === 0) return [3, 10];
  const least = Math.max(...checks.map(({ check }) => Number(check.ratioMin)));
  const most = Math.min(...checks.map(({ check }) => Number(check.ratioMax)));
  if (!(least + 1 < most)) throw new RangeError(`No share suits ${checks.map(({ check }) => check.title).join(', ')}.`);
  return [least, most];
}

function counts(inspection: Inspection): SeedRecord {
  const inspected = inspection.drawn.filter((subject) => inspection.rows.some((row) => row.subject === subject));
  if (inspection.drawn.length === 0) return { checkedCount: '#NOT_APPLICABLE' };
  if (inspection.task.status === 'RUNNING')
    return { checkedCount: inspected.length, noProblemCount: '#NOT_YET_DUE', problemCount: '#NOT_YET_DUE' };
  const clear = inspected.filter((subject) => isClear(inspection, subject)).length;
  return { checkedCount: inspected.length, noProblemCount: clear, problemCount: inspected.length - clear };
}
