import { addDays } from '../calendar.js';
import { workdayFrom } from '../enforcement/working-days.js';
import { PROJECTS, type ProjectEntry } from './project-list.js';

/** 施工许可. The day of the construction permit of a project: shortly before the works began. */
export function permitDay({ startedOn, agency }: ProjectEntry): string | undefined {
  if (startedOn === undefined || agency === '龙城区农业农村局') return undefined;
  return workdayFrom(addDays(startedOn, -12));
}

/** A construction permit of a project. */
export interface ConstructionPermit {
  readonly owner: string;
  readonly decidedOn: string;
}

/** The construction permits of all projects of the sample, by whom they were granted to. */
export const CONSTRUCTION_PERMITS: readonly ConstructionPermit[] = PROJECTS.flatMap((project) => {
  const decidedOn = permitDay(project);
  return decidedOn === undefined ? [] : [{ owner: project.owner, decidedOn }];
});
