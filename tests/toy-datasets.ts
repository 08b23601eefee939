import { buildRegistry } from '../src/catalog/build-registry.js';
import { codeList } from '../src/catalog/code-list.js';
import {
  Area,
  Code,
  CodeSet,
  Contact,
  CreditCode,
  DateOnly,
  DecimalNumber,
  Division,
  DocumentNumber,
  Duration,
  EmbeddedList,
  Flag,
  IndexNumber,
  Instant,
  Integer,
  LongText,
  type Measured,
  Money,
  Ratio,
  type RecordId,
  Reference,
  References,
  Text,
  TextList,
  type TimeLimit,
  Url,
} from '../src/catalog/columns/index.js';
import { Dataset } from '../src/catalog/dataset.js';
import type { Registry } from '../src/catalog/registry.js';

export const colours = codeList('Colour', '颜色', 'Colour of a toy.', {
  edition: '1',
  values: [
    ['RED', '红', 'Red.'],
    ['BLUE', '蓝', 'Blue.'],
    ['GREEN', '绿', 'Green.', { validFrom: '2020-01-01' }],
  ],
});

/** A maker of toys: the smallest possible dataset. */
@Dataset({
  name: 'makers',
  title: '制造商',
  description: 'A maker of toys.',
  family: 'organisation',
  clauses: ['C6'],
  key: ['name'],
  label: 'name',
})
export class Maker {
  @Text('名称', 'Name.', { indexed: true })
  name!: string;
}

export class Part {
  @Text('名称', 'Name.')
  name!: string;

  @Integer('数量', 'How many.', { nullable: true })
  count?: number;

  @Reference('makers', '制造商', 'Who made it.', { nullable: true })
  maker?: RecordId;
}

/** A toy: one column of every kind. */
@Dataset({
  name: 'toys',
  title: '玩具',
  description: 'A toy with one column of every kind.',
  family: 'organisation',
  clauses: ['C6'],
  key: [['code'], ['maker', 'name']],
  label: 'name',
})
export class Toy {
  @Text('编码', 'Code.', { nullable: true })
  code?: string;

  @Text('名称', 'Name.', { indexed: true, aliases: ['TOY_NAME'] })
  name!: string;

  @LongText('说明', 'Description.', { nullable: true })
  story?: string;

  @TextList('别名', 'Other names.', { nullable: true })
  otherNames?: string[];

  @DocumentNumber('文号', 'Document number.', { nullable: true })
  documentNumber?: string;

  @IndexNumber('索引号', 'Index number.', { nullable: true })
  indexNumber?: string;

  @CreditCode('信用代码', 'Credit code.', { nullable: true })
  creditCode?: string;

  @Division('区划', 'Division.', { nullable: true })
  division?: string;

  @Code(colours, '颜色', 'Colour.', { nullable: true })
  colour?: string;

  @CodeSet(colours, '配色', 'Colours it also comes in.', { nullable: true })
  otherColours?: string[];

  @DateOnly('制造日期', 'Day on which it was made.', { nullable: true, indexed: true })
  madeOn?: string;

  @Instant('售出时间', 'When it was sold.', { nullable: true })
  soldAt?: string;

  @Integer('件数', 'How many.', { nullable: true, indexed: true })
  amount?: number;

  @DecimalNumber('评分', 'Score.', { nullable: true })
  score?: string;

  @Money('价格', 'Price.', { nullable: true, unit: '万元' })
  price?: Measured;

  @Area('占地', 'Area it takes.', { nullable: true, unit: '亩' })
  area?: Measured;

  @Ratio('折扣', 'Discount.', { nullable: true, unit: '%' })
  discount?: Measured;

  @Duration('保修期', 'Warranty.', { nullable: true })
  warranty?: TimeLimit;

  @Url('网址', 'Web page.', { nullable: true })
  page?: string;

  @Contact('电话', 'Telephone.', { nullable: true })
  phone?: string;

  @Flag('可售', 'Whether it is for sale.', { nullable: true })
  isForSale?: boolean;

  @Reference('makers', '制造商', 'Who made it.', { indexed: true })
  maker!: RecordId;

  @References('makers', '经销商', 'Who sells it.', { nullable: true, indexed: true, inverse: 'soldToys' })
  sellers?: RecordId[];

  @EmbeddedList(Part, '部件', 'Its parts.', { nullable: true })
  parts?: Part[];
}

/** The registry of the toys. */
export const toyRegistry: Registry = buildRegistry([Maker, Toy]);
