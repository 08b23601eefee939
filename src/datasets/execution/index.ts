import type { RecordClass } from '../../catalog/dataset.js';
import { KeyTask } from './key-task.js';
import { MajorProject } from './major-project.js';
import { TaskReport } from './task-report.js';

/** 执行落实. */
export const execution: readonly RecordClass[] = [KeyTask, TaskReport, MajorProject];
