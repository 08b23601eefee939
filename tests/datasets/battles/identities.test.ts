import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { airIndex } from '../../../seeds/generator/battles/air-quality-index.js';
import { waterClassOf } from '../../../seeds/generator/battles/water-class.js';
import { isValueObject, type Value } from '../../../src/catalog/value.js';
import type { RecordValues } from '../../../src/rules/check-result.js';
import { sample } from './sample.js';

/** The value of an indicator in a period, for the whole district. */
function figure(indicator: string, period: string): number {
  const found = sample('indicators').find(
    (record) => record.indicator === indicator && record.period === period && record.division === '211303',
  );
  assert.ok(found !== undefined, `${indicator} ${period}`);
  return Number(found.value);
}

function number(value: Value | null | undefined): number {
  return Number(isValueObject(value) ? value.sourceValue : value);
}

function entries(value: Value | null | undefined): readonly Readonly<Record<string, Value | null>>[] {
  return Array.isArray(value) ? value.filter(isValueObject) : [];
}

function byName(name: string, column: string): ReadonlyMap<string, RecordValues> {
  return new Map(sample(name).map((record) => [String(record[column]), record]));
}

describe('identities across records of the three battles', () => {
  test('what waste there was and what came is what was used, disposed of and left', () => {
    for (const year of ['2018', '2019']) {
      const of = (indicator: string) => figure(`SOLID_WASTE_${indicator}`, year);
      assert.equal(of('OPENING_STOCK') + of('GENERATED'), of('USED') + of('DISPOSED') + of('CLOSING_STOCK'));
    }
    assert.equal(figure('SOLID_WASTE_CLOSING_STOCK', '2018'), figure('SOLID_WASTE_OPENING_STOCK', '2019'));
  });

  test('of hotline cases no more are valid than received, closed than valid, in time than closed', () => {
    for (const period of ['2019-Q1', '2019-Q2', '2019-Q3', '2019-Q4']) {
      const steps = ['RECEIVED', 'VALID', 'CLOSED', 'ON_TIME'].map((step) => figure(`HOTLINE_${step}`, period));
      assert.deepEqual(
        steps,
        steps.toSorted((one, other) => other - one),
        period,
      );
    }
  });

  test('what the funds of a year gave to projects is what the projects got of them', () => {
    const projects = byName('relief-projects', 'name');
    const given = sample('relief-funds').flatMap(({ title, allocations }) =>
      entries(allocations)
        .filter(({ projectNumber }) => typeof projectNumber === 'string')
        .map(({ recipient, amount }) => `${String(title)}→${String(recipient)} ${number(amount)}`),
    );
    const got = [...projects.values()].flatMap(({ name, sources }) =>
      entries(sources).map(({ fund, amount }) => `${String(fund)}→${String(name)} ${number(amount)}`),
    );
    assert.ok(given.length > 50);
    assert.deepEqual([...given].sort(), [...got].sort());
  });

  test('the allotments of a fund add up to what it says was allotted', () => {
    for (const { title, allocations, allocatedAmount } of sample('relief-funds')) {
      const sum = entries(allocations).reduce((total, { amount }) => total + number(amount), 0);
      assert.equal(sum, number(allocatedAmount), String(title));
    }
  });

  test('no count of people who benefit is so small that it tells who they are', () => {
    for (const { name, beneficiaryHouseholds, beneficiaryPersons } of sample('relief-projects'))
      for (const count of [beneficiaryHouseholds, beneficiaryPersons])
        assert.ok(count === null || Number(count) >= 5, String(name));
  });

  test('the air quality index and its grade follow from the concentrations', () => {
    assert.deepEqual(airIndex({ SO2: 20, NO2: 30, PM10: 90, PM25: 75, CO: 1, O3: 80 }, 'DAY'), {
      aqi: 100,
      grade: 'GRADE_2',
      primary: ['PM25'],
    });
    assert.equal(airIndex({ SO2: 20, NO2: 30, PM10: 420, PM25: 60, CO: 1, O3: 80 }, 'DAY').aqi, 300);
    const whole = sample('air-readings').filter(({ aqi, pm10 }) => aqi !== null && pm10 !== null && pm10 !== '12');
    assert.ok(whole.length > 200);
    for (const record of whole) {
      const [SO2, NO2, PM10, PM25, CO, O3] = ['so2', 'no2', 'pm10', 'pm25', 'co', 'o3'].map((name) =>
        Number(record[name]),
      );
      assert.ok(SO2 !== undefined && NO2 !== undefined && PM10 !== undefined && PM25 !== undefined);
      assert.ok(CO !== undefined && O3 !== undefined);
      const index = airIndex({ SO2, NO2, PM10, PM25, CO, O3 }, record.averaging === 'HOUR' ? 'HOUR' : 'DAY');
      assert.deepEqual([record.aqi, record.grade], [index.aqi, index.grade], JSON.stringify(record));
    }
  });

  test('the class of water is that of its worst parameter', () => {
    const clean = {
      ph: 7.8,
      dissolvedOxygen: 8,
      permanganateIndex: 2,
      chemicalOxygenDemand: 12,
      ammoniaNitrogen: 0.1,
      totalPhosphorus: 0.02,
    };
    assert.equal(waterClassOf(clean), 'CLASS_1');
    assert.equal(waterClassOf({ ...clean, ammoniaNitrogen: 1.2 }), 'CLASS_4');
    assert.equal(waterClassOf({ ...clean, dissolvedOxygen: 1.9 }), 'BELOW_CLASS_5');
    const reached = new Set(sample('water-readings').map(({ actualClass }) => actualClass));
    assert.ok(reached.size >= 6, [...reached].join());
  });

  test('a section that misses its target tells what is above the limit', () => {
    const missed = sample('water-readings').filter(({ meetsTarget }) => meetsTarget === false);
    assert.ok(missed.length > 5);
    for (const { sectionName, month, exceedances } of missed)
      assert.ok(entries(exceedances).length > 0, `${String(sectionName)} ${String(month)}`);
  });
});
