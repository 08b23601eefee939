import type { Decimal } from 'decimal.js';
import type { Column } from '../catalog/registry.js';
import type { CheckInput, Judgement } from './check-result.js';
import type { FigureUnit } from './printed-figure.js';

/** A figure that is stated, and what it should be by others; all in the canonical unit of the figure. */
export interface Claim {
  readonly column: Column;
  readonly stated: Decimal;
  readonly expected: Decimal;
  /** How far the two may be apart by rounding alone. */
  readonly tolerance: Decimal;
  /** How the expected figure comes about, in English and in Chinese. */
  readonly formula: string;
  readonly formulaZh: string;
  /** The unit to speak in. */
  readonly unit: FigureUnit;
}

/** Judge whether a stated figure agrees with the one that follows from others, within rounding. */
export function judgeAgreement(
  claim: Claim,
  subject: { readonly columns: readonly string[]; readonly inputs: readonly CheckInput[] },
): Judgement {
  const difference = claim.stated.minus(claim.expected).abs();
  const agrees = difference.lessThanOrEqualTo(claim.tolerance);
  return {
    outcome: agrees ? 'PASSED' : 'FAILED',
    certainty: 'CERTAIN',
    columns: subject.columns,
    inputs: [
      ...subject.inputs,
      { name: 'expected', value: shown(claim.expected) },
      { name: 'tolerance', value: shown(claim.tolerance) },
    ],
    ...wording(claim, difference, agrees),
  };
}

function wording(claim: Claim, difference: Decimal, agrees: boolean): Pick<Judgement, 'message' | 'messageZh'> {
  const { column, unit } = claim;
  const say = (amount: Decimal) => `${inUnit(amount, unit)}${unit.code === '' ? '' : ` ${unit.code}`}`;
  const sayZh = (amount: Decimal) => `${inUnit(amount, unit)}${unit.title}`;
  const stated = `${column.name} ${say(claim.stated)}`;
  const expected = `${claim.formula} = ${say(claim.expected)}`;
  const statedZh = `${column.title}${sayZh(claim.stated)}`;
  const expectedZh = `${claim.formulaZh}=${sayZh(claim.expected)}`;
  if (difference.isZero())
    return { message: `${stated} equals ${expected}.`, messageZh: `${statedZh}，与${expectedZh}相符。` };
  const rounding = claim.tolerance.isZero() ? '' : `, rounding allows ${say(claim.tolerance)}`;
  const roundingZh = claim.tolerance.isZero() ? '' : `，舍入误差允许${sayZh(claim.tolerance)}`;
  return agrees
    ? {
        message: `${stated} agrees with ${expected}: ${say(difference)} apart${rounding}.`,
        messageZh: `${statedZh}，与${expectedZh}相符：相差${sayZh(difference)}${roundingZh}。`,
      }
    : {
        message: `${stated} is not ${expected}: ${say(difference)} apart${rounding}.`,
        messageZh: `${statedZh}，与${expectedZh}不符：相差${sayZh(difference)}${roundingZh}。`,
      };
}

/** An amount in the unit, as a sentence says it. */
export function inUnit(amount: Decimal, unit: FigureUnit): string {
  return shown(amount.div(unit.size));
}

// Six digits are those of the finest measure; more would be noise of a division.
function shown(amount: Decimal): string {
  return amount.toDecimalPlaces(6).toFixed();
}
