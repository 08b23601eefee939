import { codeList } from '../../catalog/code-list.js';

export const compensationLineItems = codeList('CompensationLineItem', '补偿项目', 'What is compensated (Land Administration Law art. 48).', {
  edition: '2019',
  values: [
    ['LAND_FEE', '土地补偿费', 'For the land.'],
    ['RESETTLEMENT', '安置补助费', 'For the resettlement of those who lived from it.'],
    ['HOUSING', '农村村民住宅补偿费', 'For dwellings of villagers.'],
    ['ATTACHMENT', '其他地上附着物补偿费', 'For other things attached to the land.'],
    ['CROPS', '青苗补偿费', 'For standing crops.'],
    ['SOCIAL_SECURITY', '被征地农民社会保障费用', 'For the social insurance of those whose land was acquired.'],
  ],
});

export const compensationUnits = codeList('CompensationUnit', '计量单位', 'Unit that a rate of compensation is for and a quantity is counted in.', {
  edition: '1',
  values: [
    ['MU', '亩', 'Mu: 2000/3 square metres.'],
    ['HECTARE', '公顷', 'Hectare: 15 mu.'],
    ['SQUARE_METRE', '平方米', 'Square metre.'],
    ['HOUSEHOLD', '户', 'Household.'],
    ['PERSON', '人', 'Person.'],
    ['PLANT', '株', 'Tree or other plant.'],
    ['PIECE', '处', 'Structure: a well, a shed, a grave.'],
  ],
});

export const compensationPayeeKinds = codeList('CompensationPayeeKind', '收款对象', 'To whom compensation is paid; single households are never named here.', {
  edition: '1',
  values: [
    ['COLLECTIVE', '农村集体经济组织', 'The rural collective.'],
    ['HOUSEHOLDS', '农户合计', 'The households of the village, all together.'],
    ['SOCIAL_SECURITY_ACCOUNT', '社会保障专户', 'The special account for social insurance.'],
  ],
});
