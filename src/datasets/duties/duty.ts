import { Code, EmbeddedList, Integer, LongText, type RecordId, Reference, References, Text, TextList } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { assignmentRoles } from './codes.js';

/** 责任分工. Who has which part in one paragraph of a clause. */
export class DutyAssignment {
  @Integer('段次', 'Paragraph of the clause, counted from one.')
  paragraph!: number;

  @Text('事项', 'What the paragraph is about.')
  subject!: string;

  @Code(assignmentRoles, '责任类型', 'Leads, answers for it, or supports.')
  role!: string;

  @References('agencies', '责任机构', 'The agencies that the paragraph names.', { nullable: true })
  agencies?: RecordId[];

  @Text('责任机构类别', 'The class of agencies that the paragraph names instead of single ones, or beside them.', {
    nullable: true,
  })
  agencyClass?: string;
}

/** 公开任务. One clause of a year's work plan: a duty on agencies to publish. Source: 龙城区2019年政务公开工作要点. */
@Dataset({
  name: 'duties',
  title: '公开任务',
  description: 'One clause of a year’s work plan: what must be disclosed, and by whom.',
  family: 'duties',
  clauses: 'all',
  cadence: 'ANNUAL',
  key: ['planYear', 'clausePath'],
  label: 'title',
  order: ['-planYear', 'position'],
})
export class Duty extends DisclosedRecord {
  @Reference('agencies', '制定机关', 'The agency that issued the work plan.', {
    nullable: true,
    indexed: true,
    inverse: 'issuedDuties',
  })
  declare agency?: RecordId;

  @Integer('年度', 'Year of the work plan.', { indexed: true })
  planYear!: number;

  @Text('条款', 'Place in the work plan: chapter and clause.', { indexed: true })
  clausePath!: string;

  @Text('条款代码', 'Short code of the clause, A1 to E3.', { indexed: true })
  clauseCode!: string;

  @Integer('序位', 'Place among the clauses of the year, from one.', { indexed: true })
  position!: number;

  @Text('标题', 'Subject of the clause.')
  title!: string;

  @Text('章', 'Chapter of the work plan.')
  chapter!: string;

  @LongText('内容摘要', 'What the clause demands, in our own words.')
  summary!: string;

  @References('agencies', '牵头（负责）机构', 'Agencies that lead or answer for the duty, in any of its paragraphs.', {
    nullable: true,
    indexed: true,
  })
  leadAgencies?: RecordId[];

  @References('agencies', '配合机构', 'Agencies that support it, in any of its paragraphs.', {
    nullable: true,
    indexed: true,
  })
  supportingAgencies?: RecordId[];

  @EmbeddedList(DutyAssignment, '责任分工', 'Who has which part in which paragraph.')
  assignments!: DutyAssignment[];

  @TextList('对应数据集', 'Names of the datasets here that answer the duty.', { nullable: true })
  datasets?: string[];
}
