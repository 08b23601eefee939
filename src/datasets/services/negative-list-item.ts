import { Code, DateOnly, DocumentNumber, EmbeddedList, LongText, Text, TextList } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { negativeListChanges, negativeListKinds } from './reform-codes.js';

/** 准入措施. One measure of an item of the negative list, and who applies it. */
export class NegativeListMeasure {
  @LongText('措施描述', 'What is prohibited, or what permit is needed.')
  text!: string;

  @Text('主管部门', 'The authority that applies it.', { nullable: true })
  authority?: string;
}

/**
 * 市场准入负面清单. One matter that market entities may not enter, or only with a permit. The list is one for the nation
 * and localities must not make their own. Source: 优化营商环境条例 art. 20; form of 市场准入负面清单(2019年版).
 */
@Dataset({
  name: 'negative-list-items',
  title: '市场准入负面清单',
  description: 'One matter of the national negative list for market access, in one edition.',
  family: 'services',
  clauses: ['D1'],
  cadence: 'EDITION',
  key: ['edition', 'code'],
  label: 'matter',
  order: ['-edition', 'code'],
})
export class NegativeListItem extends DisclosedRecord {
  @Text('清单版本', 'Edition of the list: its year.', { indexed: true })
  edition!: string;

  @Text('事项编码', 'Code in that edition.', { indexed: true })
  code!: string;

  @Code(negativeListKinds, '准入类别', 'Prohibited, or open with a permit.', { indexed: true })
  kind!: string;

  @Text('禁止或许可事项', 'The matter.')
  matter!: string;

  @EmbeddedList(NegativeListMeasure, '禁止或许可准入措施', 'The measures, each with its authority.', { nullable: true })
  measures?: NegativeListMeasure[];

  @TextList('主管部门', 'All authorities of its measures.', { nullable: true })
  authorities?: string[];

  @Text('所属行业门类', 'Section of industry under which the list puts it.', { nullable: true })
  sector?: string;

  @TextList('行业代码', 'Codes of the industries that it touches.', { nullable: true, source: 'GB/T 4754' })
  industries?: string[];

  @Text('行业分类版本', 'Edition of the classification of industries.', { nullable: true })
  industryEdition?: string;

  @Code(negativeListChanges, '调整情况', 'How it differs from the edition before.', { nullable: true, indexed: true })
  change?: string;

  @LongText('调整说明', 'What was changed and why.', { nullable: true })
  changeNote?: string;

  @DateOnly('实施日期', 'First day of the edition.', { nullable: true, indexed: true })
  effectiveFromOn?: string;

  @DateOnly('废止日期', 'Last day of the edition.', { nullable: true })
  effectiveToOn?: string;

  @DocumentNumber('公布文号', 'Number of the document that published the edition.', { nullable: true })
  documentNumber?: string;
}
