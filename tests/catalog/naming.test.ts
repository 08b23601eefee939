import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { camelCase, constantCase, kebabCase, lowerFirst, snakeCase, upperFirst } from '../../src/catalog/naming.js';

const word = fc.stringMatching(/^[a-z][a-z0-9]{1,6}$/);
const kebab = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-'));

describe('name', () => {
  it('is the same words in each case', () => {
    assert.equal(camelCase('three-determination-plans'), 'threeDeterminationPlans');
    assert.equal(kebabCase('threeDeterminationPlans'), 'three-determination-plans');
    assert.equal(snakeCase('sinceRevision'), 'since_revision');
    assert.equal(constantCase('sinceRevision'), 'SINCE_REVISION');
  });

  it('keeps an abbreviation together', () => {
    assert.equal(snakeCase('sourceURL'), 'source_url');
    assert.equal(kebabCase('GDPGrowth'), 'gdp-growth');
  });

  it('comes back from camel case to kebab case as it was', () => {
    fc.assert(fc.property(kebab, (name) => kebabCase(camelCase(name)) === name));
  });

  it('is the same in snake and constant case but for the size of its letters', () => {
    fc.assert(fc.property(kebab, (name) => constantCase(camelCase(name)) === snakeCase(camelCase(name)).toUpperCase()));
  });

  it('changes its first letter only', () => {
    assert.equal(lowerFirst('OfficeHolder'), 'officeHolder');
    assert.equal(upperFirst('officeHolder'), 'OfficeHolder');
    assert.equal(lowerFirst(''), '');
  });
});
