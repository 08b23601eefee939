import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bondMean, comprehensiveCapacity, DEBT_INDICATORS, debtIndicator } from '../../src/rules/debt-indicators.js';

describe('debt indicators', () => {
  test('鄂州 2017: the debt ratio is 68.8 per cent, by the capacity that was published', () => {
    const capacity = comprehensiveCapacity('PUBLISHED', { published: '124.5' });
    const ratio = debtIndicator('D2', { balance: '85.64' }, capacity);
    assert.equal(ratio.value, '0.687871');
    assert.equal(ratio.capacityDefinition, 'PUBLISHED');
    assert.equal(ratio.certainty, 'PROVISIONAL');
    assert.deepEqual(ratio.inputs, [
      { name: 'balance', value: '85.64' },
      { name: 'comprehensiveCapacity', value: '124.5' },
    ]);
  });

  test('capacity is only what a definition adds up, and never worked back', () => {
    const figures = { generalRevenue: '10', transferRevenue: '20', fundRevenue: '5', stateCapitalRevenue: '0' };
    assert.equal(comprehensiveCapacity('FORMULA_A', figures).value, '35');
    assert.equal(comprehensiveCapacity('FORMULA_B', figures).value, '15');
    const part = comprehensiveCapacity('FORMULA_A', { ...figures, stateCapitalRevenue: null });
    assert.deepEqual([part.value, part.missing], [null, ['stateCapitalRevenue']]);
    assert.equal(comprehensiveCapacity('PUBLISHED', { publishedDebtRatio: '0.688', balance: '85.64' }).value, null);
    const smuggled = debtIndicator('D2', { balance: '85.64', comprehensiveCapacity: '124.5' });
    assert.deepEqual([smuggled.value, smuggled.missing], [null, ['comprehensiveCapacity']]);
  });

  test('debt service is gross, and net of what refinancing repaid', () => {
    const capacity = comprehensiveCapacity('FORMULA_B', { generalRevenue: '10', fundRevenue: '10' });
    const figures = { principal: '3.8645', interest: '1.9841', refinancedPrincipal: '3' };
    assert.equal(debtIndicator('D3', figures, capacity).value, '0.29243');
    assert.equal(debtIndicator('D3_NET', figures, capacity).value, '0.14243');
    assert.equal(debtIndicator('D3_NET', { ...figures, refinancedPrincipal: null }, capacity).value, null);
  });

  test('the other ratios are one figure over another', () => {
    assert.equal(debtIndicator('D4', { balance: '110', previousBalance: '100' }).value, '0.1');
    assert.equal(debtIndicator('D5', { overdueBalance: '1', balance: '8' }).value, '0.125');
    assert.equal(debtIndicator('D6', { balance: '84.44', grossDomesticProduct: '422.2' }).value, '0.2');
    assert.equal(debtIndicator('D7_GENERAL', { generalBalance: '3', generalCapacity: '4' }).value, '0.75');
    assert.equal(debtIndicator('D7_SPECIAL', { specialBalance: '3', fundCapacity: '4' }).value, '0.75');
    assert.equal(debtIndicator('D8_GENERAL', { generalInterest: '1', generalExpenditure: '20' }).value, '0.05');
    assert.equal(debtIndicator('D8_SPECIAL', { specialInterest: '1', fundExpenditure: '20' }).value, '0.05');
    assert.equal(debtIndicator('D10', { generalRevenue: '5', generalExpenditure: '20' }).value, '0.25');
  });

  test('what is missing is never zero, and nothing is divided by zero', () => {
    const missing = debtIndicator('D6', { balance: '1' });
    assert.deepEqual([missing.value, missing.missing], [null, ['grossDomesticProduct']]);
    assert.equal(debtIndicator('D6', { balance: '1', grossDomesticProduct: '0' }).value, null);
    assert.equal(debtIndicator('D6', { balance: '0', grossDomesticProduct: '1' }).value, '0');
    assert.equal(debtIndicator('D6', { balance: 'about one', grossDomesticProduct: '1' }).value, null);
    for (const { id } of DEBT_INDICATORS) assert.equal(debtIndicator(id, {}).value, null, id);
  });

  test('add exactly', () => {
    assert.equal(debtIndicator('D1', { general: '0.1', special: '0.2' }).value, '0.3');
  });

  test('the mean coupon and the mean years are weighted by size', () => {
    const mean = bondMean('D11_COUPON', [
      { size: '10', rate: '3.00' },
      { size: '30', rate: '4.00' },
    ]);
    assert.equal(mean.value, '3.75');
    assert.equal(bondMean('D11_YEARS', [{ size: '10', rate: null }]).value, null);
    assert.deepEqual(bondMean('D11_YEARS', [{ size: '10', rate: null }]).incomplete, [0]);
    assert.equal(bondMean('D11_COUPON', []).value, null);
  });

  test('are each entered once, in both languages, with a formula and a basis', () => {
    assert.equal(new Set(DEBT_INDICATORS.map(({ id }) => id)).size, DEBT_INDICATORS.length);
    for (const { id, title, description, formula, formulaZh, basis } of DEBT_INDICATORS) {
      assert.match(title, /\p{Script=Han}/u, id);
      assert.match(description, /^[A-Z].*\.$/, id);
      assert.notEqual(formula, '', id);
      assert.match(formulaZh, /\p{Script=Han}/u, id);
      assert.match(basis, /\p{Script=Han}/u, id);
    }
    assert.throws(() => debtIndicator('D99', {}), { code: 'BAD_ARGUMENT' });
  });
});
