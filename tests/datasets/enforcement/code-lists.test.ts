import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CodeList } from '../../../src/catalog/code-list.js';
import { inspectionOutcomes } from '../../../src/datasets/enforcement/inspection-codes.js';
import { licencePartyKinds } from '../../../src/datasets/enforcement/licence-codes.js';
import { penaltyKinds, penaltyPartyKinds, penaltyProcedures } from '../../../src/datasets/enforcement/penalty-codes.js';
import { registry } from '../../../src/datasets/index.js';

function validFrom(list: CodeList, day: string): readonly string[] {
  return list.codes.filter((code) => code.validFrom === day).map(({ code }) => code);
}

describe('code lists of enforcement', () => {
  test('the revision of 2021 added five kinds of penalty, and nothing else is bound to a day', () => {
    assert.deepEqual(validFrom(penaltyKinds, '2021-07-15'), [
      'CRITICISM',
      'DOWNGRADE_QUALIFICATION',
      'RESTRICT_BUSINESS',
      'CLOSE_BUSINESS',
      'RESTRICT_EMPLOYMENT',
    ]);
    assert.equal(penaltyKinds.codes.filter((code) => code.validFrom ?? code.validTo).length, 5);
  });

  test('the ordinary procedure has its old name until the day before the revision', () => {
    assert.equal(penaltyProcedures.find('一般程序')?.validTo, '2021-07-14');
    assert.equal(penaltyProcedures.find('普通程序')?.validFrom, '2021-07-15');
  });

  test('what is never published row by row has no code: a file that brings it is refused', () => {
    const kinds = registry.get('penalties').column('kinds')?.kind;
    assert.ok('problem' in (kinds?.readCell('行政拘留') ?? {}));
    assert.equal(penaltyPartyKinds.find('自然人'), undefined);
    assert.equal(penaltyProcedures.find('简易程序'), undefined);
    assert.equal(licencePartyKinds.find('自然人')?.code, 'NATURAL_PERSON');
  });

  test('the joint heading of the old exchange table is read as the two kinds that it names', () => {
    const kinds = registry.get('penalties').column('kinds')?.kind;
    assert.deepEqual(kinds?.readCell('罚款；没收违法所得、没收非法财物'), {
      value: ['FINE', 'CONFISCATE_INCOME', 'CONFISCATE_GOODS'],
    });
  });

  test('the eight outcomes of the national form come first', () => {
    assert.deepEqual(
      inspectionOutcomes.codes.slice(0, 8).map(({ code }) => code),
      [
        'NO_PROBLEM',
        'NOT_DISCLOSED',
        'FALSE_DISCLOSURE',
        'UNREACHABLE',
        'CORRECTION_ORDERED',
        'REFUSED',
        'NO_SUCH_ACTIVITY',
        'PENDING',
      ],
    );
  });
});
