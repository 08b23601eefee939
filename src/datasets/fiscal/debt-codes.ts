import { codeList } from '../../catalog/code-list.js';

export const debtScopes = codeList('DebtScope', '债务口径', 'Whose debt a figure is.', {
  edition: '财预〔2018〕209号',
  values: [
    ['AREA', '本地区', 'Of the government and all governments below it.'],
    ['OWN', '本级', 'Of the government itself.'],
    ['SUB', '下级', 'Of the governments below it.'],
  ],
});

export const debtFigureStatuses = codeList('DebtFigureStatus', '债务数据性质', 'How firm a debt figure is.', {
  edition: '财预〔2018〕209号',
  values: [
    ['EXPECTED', '预计执行数', 'Expected when the next budget is presented; revised later.'],
    ['FINAL', '决算数', 'Of the final accounts.'],
    ['MONTHLY', '月报数', 'Of a monthly bulletin.'],
  ],
});

// No public formula of 综合财力 is binding, so a figure says which one it follows.
export const debtCapacityDefinitions = codeList('DebtCapacityDefinition', '综合财力口径', 'By which definition comprehensive fiscal capacity was computed.', {
  edition: '1',
  values: [
    ['PUBLISHED', '公布数', 'As published, without a definition.'],
    ['FORMULA_A', '四项合计口径', 'General public budget revenue, transfer revenue, government-fund revenue and state-capital revenue.'],
    ['FORMULA_B', '两项合计口径', 'General public budget revenue and government-fund revenue.'],
  ],
});

export const bondNatures = codeList('BondNature', '债券性质', 'Which budget serves a bond.', {
  edition: '预算法实施条例2020',
  values: [
    ['GENERAL', '一般债券', 'Served by the general public budget.'],
    ['SPECIAL', '专项债券', 'Served by the government-fund budget, for public works with revenue of their own.'],
  ],
});

export const bondPurposes = codeList('BondPurpose', '债券用途', 'What the money of a bond is for.', {
  edition: '1',
  values: [
    ['NEW', '新增债券', 'New works.'],
    ['REFINANCING', '再融资债券', 'Repaying bonds that fall due.', { validFrom: '2018-01-01' }],
    ['SWAP', '置换债券', 'Taking the place of debt from before 2015 that was no bond.', { validFrom: '2015-01-01' }],
  ],
});

// 财预〔2017〕62号 (土地储备), 89号 (项目收益), 97号 (收费公路); 财预〔2018〕28号 (棚户区改造).
export const bondCategories = codeList('BondCategory', '专项债券品种', 'Kind of works that a special bond pays for.', {
  edition: '2019',
  values: [
    ['ORDINARY', '普通专项债券', 'Not tied to one kind of works.'],
    ['LAND_RESERVE', '土地储备专项债券', 'Land reserve.', { validFrom: '2017-05-16' }],
    ['TOLL_ROAD', '政府收费公路专项债券', 'Toll roads.', { validFrom: '2017-06-26' }],
    ['SHANTY_TOWN', '棚户区改造专项债券', 'Rebuilding of shanty towns.', { validFrom: '2018-03-01' }],
    ['PROJECT_REVENUE', '其他项目收益专项债券', 'Other works with revenue of their own.', { validFrom: '2017-06-02' }],
  ],
});

export const bondInterestPayments = codeList('BondInterestPayment', '付息方式', 'How often a bond pays interest.', {
  edition: '1',
  values: [
    ['YEARLY', '按年付息', 'Once a year.'],
    ['HALF_YEARLY', '每半年付息', 'Twice a year.'],
  ],
});

export const bondEventKinds = codeList('BondEventKind', '存续期重大事项', 'What happened to a bond that must be disclosed while it lasts.', {
  edition: '财预〔2018〕209号',
  values: [
    ['USE_ADJUSTED', '用途调整', 'The money goes to other works.'],
    ['VIOLATION', '违规使用', 'The money was used against the rules.'],
    ['RATING_CHANGED', '评级变化', 'A rating changed.'],
    ['PROJECT_CHANGED', '项目重大变化', 'The works or their revenue changed gravely.'],
    ['OTHER', '其他重大事项', 'Anything else that matters to holders.'],
  ],
});
