import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isValueObject, type ValueObject } from '../../../src/catalog/value.js';
import { annualReportForms, annualReportRows } from '../../../src/datasets/requests/annual-report-codes.js';
import {
  disclosureApplicantKinds,
  disclosureRequestGrounds,
  disclosureRequestOutcomes,
} from '../../../src/datasets/requests/codes.js';
import { records, registry } from './request-sample.js';

const SINCE_2021 = ['SUPPLEMENT_OVERDUE', 'FEE_OVERDUE'];

function tableOf(value: unknown): readonly ValueObject[] {
  return Array.isArray(value) ? value.filter(isValueObject) : [];
}

describe('code lists of the requests family', () => {
  test('the grounds of a request are the rows of the report, in its order', () => {
    const rows = annualReportRows.codes.map(({ code }) => code);
    const grounds = disclosureRequestGrounds.codes.map(({ code }) => code);
    assert.deepEqual(rows.slice(4, -2), grounds);
    assert.deepEqual(
      [rows[0], rows[1], rows.at(-2), rows.at(-1)],
      ['RECEIVED', 'CARRIED_IN', 'HANDLED', 'CARRIED_OUT'],
    );
    assert.equal(disclosureRequestGrounds.find('属于四类过程性信息')?.code, 'PROCESS_INFORMATION');
  });

  test('two endings came with the form for 2021, and neither the register nor a report uses them before', () => {
    assert.deepEqual(
      disclosureRequestGrounds.codes.filter(({ validFrom }) => validFrom === '2021-01-01').map(({ code }) => code),
      SINCE_2021,
    );
    for (const { values, label } of records('disclosure-requests')) {
      const grounds = Array.isArray(values.grounds) ? values.grounds.map(String) : [];
      if (grounds.some((ground) => SINCE_2021.includes(ground))) assert.ok(String(values.repliedOn) >= '2021', label);
    }
    for (const { values, label } of records('annual-reports')) {
      const rows = tableOf(values.requestTable).map(({ row }) => String(row));
      if (rows.length === 0) continue;
      assert.equal(
        rows.length,
        (Number(values.year) >= 2021 ? 25 : 23) - (rows.includes('CARRIED_OUT') ? 0 : 1),
        label,
      );
    }
  });

  test('each report follows the form that its year asks for', () => {
    for (const { values, label } of records('annual-reports')) {
      const form = annualReportForms.find(String(values.form));
      const end = `${String(values.year)}-12-31`;
      assert.ok(end >= (form?.validFrom ?? '') && end <= (form?.validTo ?? '9999'), label);
    }
  });

  test('the sample shows every outcome, every kind of applicant and most grounds', () => {
    const requests = records('disclosure-requests');
    const seen = (column: string) =>
      new Set(requests.flatMap(({ values }) => [values[column] ?? []].flat().map(String)));
    assert.deepEqual(seen('outcome'), new Set(disclosureRequestOutcomes.codes.map(({ code }) => code)));
    assert.deepEqual(seen('applicantKind'), new Set(disclosureApplicantKinds.codes.map(({ code }) => code)));
    assert.equal(seen('grounds').size, disclosureRequestGrounds.codes.length);
  });

  test('a request says nothing of its applicant but the kind', () => {
    const names = registry.get('disclosure-requests').columns.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name) => /applicant|name|phone|contact|address|identity/i.test(name)),
      ['applicantKind'],
    );
  });
});
