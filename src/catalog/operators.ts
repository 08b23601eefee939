/**
 * The filter operators. `operand` says what they take: one value of the column's kind, several, a flag,
 * or a filter over the records that a reference leads to.
 */
export const OPERATORS = {
  equals: { operand: 'value', description: 'is this value', descriptionZh: '等于' },
  in: { operand: 'values', description: 'is one of these values', descriptionZh: '属于其中之一' },
  contains: { operand: 'value', description: 'contains this text, letter for letter', descriptionZh: '包含此文字' },
  startsWith: { operand: 'value', description: 'starts with this text', descriptionZh: '以此开头' },
  gt: { operand: 'value', description: 'is greater or later than this', descriptionZh: '大于（晚于）' },
  gte: { operand: 'value', description: 'is this or greater or later', descriptionZh: '大于等于（不早于）' },
  lt: { operand: 'value', description: 'is less or earlier than this', descriptionZh: '小于（早于）' },
  lte: { operand: 'value', description: 'is this or less or earlier', descriptionZh: '小于等于（不晚于）' },
  includes: { operand: 'value', description: 'has this among its entries', descriptionZh: '列表含有此项' },
  includesAny: {
    operand: 'values',
    description: 'has at least one of these among its entries',
    descriptionZh: '列表至少含有其一',
  },
  isNull: {
    operand: 'flag',
    description: 'true: holds nothing; false: holds something',
    descriptionZh: 'true 为空缺,false 为非空',
  },
  where: {
    operand: 'filter',
    description: 'leads to a record that passes this filter',
    descriptionZh: '所指记录满足此条件',
  },
} as const;

export type OperatorName = keyof typeof OPERATORS;

export const ORDERED: readonly OperatorName[] = ['equals', 'in', 'gt', 'gte', 'lt', 'lte', 'isNull'];
