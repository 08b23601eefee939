import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { trainingEventSeed } from '../../../seeds/generator/duties/training-events.js';
import { NAMED_AGENCIES, TOWNSHIPS } from '../../../seeds/generator/organisation/agency-list.js';
import { trainingForms } from '../../../src/datasets/duties/codes.js';
import { isWorkingDay } from '../../../src/rules/calendar.js';

const events = trainingEventSeed.records();

describe('training events', () => {
  test('nobody is trained on the revised regulation before it is in force', () => {
    const onIt = events.filter(({ isOnRevisedRegulation }) => isOnRevisedRegulation === true);
    assert.ok(onIt.length > 20);
    for (const { heldOn, title } of onIt) assert.ok(String(heldOn) >= '2019-05-15', String(title));
    assert.ok(events.some(({ heldOn }) => String(heldOn) < '2019-05-15'));
  });

  test('every agency that the work plan names, and every township, held one', () => {
    const holders = new Set(events.map(({ agency }) => agency));
    for (const { name } of [...NAMED_AGENCIES, ...TOWNSHIPS]) assert.ok(holders.has(name), name);
  });

  test('they are held on working days, in every form there is', () => {
    for (const { heldOn } of events) assert.ok(isWorkingDay(String(heldOn)), String(heldOn));
    assert.deepEqual(new Set(events.map(({ form }) => form)), new Set(trainingForms.codes.map(({ code }) => code)));
  });

  test('no agency holds the same training twice on one day, and some counts are not published', () => {
    const keys = events.map(({ agency, heldOn, title }) => `${String(agency)} ${String(heldOn)} ${String(title)}`);
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(events.some(({ participants }) => participants === '#NOT_PUBLISHED'));
    assert.ok(events.some(({ hours }) => hours === undefined));
  });
});
