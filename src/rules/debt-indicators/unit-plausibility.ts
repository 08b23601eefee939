import type { Outcome, Statement } from '../check-result.js';
import { type Figure, readFigure } from './indicator.js';

/** National limits of local government debt at the end of a year, in 亿元 (Ministry of Finance). */
export const NATIONAL_DEBT_LIMITS: Readonly<Record<number, string>> = {
  2018: '209974.3',
  2019: '240774.3',
  2020: '288074.3',
};

export interface UnitVerdict extends Statement {
  readonly outcome: Outcome;
  /** The figure by which it was seen: the national total, or the year before. */
  readonly against: 'NATIONAL_TOTAL' | 'YEAR_BEFORE' | null;
}

const FACTOR = 100;

/**
 * Whether the figure of a district was printed in the wrong unit (V09): it exceeds the national total of its year, or
 * is a hundred times that of the year before, or a hundredth. All figures are in one unit. It is kept as it is.
 */
export function implausibleUnit(value: Figure, nationalTotal: Figure | undefined, yearBefore?: Figure): UnitVerdict {
  const figure = readFigure(value)?.abs();
  const national = readFigure(nationalTotal);
  const before = readFigure(yearBefore)?.abs();
  if (figure === undefined)
    return {
      outcome: 'UNKNOWN',
      against: null,
      message: 'Can not be judged: the figure is absent.',
      messageZh: '无法判断：缺少数值。',
    };
  if (national !== undefined && figure.greaterThan(national))
    return {
      outcome: 'FAILED',
      against: 'NATIONAL_TOTAL',
      message: `${figure.toFixed()} is above the national total ${national.toFixed()}: the unit must be wrong.`,
      messageZh: `${figure.toFixed()}超过全国合计${national.toFixed()}，单位有误。`,
    };
  if (before?.greaterThan(0) === true && figure.greaterThan(0)) {
    const times = figure.div(before);
    if (times.greaterThan(FACTOR) || times.times(FACTOR).lessThan(1))
      return {
        outcome: 'FAILED',
        against: 'YEAR_BEFORE',
        message: `${figure.toFixed()} after ${before.toFixed()} the year before: the unit may be wrong.`,
        messageZh: `上年为${before.toFixed()}，本年为${figure.toFixed()}，单位可能有误。`,
      };
  }
  if (national === undefined && before === undefined)
    return {
      outcome: 'UNKNOWN',
      against: null,
      message: 'Can not be judged: neither a national total nor the year before is known.',
      messageZh: '无法判断：缺少全国合计和上年数值。',
    };
  return {
    outcome: 'PASSED',
    against: null,
    message: `${figure.toFixed()} is plausible in its unit.`,
    messageZh: `${figure.toFixed()}的单位合理。`,
  };
}
