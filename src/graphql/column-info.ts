import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Code } from '../catalog/code-list.js';
import { type Column, referenceTarget } from '../catalog/registry.js';
import { describeColumn } from '../reports/dataset-description.js';
import { describe } from './describe.js';

@ObjectType('CodeInfo', { description: describe('代码表中的一个代码', 'One code of a code list.') })
export class CodeInfoType {
  @Field(() => GraphQLString, { description: describe('代码', 'The code.'), simple: true })
  code!: string;

  @Field(() => GraphQLString, { description: describe('中文名称', 'Its Chinese title.'), simple: true })
  title!: string;

  @Field(() => GraphQLString, { description: describe('英文说明', 'Its description in English.'), simple: true })
  description!: string;

  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('启用日期', 'First day of its use, where law changed it.'),
    simple: true,
  })
  validFrom?: string;

  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('停用日期', 'Last day of its use, where law changed it.'),
    simple: true,
  })
  validTo?: string;
}

@ObjectType('CodeListInfo', { description: describe('代码表', 'A closed list of codes, with its edition.') })
export class CodeListInfoType {
  @Field(() => GraphQLString, { description: describe('代码表名', 'Its name; the enum in GraphQL.'), simple: true })
  name!: string;

  @Field(() => GraphQLString, { description: describe('中文名称', 'Its Chinese title.'), simple: true })
  title!: string;

  @Field(() => GraphQLString, { description: describe('英文说明', 'What its codes tell.'), simple: true })
  description!: string;

  @Field(() => GraphQLString, {
    description: describe('版本', 'Which edition it is: a year, a standard, or our own count.'),
    simple: true,
  })
  edition!: string;
}

@ObjectType('ColumnInfo', {
  description: describe('数据字典中的一列', 'One column of a dataset, as the data dictionary has it.'),
})
export class ColumnInfoType {
  @Field(() => GraphQLString, { description: describe('列名', 'Its name everywhere.'), simple: true })
  name!: string;

  @Field(() => GraphQLString, { description: describe('中文名称', 'Its Chinese title.'), simple: true })
  title!: string;

  @Field(() => GraphQLString, { description: describe('英文说明', 'What it holds.'), simple: true })
  description!: string;

  @Field(() => GraphQLBoolean, { description: describe('可空缺', 'Whether it may hold nothing.'), simple: true })
  nullable!: boolean;

  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('定义来源', 'Law, standard or form that defines it.'),
    simple: true,
  })
  source?: string;

  @Field(() => [GraphQLString], {
    description: describe('导入时可用的其他列名', 'Other headings under which files bring it.'),
    simple: true,
  })
  aliases!: string[];

  @Field(() => GraphQLBoolean, {
    description: describe('由目录自动填写', 'Whether the catalogue itself fills it, not a file.'),
    simple: true,
  })
  isSystem!: boolean;

  @Field(() => GraphQLString, {
    description: describe(
      '隐私类别：public、natural-person-name（自然人姓名）或 free-text（自由文本）',
      'How far its content may go: `public` as it is; `natural-person-name` and `free-text` once they were screened.',
    ),
    simple: true,
  })
  privacy!: string;
}

@Resolver(() => ColumnInfoType)
export class ColumnInfoResolver {
  @FieldResolver(() => GraphQLString, { description: describe('列的种类', 'Kind of the column.') })
  kind(@Root() column: Column): string {
    return column.kind.name;
  }

  @FieldResolver(() => GraphQLBoolean, { description: describe('可排序', 'Whether lists can be sorted by it.') })
  isSortable(@Root() column: Column): boolean {
    return column.kind.isSortable;
  }

  @FieldResolver(() => [GraphQLString], { description: describe('可用的筛选运算', 'The filter operators it takes.') })
  operators(@Root() column: Column): readonly string[] {
    return column.kind.filter?.operators ?? [];
  }

  @FieldResolver(() => GraphQLString, {
    nullable: true,
    description: describe('数值单位', 'Unit of its canonical values (yuan, m², 1 is the whole), as a code.'),
  })
  unit(@Root() column: Column): string | undefined {
    return describeColumn(column).unit?.code;
  }

  @FieldResolver(() => CodeListInfoType, {
    nullable: true,
    description: describe('所用代码表', 'The code list that it takes its codes from.'),
  })
  codeList(@Root() column: Column): CodeListInfoType | null {
    return describeColumn(column).codeList;
  }

  @FieldResolver(() => GraphQLString, {
    nullable: true,
    description: describe('原文默认单位', 'The unit of bare numbers in source files.'),
  })
  sourceUnit(@Root() column: Column): string | undefined {
    return column.kind.sourceUnit;
  }

  @FieldResolver(() => GraphQLString, {
    nullable: true,
    description: describe('引用的数据集', 'The dataset that it refers to.'),
  })
  refersTo(@Root() column: Column): string | undefined {
    return referenceTarget(column);
  }

  @FieldResolver(() => [CodeInfoType], {
    description: describe('代码表', 'The codes it may hold; empty when it is no code.'),
  })
  codes(@Root() { kind }: Column): readonly Code[] {
    return kind.graphql.type === 'code' ? kind.graphql.list.codes : [];
  }
}
