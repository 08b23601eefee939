import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FAULTS, type RequestFault } from '../../../seeds/generator/requests/deliberate-faults.js';
import { clocked, records, requestsWhere } from './request-sample.js';

// Long after every date of the register.
const TODAY = '2021-12-31';

/** The registration numbers of the requests that one of these faults is on. */
function meant(...faults: readonly RequestFault[]): readonly string[] {
  return Object.entries(FAULTS.requests)
    .filter(([, fault]) => faults.includes(fault))
    .map(([number]) => number)
    .sort();
}

describe('clocks of the requests in the sample', () => {
  test('every fault is on a request that the register has', () => {
    const numbers = new Set(records('disclosure-requests').map(({ label }) => label));
    for (const number of Object.keys(FAULTS.requests)) assert.ok(numbers.has(number), number);
  });

  test('R02: replies are late only where they are meant to be, or an extension does not count in full', () => {
    assert.deepEqual(
      requestsWhere('R02', 'DONE_LATE', TODAY),
      meant('LATE_REPLY', 'LATE_EXTENSION_NOTICE', 'EXTENSION_TOO_LONG'),
    );
    assert.deepEqual(requestsWhere('R02', 'OVERDUE', TODAY), meant('NO_REPLY'));
    assert.ok(requestsWhere('R02', 'DONE_ON_TIME', TODAY).length > 80);
  });

  test('R03: one extension was told too late', () => {
    assert.deepEqual(requestsWhere('R03', 'DONE_LATE', TODAY), meant('LATE_EXTENSION_NOTICE'));
  });

  test('R04: one notice was late, and of two nothing can be said', () => {
    assert.deepEqual(requestsWhere('R04', 'DONE_LATE', TODAY), meant('LATE_SUPPLEMENT_NOTICE'));
    assert.deepEqual(requestsWhere('R04', 'UNKNOWN', TODAY), meant('UNKNOWN_SUPPLEMENT_NOTICE', 'UNKNOWN_RECEIPT'));
  });

  test('R05: one reply was late, counted from the supplement', () => {
    assert.deepEqual(requestsWhere('R05', 'DONE_LATE', TODAY), meant('LATE_REPLY_AFTER_SUPPLEMENT'));
  });

  test('R06: two opinions were late, one never came, and of one nobody knows when it was asked for', () => {
    assert.deepEqual(requestsWhere('R06', 'DONE_LATE', TODAY), meant('LATE_THIRD_PARTY', 'LATE_OTHER_AGENCY'));
    assert.deepEqual(requestsWhere('R06', 'OVERDUE', TODAY), meant('SILENT_THIRD_PARTY'));
    assert.deepEqual(requestsWhere('R06', 'UNKNOWN', TODAY), meant('UNKNOWN_INQUIRY'));
  });

  test('R01: one line of the register was published late, and of one the day of forming is not known', () => {
    assert.deepEqual(clocked('disclosure-requests', 'R01', 'DONE_LATE', TODAY), meant('LATE_PUBLICATION'));
    assert.deepEqual(clocked('disclosure-requests', 'R01', 'UNKNOWN', TODAY), meant('UNKNOWN_FORMING'));
  });
});
