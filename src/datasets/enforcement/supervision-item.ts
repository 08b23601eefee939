import { Code, CodeSet, DateOnly, EmbeddedList, LongText, type RecordId, Reference, References, Text, TextList } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { EnforcementBasis } from './enforcement-basis.js';
import { supervisionLevels, supervisionModes } from './inspection-codes.js';

/** 监管事项目录清单. One thing that an agency supervises. Source: 国办发〔2018〕79号 (互联网+监管); 优化营商环境条例 art. 54. */
@Dataset({
  name: 'supervision-items',
  title: '监管事项目录清单',
  description: 'One thing that an agency supervises, in one edition of its list.',
  family: 'enforcement',
  clauses: ['B2'],
  cadence: 'EDITION',
  key: ['agency', 'itemCode', 'edition'],
  label: 'title',
})
export class SupervisionItem extends DisclosedRecord {
  @Reference('agencies', '监管部门', 'The agency that supervises.', { indexed: true })
  declare agency: RecordId;

  @Text('监管事项编码', 'Code of the item in the list.', { indexed: true })
  itemCode!: string;

  @Text('清单版本', 'Edition of the list.', { indexed: true })
  edition!: string;

  @Text('监管事项名称', 'Main item and sub-item in one line.')
  title!: string;

  @Text('监管主项', 'Main item.', { indexed: true })
  mainItem!: string;

  @Text('监管子项', 'Sub-item.', { nullable: true })
  subItem?: string;

  @Text('监管领域', 'Field of supervision.', { nullable: true, indexed: true })
  domain?: string;

  @Text('监管对象', 'Who or what is supervised.', { nullable: true })
  targets?: string;

  @CodeSet(supervisionModes, '监管方式', 'Ways in which it is supervised.', { nullable: true, indexed: true })
  modes?: string[];

  @Code(supervisionLevels, '行使层级', 'Level of government that exercises it here.', { nullable: true })
  level?: string;

  @EmbeddedList(EnforcementBasis, '设定依据', 'Laws that the supervision rests on.', { nullable: true })
  legalBases?: EnforcementBasis[];

  @LongText('监管流程', 'How it is carried out.', { nullable: true })
  processNotes?: string;

  @TextList('监管结果类型', 'What kinds of result it ends in.', { nullable: true })
  resultKinds?: string[];

  @References('service-items', '关联政务服务事项', 'Service items whose approval puts a subject under this supervision.', {
    nullable: true,
    indexed: true,
    inverse: 'supervisionItems',
  })
  serviceItems?: RecordId[];

  @DateOnly('生效日期', 'Day from which the edition holds.', { nullable: true })
  effectiveOn?: string;

  @DateOnly('停用日期', 'Day on which the next edition replaced it; absent while it holds.', { nullable: true })
  replacedOn?: string;
}
