import type { RecordClass } from '../../catalog/dataset.js';
import { CheckItem } from './check-item.js';
import { Enterprise } from './enterprise.js';
import { InspectionResult } from './inspection-result.js';
import { InspectionTask } from './inspection-task.js';
import { Licence } from './licence.js';
import { Penalty } from './penalty.js';
import { SupervisionItem } from './supervision-item.js';

/** 监管执法. */
export const enforcement: readonly RecordClass[] = [Enterprise, SupervisionItem, CheckItem, InspectionTask, Penalty, InspectionResult, Licence];
