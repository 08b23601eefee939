import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addWorkingDays, workingDaysBetween } from '../../src/rules/calendar.js';
import { dayNumber, dayOfNumber } from '../../src/rules/day.js';
import type { RequestDates } from '../../src/rules/request-clock.js';
import { requestCheck } from './requests.js';

describe('request clock, whatever the days', () => {
  const day = fc.integer({ min: dayNumber('2019-05-15'), max: dayNumber('2019-12-31') }).map(dayOfNumber);
  const span = fc
    .tuple(day, day)
    .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)));
  const dueOf = (dates: Partial<RequestDates>) =>
    requestCheck('R02', { ...dates, repliedOn: '2025-01-02' })?.dueOn ?? '';

  test('another consultation never makes the reply due earlier', () => {
    fc.assert(
      fc.property(day, span, span, (receivedOn, [from, to], [otherFrom, otherTo]) => {
        const one = { receivedOn, thirdPartyAskedOn: from, thirdPartyAnsweredOn: to };
        const both = { ...one, otherAgencyAskedOn: otherFrom, otherAgencyAnsweredOn: otherTo };
        assert.ok(dueOf({ receivedOn }) <= dueOf(one));
        assert.ok(dueOf(one) <= dueOf(both));
      }),
    );
  });

  test('the same consultation twice is the same as once', () => {
    fc.assert(
      fc.property(day, span, (receivedOn, [from, to]) => {
        const once = { receivedOn, thirdPartyAskedOn: from, thirdPartyAnsweredOn: to };
        assert.equal(dueOf({ ...once, otherAgencyAskedOn: from, otherAgencyAnsweredOn: to }), dueOf(once));
      }),
    );
  });

  test('twenty working days outside the consultations have passed on the day it is due', () => {
    fc.assert(
      fc.property(day, span, (receivedOn, [from, to]) => {
        const due = dueOf({ receivedOn, thirdPartyAskedOn: from, thirdPartyAnsweredOn: to });
        const [, after = ''] = [from, receivedOn].sort();
        const [until = ''] = [to, due].sort();
        const excluded = until > after ? workingDaysBetween(after, until).count : 0;
        assert.equal(workingDaysBetween(receivedOn, due).count, 20 + excluded);
      }),
    );
  });

  test('an extension told in time never makes it due earlier, and one told late changes nothing', () => {
    fc.assert(
      fc.property(day, fc.nat(30), day, (receivedOn, extensionDays, extensionNotifiedOn) => {
        const plain = dueOf({ receivedOn });
        const extended = dueOf({ receivedOn, extensionDays, extensionNotifiedOn });
        if (extensionNotifiedOn > plain) assert.equal(extended, plain);
        else assert.equal(extended, addWorkingDays(receivedOn, 20 + Math.min(extensionDays, 20)).on);
      }),
    );
  });
});
