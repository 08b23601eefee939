import type { RequestReader } from '../../query/request-reader.js';
import type { Row } from '../../query/row.js';
import { readAmount } from '../../rules/amount.js';
import type { CheckResult, Judgement } from '../../rules/check-result.js';
import { unjudged } from '../../rules/unjudged.js';
import { inverseOf, relatedRows } from '../related-rows.js';
import { numberIn, referredTo, textIn } from '../row-values.js';
import { finding } from './own-check.js';

// The work plan that demands the texts is of this year.
const FIRST_YEAR = 2019;

/**
 * V26: a department or unit that spends on projects has published the text of at least one for the year. Source: work
 * plan, clause C5 (增加公开政府部门项目文本和绩效目标，确保均有项目公开). Texts of the units under a department count as its own.
 */
export async function projectTexts(reader: RequestReader, budget: Row): Promise<readonly CheckResult[]> {
  const level = textIn(budget, 'level');
  const year = numberIn(budget, 'fiscalYear');
  if (level === 'GOVERNMENT' || year === null || year < FIRST_YEAR) return [];
  const spending = readAmount(budget.projectExpenditure)?.figure;
  if (spending?.isZero() === true) return [];
  const agency = await referredTo(reader, budget, 'agencies', textIn(budget, 'agency'));
  if (agency === null || inverseOf(agency, 'budgetProjects') === undefined) return [];
  if (spending === undefined) return [finding('V26', spendingUnknown())];
  const count = await countTexts(reader, agency, year, level === 'DEPARTMENT');
  return [finding('V26', judge(spending.toFixed(), count, year))];
}

async function countTexts(reader: RequestReader, agency: Row, year: number, withUnits: boolean): Promise<number> {
  const own = await ofYear(reader, agency, 'budgetProjects', year);
  if (own.length > 0 || !withUnits) return own.length;
  const budgets = await ofYear(reader, agency, 'unitBudgets', year);
  const unitIds = new Set(budgets.map((budget) => textIn(budget, 'agency')));
  const counts = await Promise.all(
    [...unitIds].map(async (id) => {
      const unit = await referredTo(reader, agency, 'agencies', id);
      return unit === null ? 0 : (await ofYear(reader, unit, 'budgetProjects', year)).length;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

// The years are told apart here: a filter for each would make a statement for each.
async function ofYear(reader: RequestReader, agency: Row, relation: string, year: number): Promise<readonly Row[]> {
  const rows = await relatedRows(reader, agency, relation);
  return rows.filter((row) => numberIn(row, 'fiscalYear') === year);
}

function spendingUnknown(): Judgement {
  return unjudged({ columns: ['projectExpenditure'], inputs: [{ name: 'projectExpenditure', value: null }] }, [
    { message: 'projectExpenditure is absent', messageZh: '缺少项目支出' },
  ]);
}

function judge(spending: string, count: number, year: number): Judgement {
  const subject = {
    certainty: 'CERTAIN',
    columns: ['projectExpenditure'],
    inputs: [
      { name: 'projectExpenditure', value: spending },
      { name: 'budgetProjects', value: String(count) },
    ],
  } as const;
  return count === 0
    ? {
        ...subject,
        outcome: 'FAILED',
        message: `It spends on projects, yet no project text for ${year} is published.`,
        messageZh: `有项目支出，而${year}年度没有公开项目文本。`,
      }
    : {
        ...subject,
        outcome: 'PASSED',
        message: `It spends on projects, and publishes ${count} project texts for ${year}.`,
        messageZh: `有项目支出，${year}年度已公开项目文本${count}个。`,
      };
}
