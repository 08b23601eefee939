import type { RecordClass } from '../../catalog/dataset.js';
import { Bond } from './bond.js';
import { BondUse } from './bond-use.js';
import { BudgetDocument } from './budget-document.js';
import { BudgetLine } from './budget-line.js';
import { BudgetProject } from './budget-project.js';
import { DebtFlow } from './debt-flow.js';
import { DebtPosition } from './debt-position.js';
import { PerformanceTarget } from './performance-target.js';

/** 财政债务. */
export const fiscal: readonly RecordClass[] = [BudgetDocument, BudgetLine, BudgetProject, PerformanceTarget, DebtPosition, DebtFlow, Bond, BondUse];
