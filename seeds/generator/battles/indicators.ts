import { INDICATORS, type IndicatorEntry } from '../../../src/datasets/battles/indicator-list.js';
import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedCell, SeedRecord } from '../dataset-seed.js';
import { DISTRICT, TOWNSHIPS } from '../organisation/agency-list.js';
import { randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import { envelope } from './envelope.js';
import { type Figure, SERIES, type Series, yearBefore } from './indicator-series.js';
import { month, type Period, year } from './periods.js';
import { withFaults } from './with-faults.js';

/** 统计指标: pensions by month, most others by quarter, the environment by year. */
export const indicatorSeed: DatasetSeed = {
  dataset: 'indicators',
  records: () =>
    withFaults(FAULTS.indicators, ['title'], [...SERIES.flatMap(seriesRecords), ...coverageByTownship(), newest()]),
};

function seriesRecords(series: Series): readonly SeedRecord[] {
  return series.periods.flatMap((period) => {
    const figures = series.figures(period);
    const before = yearBefore(series, period);
    return INDICATORS.flatMap((indicator) => {
      const figure = figures[indicator.code];
      if (figure === undefined) return [];
      return [
        {
          ...observation(series.agency, indicator, period, { code: DISTRICT, name: '龙城区' }),
          ...figureCells(indicator, figure),
          periodStartOn: series.isCumulative === true ? `${period.year}-01-01` : period.startOn,
          isCumulative: series.isCumulative === true,
          yearOnYear: yearOnYear(indicator, figure, before[indicator.code]),
          policyBasis: series.policyBasis,
          target: TARGETS[indicator.code],
          parts: partsOf(indicator, figure),
        },
      ];
    });
  });
}

/** What was planned or promised for 2019, where a figure is held against it. */
const TARGETS: Readonly<Record<string, string>> = {
  OPENING_WORKING_DAYS: '5',
  CLOSING_WORKING_DAYS: '20',
  HOTLINE_ON_TIME_RATE: '95',
  SORTING_COVERAGE_RATE: '30',
  GOOD_AIR_DAY_RATE: '80',
};

function observation(
  agency: string,
  indicator: IndicatorEntry,
  period: Period,
  division: { readonly code: string; readonly name: string },
): SeedRecord {
  const title = `${period.title}${division.name}${indicator.title}`;
  const formedOn = releaseDay(period, indicator);
  const published = envelope(agency, 'indicators', title, formedOn);
  return {
    ...published,
    indicator: indicator.code,
    topic: indicator.topic,
    title,
    division: division.code,
    period: period.code,
    periodKind: period.kind,
    periodStartOn: period.startOn,
    periodEndOn: period.endOn,
    unit: indicator.unit,
    status: statusOf(period, indicator),
    releasedOn: formedOn,
  };
}

/** Quarterly accounts are preliminary, and figures of the last year are revised once more. */
function statusOf({ kind, year: ofYear }: Period, { topic }: IndicatorEntry): string {
  if (topic === 'MACRO') return 'PRELIMINARY';
  return kind === 'YEAR' && ofYear === 2019 ? 'REVISED' : 'FINAL';
}

/** Figures are ready some days after the end of a month, some weeks after the end of a quarter or a year. */
function releaseDay({ kind, endOn }: Period, { code }: IndicatorEntry): string {
  const random = randomFor('indicator release', code, endOn);
  return addDays(
    endOn,
    kind === 'MONTH' ? random.integer(8, 14) : kind === 'QUARTER' ? random.integer(15, 24) : random.integer(70, 95),
  );
}

function figureCells({ unit }: IndicatorEntry, figure: Figure): Readonly<Record<string, SeedCell>> {
  if (typeof figure === 'string') return { value: figure, ratio: unit === '%' ? `${figure}%` : undefined };
  const value = printedRatio(unit, figure);
  return {
    value,
    numerator: String(figure.numerator),
    denominator: String(figure.denominator),
    ratio: `${value}${unit}`,
  };
}

function printedRatio(unit: string, { numerator, denominator }: Exclude<Figure, string>): string {
  return unit === '%' ? ((numerator / denominator) * 100).toFixed(2) : (numerator / denominator).toFixed(2);
}

/** Growth of a quantity; of a rate, growth would mislead. */
function yearOnYear({ unit }: IndicatorEntry, figure: Figure, before: Figure | undefined): SeedCell {
  if (typeof figure !== 'string' || typeof before !== 'string' || unit === '%') return undefined;
  const base = Number(before);
  return base === 0 ? undefined : `${((Number(figure) / base - 1) * 100).toFixed(1)}%`;
}

const PARTS: Readonly<Record<string, readonly (readonly [title: string, share: number])[]>> = {
  LABOUR_DEMAND: [
    ['制造业', 0.38],
    ['批发和零售业', 0.24],
    ['住宿和餐饮业', 0.17],
  ],
  HOTLINE_RECEIVED: [
    ['咨询', 0.46],
    ['求助', 0.28],
    ['投诉举报', 0.21],
  ],
};

/** Parts of a count; what is left over goes to 其他. */
function partsOf({ code }: IndicatorEntry, figure: Figure): SeedCell {
  const parts = PARTS[code];
  if (parts === undefined || typeof figure !== 'string') return undefined;
  const counted = parts.map(([title, share]) => ({ title, count: Math.round(Number(figure) * share) }));
  const rest = Number(figure) - counted.reduce((sum, part) => sum + part.count, 0);
  return [...counted, { title: '其他', count: rest }].map(({ title, count }) => ({ title, value: String(count) }));
}

function entryOf(code: IndicatorEntry['code']): IndicatorEntry {
  const found = INDICATORS.find((indicator) => indicator.code === code);
  if (found === undefined) throw new Error(`There is no indicator "${code}".`);
  return found;
}

/** How many communities of each township sorted their waste in 2019. */
function coverageByTownship(): readonly SeedRecord[] {
  const indicator = entryOf('SORTING_COVERAGE_RATE');
  return TOWNSHIPS.map(({ division, shortNames }) => {
    const name = shortNames[0] ?? '';
    const random = randomFor('coverage', name);
    const denominator = random.integer(6, 19);
    return {
      ...observation('龙城区环境卫生管理局', indicator, year(2019), { code: division, name }),
      ...figureCells(indicator, { numerator: random.integer(2, Math.floor(denominator / 2)), denominator }),
      isCumulative: false,
    };
  });
}

/** A figure that is announced and not out yet. */
function newest(): SeedRecord {
  return {
    ...observation('龙城区人力资源和社会保障局', entryOf('RESIDENT_PENSIONS_PAID'), month(2020, 1), {
      code: DISTRICT,
      name: '龙城区',
    }),
    value: '#NOT_YET_DUE',
    isCumulative: false,
    status: 'PRELIMINARY',
  };
}
