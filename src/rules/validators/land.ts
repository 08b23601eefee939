import { validators } from './validator.js';

/** Land acquisition: V50 to V55. */
export const landValidators = validators([
  [
    'V50',
    'ERROR',
    '地类面积检查',
    'Agricultural, construction and unused land add up to the whole, as do collective and state land; parts do not exceed wholes.',
    '土地管理法（2019年修正）第四条：土地按用途分为农用地、建设用地和未利用地',
  ],
  [
    'V51',
    'WARNING',
    '地块合计检查',
    'The parcels of an acquisition add up to its area.',
    '征收土地方案及勘测定界图表；每块允许0.0001公顷舍入',
  ],
  [
    'V52',
    'ERROR',
    '补偿金额检查',
    'A compensation is its rate times its quantity.',
    '土地管理法（2019年修正）第四十八条；征地补偿安置方案',
  ],
  [
    'V52B',
    'WARNING',
    '区片价检查',
    'The rate paid is the price of the zone that was in force on the day of the notice.',
    '土地管理法（2019年修正）第四十八条：区片综合地价',
    { effectiveFrom: '2020-01-01' },
  ],
  [
    'V53',
    'WARNING',
    '批准权限检查',
    'Basic farmland, other cultivated land above 35 hectares and other land above 70 are approved by the State Council.',
    '土地管理法（2019年修正）第四十六条',
    { effectiveFrom: '2020-01-01' },
  ],
  [
    'V54',
    'ERROR',
    '公顷与亩换算检查',
    'An area in mu is fifteen times the area in hectares.',
    '1公顷等于15亩，为精确换算',
  ],
  [
    'V55',
    'ERROR',
    '征地程序检查',
    'The steps of an acquisition follow in the order of the law that it came under.',
    '土地管理法（2019年修正）第四十七条；土地管理法实施条例（2021年修订）第二十六条至第三十一条；此前为征用土地公告办法',
  ],
]);
