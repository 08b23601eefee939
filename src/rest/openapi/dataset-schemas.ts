import { cadences } from '../../catalog/cadence.js';
import type { JsonSchema } from '../../catalog/column-kind.js';
import { FAMILIES } from '../../catalog/family.js';
import { EXPORT_FORMATS } from '../../catalog/file-formats.js';
import { ruleForces } from '../../rules/evaluate-clocks.js';
import { COUNT, listOf, nullable, objectOf, type SchemaShelf, titled } from '../json-schema.js';
import { codeSchema } from '../record-schema.js';

const TEXT: JsonSchema = { type: 'string' };
const FLAG: JsonSchema = { type: 'boolean' };
const DAY: JsonSchema = { type: 'string', format: 'date' };
const TIME: JsonSchema = { type: 'string', format: 'date-time' };
const ADDRESS: JsonSchema = { type: 'string', format: 'uri-reference' };

/** A dataset in the list of all. */
export function datasetSchema(shelf: SchemaShelf): JsonSchema {
  return titled(objectOf(briefly(shelf)), '数据集说明', 'A dataset: what it is, how much there is, where.');
}

/** A dataset with all that can be said of it. */
export function wholeDatasetSchema(shelf: SchemaShelf, tally: JsonSchema): JsonSchema {
  return titled(
    objectOf({
      ...briefly(shelf),
      publisher: objectOf({
        name: titled(TEXT, '名称', 'Chinese name of the publisher.'),
        nameEn: titled(TEXT, '英文名称', 'Its name in English.'),
        division: titled(TEXT, '行政区划代码', 'Its division code (GB/T 2260).'),
        divisionTitle: titled(TEXT, '行政区划名称', 'Name of the division.'),
      }),
      answers: titled(listOf(clauseSchema()), '所对应条款', 'The clauses of the work plan, with their subjects.'),
      legalBases: titled(listOf(TEXT), '公开依据', 'The laws and documents that set its deadlines.'),
      deadlineRules: titled(
        listOf(shelf.ref('DeadlineRule', () => ruleSchema(shelf))),
        '时限规则',
        'The rules that set its deadlines, as they stand now.',
      ),
      key: titled(
        listOf(listOf(TEXT)),
        '自然键',
        'The columns of the natural key; several entries are choices, in order.',
      ),
      columns: titled(listOf(shelf.ref('ColumnInfo', columnSchema)), '数据字典', 'Its columns.'),
      distributions: titled(listOf(distributionSchema()), '文件', 'The files that hold all of it.'),
      tally,
    }),
    '数据集的完整说明',
    'All about a dataset: publisher, ground, dictionary, how its clocks and checks stand, where it is to be had.',
  );
}

function briefly(shelf: SchemaShelf): Readonly<Record<string, JsonSchema>> {
  return {
    name: titled(TEXT, '数据集名', 'Its name; the path in REST.'),
    title: titled(TEXT, '中文名称', 'Its Chinese title.'),
    description: titled(TEXT, '英文说明', 'What one record of it is.'),
    family: titled({ type: 'string', enum: Object.keys(FAMILIES) }, '所属领域', 'The family that it belongs to.'),
    familyTitle: titled(TEXT, '领域名称', 'Chinese title of the family.'),
    clauses: titled(listOf(TEXT), '对应条款', 'The clauses of the work plan that it answers.'),
    cadence: codeSchema(cadences, shelf),
    licence: titled({ type: 'string', format: 'uri' }, '使用许可', 'The licence under which anyone may use it.'),
    recordCount: titled(COUNT, '现有记录数', 'How many records it has now.'),
    sampleCount: titled(COUNT, '示例记录数', 'How many of its records are sample data.'),
    firstPublishedAt: titled(nullable(TIME), '首次发布的时间', 'When its first publication was released.'),
    latestRevision: titled(nullable(COUNT), '最近发布的版本号', 'Revision of its latest publication.'),
    latestPublishedAt: titled(nullable(TIME), '最近发布的时间', 'When its latest publication was released.'),
    links: objectOf({
      self: titled(ADDRESS, '说明', 'All about it.'),
      records: titled(ADDRESS, '记录', 'Its records.'),
      statistics: titled(ADDRESS, '统计', 'Its statistics.'),
      schema: titled(ADDRESS, '数据字典', 'Its JSON Schema.'),
    }),
  };
}

function clauseSchema(): JsonSchema {
  return objectOf({
    code: titled(TEXT, '条款代码', 'Our code of the clause.'),
    path: titled(TEXT, '条款序号', 'Its place in the plan.'),
    title: titled(TEXT, '名称', 'Its subject.'),
    description: titled(TEXT, '英文说明', 'Its subject in English.'),
  });
}

