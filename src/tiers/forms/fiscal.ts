import type { Form } from '../form.js';

/** Budgets of the institutions, all on one day of February, and their final accounts on one of August. */
export const budgets: Form = {
  dataset: 'budgets',
  anchors: ['publishedOn', 'formedOn'],
  isSpecimen: ({ values }) => values.level === 'DEPARTMENT',
  replaced: ['department'],
  identify: (place) => {
    const agency = place.any('agencies', place.withinMonth);
    const isFinal = place.month % 12 > 5;
    const fiscalYear = isFinal ? place.year - 1 : place.year;
    const rest = { level: 'DEPARTMENT', stage: isFinal ? 'FINAL' : 'BUDGET', book: 'COMBINED' };
    const title = `${agency.label}${fiscalYear}年度部门${isFinal ? '决算' : '预算'}`;
    return {
      parts: [agency.naturalKey, String(fiscalYear), rest.level, rest.stage, rest.book],
      values: { agency: agency.recordId, fiscalYear, title, ...rest },
    };
  },
};

const TABLES = ['REVENUE', 'EXPENDITURE'] as const;

export const budgetLines: Form = {
  dataset: 'budget-lines',
  anchors: ['publishedOn', 'formedOn'],
  isSpecimen: ({ values }) => values.side === 'EXPENDITURE' && values.accountLevel !== 'TOTAL',
  replaced: ['parent'],
  keepsLabels: true,
  identify: (place) => {
    const { target, within } = place.parent('budgets');
    const table = TABLES[within % TABLES.length] ?? 'EXPENDITURE';
    const accountCode = String(2_010_000 + within);
    return { parts: [target.naturalKey, table, accountCode], values: { budget: target.recordId, table, accountCode } };
  },
  complete: (values, place) => {
    values.agency = place.any('agencies', place.parent('budgets').place.withinMonth).recordId;
  },
};

/** Divisions of the statistics, beyond those of the sample. */
function division(place: number): string {
  return `211303${String(100_000 + place)}`;
}

export const debtPositions: Form = {
  dataset: 'debt-positions',
  anchors: ['asOfOn'],
  office: '财政局',
  replaced: ['partOf'],
  identify: (place) => {
    const values = { division: division(place.withinMonth), scope: 'AREA', asOfOn: place.monthEnd, status: 'MONTHLY' };
    return { parts: [values.division, values.scope, values.asOfOn, values.status], values };
  },
};

export const debtFlows: Form = {
  dataset: 'debt-flows',
  anchors: ['publishedOn', 'formedOn'],
  office: '财政局',
  replaced: ['partOf'],
  identify: (place) => {
    const period = place.monthEnd.slice(0, 7);
    const values = { division: division(place.withinMonth), scope: 'AREA', period, status: 'MONTHLY' };
    return { parts: [values.division, values.scope, period, values.status], values };
  },
};

export const bonds: Form = {
  dataset: 'bonds',
  anchors: ['issuedOn', 'announcedOn', 'formedOn'],
  office: '财政局',
  identify: ({ index }) => {
    const bondCode = `9${String(index).padStart(7, '0')}`;
    return { parts: [bondCode], values: { bondCode } };
  },
};

/** What bonds were spent on, published by the end of June. */
export const bondUses: Form = {
  dataset: 'bond-uses',
  anchors: ['publishedOn', 'formedOn'],
  identify: (place) => {
    const { target } = place.parent('bonds');
    const projectCode = `${place.year}-211303-77-03-9${String(place.index).padStart(5, '0')}`;
    const values = { bond: target.recordId, projectCode, division: '211303' };
    return { parts: [target.naturalKey, projectCode, values.division], values };
  },
};
