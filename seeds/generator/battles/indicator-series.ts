import type { IndicatorEntry } from '../../../src/datasets/battles/indicator-list.js';
import { randomFor } from '../random.js';
import { inYear, MONTHS, month, type Period, QUARTERS, quarter, year } from './periods.js';

export type IndicatorCode = IndicatorEntry['code'];

/** A figure of one period: a number as text, or a ratio of two counts with the digits that are printed. */
export type Figure = string | { readonly numerator: number; readonly denominator: number };

export type Figures = Readonly<Partial<Record<IndicatorCode, Figure>>>;

/** Indicators that one agency publishes together, period by period. */
export interface Series {
  readonly agency: string;
  readonly periods: readonly Period[];
  readonly isCumulative?: boolean;
  readonly policyBasis?: string;
  readonly figures: (period: Period) => Figures;
}

/** Years since 2018, as growth counts them. */
function growth(period: Period, perYear: number): number {
  return (1 + perYear) ** (period.year - 2018);
}

/** A number near another, the same on every run. */
function near(subject: string, period: Period, middle: number, share = 0.06): number {
  return middle * (1 + (randomFor('indicators', subject, period.code).integer(-1000, 1000) / 1000) * share);
}

function whole(subject: string, period: Period, middle: number, share?: number): number {
  return Math.round(near(subject, period, middle, share));
}

function count(subject: string, period: Period, middle: number, share?: number): string {
  return String(whole(subject, period, middle, share));
}

function amount(subject: string, period: Period, middle: number, digits = 2): string {
  return near(subject, period, middle).toFixed(digits);
}

/** A share of a whole that is printed to a tenth of a per cent. */
function share(subject: string, period: Period, denominator: number, middle: number, spread: number): Figure {
  const part = Math.min(1, middle + (randomFor('share', subject, period.code).integer(-100, 100) / 100) * spread);
  return { numerator: Math.round(denominator * part), denominator };
}

function pensions(period: Period): Figures {
  const employees = Math.round(18_240 * growth(period, 0.035) + period.number * 52);
  const residents = Math.round(21_860 * growth(period, 0.018) + period.number * 31);
  return {
    EMPLOYEE_PENSIONERS: String(employees),
    EMPLOYEE_PENSIONS_PAID: ((employees * 2_415 * growth(period, 0.05)) / 10_000).toFixed(2),
    RESIDENT_PENSIONERS: String(residents),
    RESIDENT_PENSIONS_PAID: ((residents * 108 * growth(period, 0.04)) / 10_000).toFixed(2),
    PENSION_ON_TIME_RATE: share('pensions', period, employees + residents, 0.999, 0.001),
  };
}

function macro(period: Period): Figures {
  const part = period.number / 4;
  return {
    GDP: amount('gdp', period, 96.4 * growth(period, 0.058) * part),
    FIXED_INVESTMENT: amount('investment', period, 38.2 * growth(period, 0.07) * part),
    INDUSTRIAL_OUTPUT: amount('industry', period, 27.6 * growth(period, 0.062) * part),
    RETAIL_SALES: amount('retail', period, 41.3 * growth(period, 0.065) * part),
    BUDGET_REVENUE: count('revenue', period, 58_600 * growth(period, 0.05) * part),
    URBAN_INCOME: count('urban income', period, 28_940 * growth(period, 0.068) * part, 0.01),
    RURAL_INCOME: count('rural income', period, 14_870 * growth(period, 0.09) * part, 0.01),
  };
}

function finance(period: Period): Figures {
  const balance = whole('loans', period, 214_000 * growth(period, 0.09));
  return {
    ENTERPRISES_WITH_LOANS: count('borrowers', period, 412 * growth(period, 0.12)),
    ENTERPRISE_LOAN_BALANCE: String(balance),
    SMALL_ENTERPRISE_LOANS: count('small loans', period, 13_800 * growth(period, 0.25)),
    SMALL_ENTERPRISE_LOAN_RATE: amount('loan rate', period, 6.12 * growth(period, -0.06)),
    ENTERPRISES_GUARANTEED: count('guaranteed', period, 64 * growth(period, 0.15)),
    GUARANTEE_BALANCE: count('guarantees', period, 19_400 * growth(period, 0.1)),
    NON_PERFORMING_LOAN_RATE: share('bad loans', period, balance, 0.024, 0.004),
    ILLEGAL_FUNDRAISING_CASES: count('fund-raising', period, 7, 0.4),
    BUDGET_UNITS_UNDER_PERFORMANCE: count('performance', period, 46 * growth(period, 0.2), 0.02),
  };
}

