import { Decimal } from 'decimal.js';
import { area } from '../catalog/columns/area.js';
import { findUnit, type Measure } from '../catalog/columns/measure.js';
import { money } from '../catalog/columns/money.js';
import { ratio } from '../catalog/columns/ratio.js';
import { isValueObject, type Value } from '../catalog/value.js';
import { Exact, readAmount } from './amount.js';

/** A unit that figures are printed in: how English and Chinese sentences name it, and how much of the canonical unit it is. */
export interface FigureUnit {
  readonly code: string;
  readonly title: string;
  readonly size: Decimal;
}

/** A figure as its source printed it; its amount is exact and in the canonical unit of its measure. */
export interface PrintedFigure {
  readonly amount: Decimal;
  /** What can be added to what: a measure, a unit of time, or nothing for a bare number. */
  readonly dimension: string;
  readonly unit: FigureUnit;
  /** Digits after the point as printed, without zeros at the end. */
  readonly digits: number;
  /** A count of things, which nobody rounds. */
  readonly isCount: boolean;
}

const MEASURES: readonly Measure[] = [money, area, ratio];

const BARE: FigureUnit = { code: '', title: '', size: new Exact(1) };

/** The figure that a value holds; undefined when it holds none. */
export function readPrintedFigure(value: Value | null | undefined): PrintedFigure | undefined {
  const amount = readAmount(value);
  if (amount === undefined) return undefined;
  const { figure } = amount;
  const isCount = typeof value === 'number' || amount.unit !== '';
  const plain = { amount: figure, dimension: amount.unit, unit: BARE, digits: figure.decimalPlaces(), isCount };
  if (!isValueObject(value) || isCount) return plain;
  const source = readAmount(value.sourceValue)?.figure;
  const measured = unitOf(value.sourceUnit);
  if (source === undefined || measured === undefined) return plain;
  return {
    // From the source and not from the canonical value, which is rounded: a third of a square metre has no last digit.
    amount: source.times(measured.unit.size),
    dimension: measured.measure.name,
    unit: measured.unit,
    digits: source.decimalPlaces(),
    isCount: false,
  };
}

function unitOf(code: Value | null | undefined): { readonly measure: Measure; readonly unit: FigureUnit } | undefined {
  if (typeof code !== 'string') return undefined;
  for (const measure of MEASURES) {
    const unit = figureUnit(measure, code);
    if (unit !== undefined) return { measure, unit };
  }
  return undefined;
}

function figureUnit(measure: Measure, codeOrTitle: string): FigureUnit | undefined {
  const unit = findUnit(measure, codeOrTitle);
  if (unit === undefined) return undefined;
  return { code: unit.code, title: unit.title, size: new Exact(unit.numerator).div(unit.denominator) };
}

/** The unit of area with this code, as a column declares it. */
export function areaUnit(code: string | undefined): FigureUnit | undefined {
  return code === undefined ? undefined : figureUnit(area, code);
}

/**
 * How far each figure may be from what was rounded to it: half a unit of its last printed digit. Canonical texts drop
 * zeros at the end (89.00 is kept as 89), so figures of one check that are in the same unit are taken to be printed
 * with as many digits as the longest of them. Counts, and numbers without a fraction, are exact.
 */
export function roundings(figures: readonly PrintedFigure[]): readonly Decimal[] {
  return figures.map((figure) => {
    const digits = Math.max(...figures.filter((other) => isSameUnit(figure, other)).map((other) => other.digits));
    const isExact = figure.isCount || (digits === 0 && figure.unit.code === '');
    return isExact ? new Exact(0) : new Exact(0.5).times(new Exact(10).pow(-digits)).times(figure.unit.size);
  });
}

function isSameUnit(one: PrintedFigure, other: PrintedFigure): boolean {
  return one.dimension === other.dimension && one.unit.code === other.unit.code && one.isCount === other.isCount;
}

/** The unit that all these figures are printed in, else the canonical one of their measure. */
export function sharedUnit(figures: readonly PrintedFigure[]): FigureUnit {
  const [first] = figures;
  if (first === undefined) return BARE;
  if (figures.every(({ unit }) => unit.code === first.unit.code)) return first.unit;
  const measure = MEASURES.find(({ name }) => name === first.dimension);
  const canonical = measure?.units.find(({ numerator, denominator }) => numerator === denominator);
  return measure === undefined || canonical === undefined ? BARE : (figureUnit(measure, canonical.code) ?? BARE);
}
