import { codeList } from '../../catalog/code-list.js';

export const landStatutoryClasses = codeList('LandStatutoryClass', '三大类', 'The three classes of land of the Land Administration Law (art. 4).', {
  edition: '1998',
  values: [
    ['AGRICULTURAL', '农用地', 'Land used for farming.'],
    ['CONSTRUCTION', '建设用地', 'Land built upon.'],
    ['UNUSED', '未利用地', 'Any other land.'],
  ],
});

export const landClassSchemes = codeList('LandClassScheme', '地类标准', 'Which classification of land use a class code is of.', {
  edition: '2023',
  values: [
    ['TRANSITIONAL_2002', '全国土地分类（过渡期适用）', 'Transitional classification; three digits, 111.'],
    ['GBT_21010_2007', '土地利用现状分类（GB/T 21010-2007）', 'Current land use classification of 2007; three digits, 011.'],
    ['GBT_21010_2017', '土地利用现状分类（GB/T 21010-2017）', 'Current land use classification of 2017; four digits, 0101.', { validFrom: '2017-11-01' }],
    ['LAND_AND_SEA_2020', '国土空间调查、规划、用途管制用地用海分类', 'Classification of land and sea use for survey and planning.', { validFrom: '2020-11-01' }],
  ],
});

export const landOwnerships = codeList('LandOwnership', '土地所有权性质', 'Who owns land before it is acquired.', {
  edition: '1',
  values: [
    ['COLLECTIVE', '集体', 'A rural collective.'],
    ['STATE', '国有', 'The state.'],
  ],
});