function employment(period: Period): Figures {
  const labourForce = 61_500;
  const graduates = whole('graduates', period, 640, 0.03);
  return {
    NEW_URBAN_JOBS: count('jobs', period, 980 * growth(period, 0.03), 0.15),
    REEMPLOYED_PERSONS: count('re-employed', period, 610 * growth(period, 0.02), 0.15),
    REGISTERED_UNEMPLOYMENT_RATE: share('unemployed', period, labourForce, 0.036, 0.003),
    TRAINED_PERSONS: count('trained', period, 420 * growth(period, 0.3), 0.2),
    GRADUATE_EMPLOYMENT_RATE: share('graduates', period, graduates, 0.91, 0.03),
    EMPLOYMENT_SUBSIDY_RECIPIENTS: count('subsidies', period, 265, 0.1),
    EMPLOYMENT_SUBSIDIES_PAID: amount('subsidy money', period, 88.6),
  };
}

function labourMarket(period: Period): Figures {
  const seekers = whole('seekers', period, 2_350, 0.12);
  const demand = whole('demand', period, 2_680 * growth(period, 0.04), 0.12);
  return {
    LABOUR_DEMAND: String(demand),
    LABOUR_SEEKERS: String(seekers),
    LABOUR_DEMAND_RATIO: { numerator: demand, denominator: seekers },
  };
}

function taxCuts(period: Period): Figures {
  const vat = near('vat', period, 1_640 * period.number, 0.05);
  const small = near('small', period, 710 * period.number, 0.05);
  const income = near('income', period, 380 * period.number, 0.05);
  const insurance = near('insurance', period, 460 * Math.max(0, period.number - 1), 0.05);
  const printed = [vat, small, income, insurance].map((figure) => figure.toFixed(2));
  return {
    TAX_AND_FEE_CUT: printed.reduce((sum, figure) => sum + Number(figure), 0).toFixed(2),
    VALUE_ADDED_TAX_CUT: printed[0] ?? '',
    SMALL_ENTERPRISE_TAX_CUT: printed[1] ?? '',
    INCOME_TAX_CUT: printed[2] ?? '',
    SOCIAL_INSURANCE_CUT: printed[3] ?? '',
    TAX_CUT_PAYERS: count('payers', period, 2_900 + period.number * 410, 0.02),
    CHARGES_CANCELLED: String(4 + period.number * 2),
  };
}

function businesses(period: Period): Figures {
  const quarters = (period.year - 2018) * 4 + period.number;
  return {
    BUSINESSES_OPENED: count('opened', period, 186 * growth(period, 0.12), 0.15),
    OPENING_STEPS: String(quarters < 5 ? 5 : quarters < 7 ? 4 : 3),
    OPENING_MATERIALS: String(quarters < 5 ? 14 : quarters < 7 ? 9 : 6),
    OPENING_WORKING_DAYS: (Math.max(2, 8 - quarters * 0.8) + (quarters % 2 === 0 ? 0 : 0.5)).toFixed(1),
    BUSINESSES_CLOSED: count('closed', period, 71, 0.2),
    CLOSING_WORKING_DAYS: (quarters < 5 ? 20 : 12 - quarters * 0.5).toFixed(1),
    MARKET_ENTITIES: String(11_200 + quarters * 214),
  };
}

function hotline(period: Period): Figures {
  const received = whole('hotline', period, 2_460 * growth(period, 0.16), 0.1);
  const valid = Math.round(received * 0.964);
  const transferred = Math.round(valid * 0.61);
  const closed = Math.round(valid * 0.985);
  const onTime = share('on time', period, closed, 0.972, 0.01);
  const calls = whole('calls', period, received * 1.35);
  return {
    HOTLINE_RECEIVED: String(received),
    HOTLINE_VALID: String(valid),
    HOTLINE_TRANSFERRED: String(transferred),
    HOTLINE_CLOSED: String(closed),
    HOTLINE_ON_TIME: typeof onTime === 'string' ? onTime : String(onTime.numerator),
    HOTLINE_ON_TIME_RATE: onTime,
    HOTLINE_SATISFACTION_RATE: share('satisfied', period, Math.round(closed * 0.42), 0.953, 0.015),
    HOTLINE_CONNECTION_RATE: share('connected', period, calls, 0.948, 0.02),
    HOTLINE_WAITING_SECONDS: count('waiting', period, 17, 0.3),
  };
}

