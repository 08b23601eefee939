import type { RecordClass } from '../../catalog/dataset.js';
import { CatalogueItem } from './catalogue-item.js';
import { Duty } from './duty.js';
import { TrainingEvent } from './training-event.js';

/** 公开任务. */
export const duties: readonly RecordClass[] = [Duty, CatalogueItem, TrainingEvent];
