import { GraphQLString } from 'graphql';
import { tidy } from '../cell.js';
import { type ColumnOptions, column } from '../column.js';
import { type ColumnKind, defineKind, plainColumn, textOperand } from '../column-kind.js';
import { TEXT_TYPE } from './text.js';

// 党政机关公文处理工作条例; GB/T 9704-2012: 机关代字〔年份〕序号号, the sequence without leading zeros.
const LENIENT =
  /^(?<prefix>[\p{Script=Han}（）()]{1,20})\s*[〔[［【〖(（〈《<＜{｛]\s*(?<year>(?:19|20)\d{2})\s*[〕\]］】〗)）〉》>＞}｝]\s*第?\s*0*(?<sequence>\d{1,6})\s*号$/u;

/** The number with hexagonal brackets and a plain sequence; a number of another form stays as it is. */
export function normaliseDocumentNumber(text: string): string {
  const tidied = tidy(text);
  const groups = LENIENT.exec(tidied)?.groups;
  return groups === undefined ? tidied : `${groups.prefix}〔${groups.year}〕${groups.sequence}号`;
}

const documentNumberKind: ColumnKind = defineKind({
  name: 'document number',
  isList: false,
  database: plainColumn(TEXT_TYPE),
  graphql: { type: 'scalar', scalar: GraphQLString },
  filter: { name: 'TextFilter', operators: ['equals', 'in', 'contains', 'startsWith', 'isNull'] },
  isSortable: true,
  jsonSchema: { type: 'string', examples: ['国办发〔2019〕54号'] },
  readCell: (text) => ({ value: normaliseDocumentNumber(text) }),
  readOperand: (text) => textOperand(normaliseDocumentNumber(text)),
  writeCell: String,
  sourceUnit: undefined,
  validator: undefined,
  search: 'identifier',
});

/** 发文字号. `国办发〔2019〕54号`; orders and enforcement documents keep their own forms. */
export function DocumentNumber(title: string, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return column(documentNumberKind, title, description, options);
}
