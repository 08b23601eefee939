import { printKey, recordIdOf } from '../../src/catalog/identity.js';
import type { Value } from '../../src/catalog/value.js';
import type { Draft } from '../../src/publication/draft.js';
import { toyRegistry } from '../toy-datasets.js';

export const toys = toyRegistry.get('toys');
export const makers = toyRegistry.get('makers');

/** The columns of a toy that a test cares about. Makers and sellers go by name; what is left out holds nothing. */
export type ToyValues = Readonly<Record<string, Value>>;

const MAKER = '积木厂';

/** A toy ready for release. Its natural key follows from its columns as its dataset says, unless the test gives one. */
export function toy(values: ToyValues, naturalKey?: string): Draft {
  const { name = '小鸭', maker = MAKER, sellers, ...others } = values;
  const key = naturalKey ?? (typeof values.code === 'string' ? values.code : printKey([String(maker), String(name)]));
  const references = Array.isArray(sellers) ? { sellers: sellers.map((seller) => makerId(String(seller))) } : {};
  return {
    recordId: recordIdOf('toys', key),
    naturalKey: key,
    values: { name, maker: makerId(String(maker)), ...references, ...others },
    absences: {},
    redactions: [],
  };
}

export function maker(name: string): Draft {
  return { recordId: makerId(name), naturalKey: name, values: { name }, absences: {}, redactions: [] };
}

/** The record id of a maker, whether it is published or not. */
export function makerId(name: string): string {
  return recordIdOf('makers', name);
}

/** An amount of money as its source printed it, in yuan. */
export function yuan(value: string): Value {
  return { value, sourceValue: value, sourceUnit: 'YUAN' };
}
