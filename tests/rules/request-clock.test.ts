import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addWorkingDays } from '../../src/rules/calendar.js';
import { stateOf } from './clocks.js';
import { RECEIVED, requestCheck, requestChecks } from './requests.js';

describe('request clock', () => {
  test('gives twenty working days from receipt', () => {
    const [check, ...others] = requestChecks({ repliedOn: '2019-06-14' });
    assert.deepEqual(others, []);
    assert.equal(check?.dueOn, '2019-06-13');
    assert.equal(stateOf(check), 'DONE_LATE 1 WORKING_DAY');
    assert.equal(
      check?.messageZh,
      '2019-06-14答复；自收到申请日期2019-05-15起20个工作日的期限至2019-06-13，逾期1个工作日。',
    );
    assert.equal(requestCheck('R02', {}, '2019-06-13')?.state, 'RUNNING');
    assert.equal(stateOf(requestCheck('R02', {}, '2019-06-17')), 'OVERDUE 2 WORKING_DAY');
    assert.equal(requestCheck('R02', { receivedOn: '2019-05-14' })?.dueOn, '2019-06-04');
  });

  test('is unknown without the day of receipt', () => {
    assert.deepEqual(requestCheck('R02', { receivedOn: null, repliedOn: '2019-06-01' })?.missing, ['receivedOn']);
    assert.equal(requestCheck('R02', { repliedOn: '2019-05-01' })?.state, 'UNKNOWN');
  });

  test('counts an extension that was told in time', () => {
    const dates = { extensionDays: 20, extensionNotifiedOn: '2019-06-13', repliedOn: '2019-07-11' };
    assert.equal(requestCheck('R02', dates)?.dueOn, '2019-07-11');
    assert.equal(requestCheck('R02', dates)?.state, 'DONE_ON_TIME');
    assert.equal(requestCheck('R03', dates)?.state, 'DONE_ON_TIME');
    assert.match(requestCheck('R02', dates)?.messageZh ?? '', /20个工作日的期限（延长20个工作日）至2019-07-11，按期/);
  });

  test('does not count one that was told late, and flags it', () => {
    const dates = { extensionDays: 20, extensionNotifiedOn: '2019-06-14', repliedOn: '2019-07-11' };
    assert.equal(requestCheck('R02', dates)?.dueOn, '2019-06-13');
    assert.equal(requestCheck('R02', dates)?.state, 'DONE_LATE');
    assert.equal(stateOf(requestCheck('R03', dates)), 'DONE_LATE 1 WORKING_DAY');
    assert.match(requestCheck('R03', dates)?.messageZh ?? '', /逾期1个工作日告知，延期不计。$/);
  });

  test('counts no more than the law allows', () => {
    const dates = { extensionDays: 60, extensionNotifiedOn: '2019-06-13' };
    assert.equal(requestCheck('R02', dates)?.dueOn, '2019-07-11');
    assert.match(requestCheck('R03', dates)?.messageZh ?? '', /延期60个工作日超出上限，按20个工作日计。$/);
  });

  test('claims nothing that hangs on what is missing of an extension', () => {
    const untold = { extensionDays: 20, repliedOn: '2019-07-01' };
    assert.deepEqual(requestCheck('R02', untold)?.missing, ['extensionNotifiedOn']);
    assert.equal(requestCheck('R03', untold)?.state, 'UNKNOWN');
    assert.deepEqual(requestCheck('R02', { extensionNotifiedOn: '2019-06-03', repliedOn: '2019-07-01' })?.missing, [
      'extensionDays',
    ]);
    assert.equal(requestCheck('R02', { extensionDays: 20, repliedOn: '2019-06-13' })?.state, 'DONE_ON_TIME');
  });

  test('starts anew with the supplement, and stands still until it comes', () => {
    const asked = { supplementNoticedOn: '2019-05-24' };
    assert.equal(requestCheck('R02', asked, '2019-09-01')?.state, 'SUSPENDED');
    assert.equal(requestCheck('R04', asked)?.state, 'DONE_ON_TIME');
    const supplied = { ...asked, supplementedOn: '2019-09-18', repliedOn: '2019-10-22' };
    const check = requestCheck('R05', supplied);
    assert.deepEqual([check?.startOn, check?.dueOn], ['2019-09-18', '2019-10-21']);
    assert.equal(stateOf(check), 'DONE_LATE 1 WORKING_DAY');
    assert.equal(requestCheck('R02', supplied), undefined);
  });

  test('flags a notice of what is missing that came late', () => {
    assert.equal(stateOf(requestCheck('R04', { supplementNoticedOn: '2019-05-27' })), 'DONE_LATE 1 WORKING_DAY');
    assert.deepEqual(requestCheck('R04', { supplementedOn: '2019-06-03' })?.missing, ['supplementNoticedOn']);
    assert.equal(requestCheck('R04', {}), undefined);
  });

  test('can not tell how long a request that was closed without its supplement might take', () => {
    const asked = { supplementNoticedOn: '2019-05-24' };
    assert.equal(requestCheck('R02', { ...asked, repliedOn: '2019-06-03' })?.state, 'DONE_ON_TIME');
    assert.deepEqual(requestCheck('R02', { ...asked, repliedOn: '2019-08-01' })?.missing, ['supplementedOn']);
  });

  test('leaves out the union of consultations, not their sum', () => {
    const one = { thirdPartyAskedOn: '2019-05-20', thirdPartyAnsweredOn: '2019-05-31' };
    const both = { ...one, otherAgencyAskedOn: '2019-05-27', otherAgencyAnsweredOn: '2019-06-03' };
    assert.equal(requestCheck('R02', one)?.dueOn, addWorkingDays(RECEIVED, 20 + 9).on);
    assert.equal(requestCheck('R02', both)?.dueOn, addWorkingDays(RECEIVED, 20 + 10).on);
    assert.match(requestCheck('R02', { ...both, repliedOn: '2019-06-03' })?.messageZh ?? '', /扣除征求意见10个工作日/);
    assert.equal(requestChecks(both).filter(({ rule, state }) => rule === 'R06' && state === 'DONE_ON_TIME').length, 2);
  });

  test('stands still while a consultation is open', () => {
    const asked = { thirdPartyAskedOn: '2019-06-03' };
    assert.equal(requestCheck('R02', asked, '2019-06-20')?.state, 'SUSPENDED');
    assert.equal(stateOf(requestCheck('R06', asked, '2019-06-26')), 'OVERDUE 1 WORKING_DAY');
    // One that began when the time was over saves nothing.
    assert.equal(requestCheck('R02', { thirdPartyAskedOn: '2019-06-14' }, '2019-06-20')?.state, 'OVERDUE');
  });

  test('is unknown where the end or the start of a consultation decides', () => {
    const noEnd = { thirdPartyAskedOn: '2019-06-03', repliedOn: '2019-07-01' };
    assert.deepEqual(requestCheck('R02', noEnd)?.missing, ['thirdPartyAnsweredOn']);
    assert.equal(requestCheck('R02', { ...noEnd, repliedOn: '2019-06-10' })?.state, 'DONE_ON_TIME');
    assert.deepEqual(requestCheck('R02', { otherAgencyAnsweredOn: '2019-06-03', repliedOn: '2019-07-01' })?.missing, [
      'otherAgencyAskedOn',
    ]);
    const reversed = {
      thirdPartyAskedOn: '2019-06-03',
      thirdPartyAnsweredOn: '2019-06-01',
      repliedOn: '2019-07-01',
    };
    assert.equal(requestCheck('R02', reversed)?.state, 'UNKNOWN');
  });
});