function householdWaste(period: Period): Figures {
  const [recyclable, kitchen, hazardous, other] = [690, 1_180, 2.4, 9_850].map((middle, index) =>
    near(`waste ${index}`, period, middle * (index < 3 ? growth(period, 0.4) : 1), 0.08).toFixed(1),
  );
  const total = [recyclable, kitchen, hazardous, other].reduce((sum, figure) => sum + Number(figure), 0);
  return {
    SORTING_COVERAGE_RATE: share('coverage', period, 96, period.year === 2018 ? 0.15 : 0.34, 0.04),
    HOUSEHOLD_WASTE: total.toFixed(1),
    RECYCLABLE_WASTE: recyclable ?? '',
    KITCHEN_WASTE: kitchen ?? '',
    HOUSEHOLD_HAZARDOUS_WASTE: hazardous ?? '',
    OTHER_WASTE: other ?? '',
  };
}

// Stock at the end of one year is that at the start of the next.
function stockAtStart(ofYear: number): number {
  return 12_400 + (ofYear - 2018) * 320;
}

function solidWaste(period: Period): Figures {
  const generated = whole('solid waste', period, 186_000, 0.04);
  const disposed = Math.round(generated * 0.11);
  const opening = stockAtStart(period.year);
  const closing = stockAtStart(period.year + 1);
  const hazardous = near('hazardous', period, 1_240).toFixed(1);
  return {
    SOLID_WASTE_OPENING_STOCK: String(opening),
    SOLID_WASTE_GENERATED: String(generated),
    SOLID_WASTE_USED: String(generated + opening - disposed - closing),
    SOLID_WASTE_DISPOSED: String(disposed),
    SOLID_WASTE_CLOSING_STOCK: String(closing),
    HAZARDOUS_WASTE_GENERATED: hazardous,
    HAZARDOUS_WASTE_DISPOSED: (Number(hazardous) * 0.97).toFixed(1),
    MEDICAL_WASTE_DISPOSED: amount('medical', period, 41.5, 1),
  };
}

function environment(period: Period): Figures {
  const days = period.year === 2018 ? 361 : 363;
  return {
    GOOD_AIR_DAY_RATE: share('good air', period, days, 0.815 + (period.year - 2018) * 0.02, 0.01),
    PM25_MEAN: count('pm25', period, 39 - (period.year - 2018) * 2, 0.02),
    SURFACE_WATER_TARGET_RATE: share('water', period, 60, 0.86, 0.05),
  };
}

function farming(period: Period): Figures {
  return {
    FERTILISER_USE: count('fertiliser', period, 9_420 * growth(period, -0.02), 0.01),
    PESTICIDE_USE: amount('pesticide', period, 171 * growth(period, -0.03), 1),
    STRAW_USE_RATE: share('straw', period, 142_000, 0.865 + (period.year - 2018) * 0.015, 0.005),
    MANURE_USE_RATE: share('manure', period, 386_000, 0.74 + (period.year - 2018) * 0.03, 0.01),
  };
}

const QUARTERS_OF_2019 = QUARTERS.map((number) => quarter(2019, number));
const YEARS = [year(2018), year(2019)];

export const SERIES: readonly Series[] = [
  { agency: '龙城区人力资源和社会保障局', periods: MONTHS.map((number) => month(2019, number)), figures: pensions },
  { agency: '龙城区统计局', periods: QUARTERS_OF_2019, isCumulative: true, figures: macro },
  { agency: '龙城区财政局', periods: QUARTERS_OF_2019, figures: finance },
  { agency: '龙城区人力资源和社会保障局', periods: QUARTERS_OF_2019, figures: employment },
  {
    agency: '龙城区人力资源和社会保障局',
    periods: [...QUARTERS.map((number) => quarter(2018, number)), ...QUARTERS_OF_2019],
    figures: labourMarket,
  },
  {
    agency: '龙城区财政局',
    periods: QUARTERS_OF_2019,
    isCumulative: true,
    policyBasis: '2019年更大规模减税降费政策',
    figures: taxCuts,
  },
  { agency: '龙城区营商环境建设局', periods: QUARTERS_OF_2019, figures: businesses },
  { agency: '龙城区营商环境建设局', periods: QUARTERS_OF_2019, figures: hotline },
  { agency: '龙城区环境卫生管理局', periods: QUARTERS_OF_2019, figures: householdWaste },
  { agency: '龙城区生态环境局', periods: YEARS, figures: solidWaste },
  { agency: '龙城区生态环境局', periods: YEARS, figures: environment },
  { agency: '龙城区农业农村局', periods: YEARS, figures: farming },
];

/** The figures of the same period of the year before. */
export function yearBefore({ figures }: Series, period: Period): Figures {
  return figures(inYear(period, period.year - 1));
}