function ruleSchema(shelf: SchemaShelf): JsonSchema {
  return titled(
    objectOf({
      rule: titled(TEXT, '规则编号', 'Id of the rule.'),
      duty: titled(TEXT, '义务（英文）', 'The duty in English.'),
      dutyZh: titled(TEXT, '义务（中文）', 'The duty in Chinese.'),
      force: codeSchema(ruleForces, shelf),
      basis: titled(TEXT, '依据', 'The law or document that it rests on.'),
      limit: titled(TEXT, '时限（英文）', 'The limit in English.'),
      limitZh: titled(TEXT, '时限（中文）', 'The limit in Chinese.'),
      effectiveFrom: titled(nullable(DAY), '施行日期', 'First day of its force, where that is known.'),
    }),
    '时限规则',
    'A rule that sets a deadline.',
  );
}

function columnSchema(): JsonSchema {
  const code = objectOf(
    {
      code: titled(TEXT, '代码', 'The code.'),
      title: titled(TEXT, '名称', 'Its Chinese title.'),
      description: titled(TEXT, '英文说明', 'What it means.'),
      validFrom: titled(DAY, '启用日期', 'First day of its use, where law changed it.'),
      validTo: titled(DAY, '停用日期', 'Last day of its use, where law changed it.'),
    },
    ['code', 'title', 'description'],
  );
  const codeList = objectOf({
    name: titled(TEXT, '代码表名', 'Name of the list.'),
    title: titled(TEXT, '名称', 'Its Chinese title.'),
    description: titled(TEXT, '英文说明', 'What its codes tell.'),
    edition: titled(TEXT, '版本', 'Which edition it is.'),
    codes: listOf(code),
  });
  const unit = objectOf({ code: TEXT, title: TEXT });
  return titled(
    objectOf({
      name: titled(TEXT, '列名', 'Its name everywhere.'),
      title: titled(TEXT, '中文名称', 'Its Chinese title.'),
      description: titled(TEXT, '英文说明', 'What it holds.'),
      kind: titled(TEXT, '种类', 'Kind of the column.'),
      nullable: titled(FLAG, '可空缺', 'Whether it may hold nothing.'),
      isSystem: titled(FLAG, '由目录自动填写', 'Whether the catalogue itself fills it.'),
      isSortable: titled(FLAG, '可排序', 'Whether lists can be sorted by it.'),
      operators: titled(listOf(TEXT), '筛选运算', 'The filter operators that it takes.'),
      privacy: titled(
        { type: 'string', enum: ['public', 'natural-person-name', 'free-text'] },
        '隐私类别',
        'How far its content may go.',
      ),
      unit: titled(nullable(unit), '单位', 'Unit of its canonical values.'),
      sourceUnit: titled(nullable(TEXT), '原文默认单位', 'Unit of bare numbers in source files.'),
      refersTo: titled(nullable(TEXT), '引用的数据集', 'The dataset that it refers to.'),
      codeList: titled(nullable(codeList), '代码表', 'The codes that it may hold.'),
      source: titled(nullable(TEXT), '定义来源', 'Law, standard or form that defines it.'),
      aliases: titled(listOf(TEXT), '其他列名', 'Other headings under which files bring it.'),
    }),
    '列',
    'One column of a dataset.',
  );
}

function distributionSchema(): JsonSchema {
  const measured = objectOf({
    address: titled(ADDRESS, '永久地址', 'Where exactly this file is.'),
    revision: titled(COUNT, '版本号', 'The revision in which its dataset last changed.'),
    rows: titled(COUNT, '行数', 'How many rows it has.'),
    bytes: titled(COUNT, '字节数', 'How many bytes it has.'),
    sha256: titled({ type: 'string', pattern: '^[0-9a-f]{64}$' }, 'SHA-256', 'SHA-256 of its bytes.'),
  });
  return objectOf({
    format: titled({ type: 'string', enum: EXPORT_FORMATS }, '格式', 'Its format.'),
    mediaType: titled(TEXT, '媒体类型', 'Its media type.'),
    address: titled(ADDRESS, '地址', 'Where it is.'),
    manifest: titled(ADDRESS, '文件清单', 'Its manifest: rows, size and SHA-256 as it is now.'),
    file: titled(
      nullable(measured),
      '当前文件',
      'Size and digest of the file as it is now; null while they are not known, which the manifest works out.',
    ),
  });
}
