import { Code, CodeSet, DateOnly, Integer, LongText, type RecordId, Reference, Text, TextList, Url } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { jobFairForms, jobFairGroups, jobFairKinds } from './employment-codes.js';

/** 就业专项活动. One job fair: for whom, and what came of it. Source: 就业促进法 art. 35; clause C2 of the work plan. */
@Dataset({
  name: 'job-fairs',
  title: '就业专项活动',
  description: 'One job fair or employment campaign: for whom it was held and what came of it.',
  family: 'livelihood',
  clauses: ['C2'],
  key: ['organiser', 'name', 'heldOn'],
  label: 'name',
  order: ['-heldOn', 'naturalKey'],
})
export class JobFair extends DisclosedRecord {
  @Reference('agencies', '主办单位', 'The agency that organises it.', { indexed: true })
  organiser!: RecordId;

  @TextList('协办单位', 'Who helps to organise it.', { nullable: true })
  coOrganisers?: string[];

  @Text('活动名称', 'Name of the fair.')
  name!: string;

  @DateOnly('举办日期', 'First day.', { indexed: true })
  heldOn!: string;

  @DateOnly('结束日期', 'Last day.', { nullable: true })
  endedOn?: string;

  @Code(jobFairKinds, '活动类别', 'Campaign that it belongs to.', { nullable: true, indexed: true })
  kind?: string;

  @Code(jobFairForms, '活动形式', 'How it is held.', { nullable: true, indexed: true })
  form?: string;

  @CodeSet(jobFairGroups, '服务对象', 'For whom it is meant.', { nullable: true, indexed: true })
  targetGroups?: string[];

  @Text('活动地点', 'Where it is held.', { nullable: true })
  venue?: string;

  @Url('网络招聘地址', 'Where it is held online.', { nullable: true })
  onlineUrl?: string;

  @Integer('参会单位数', 'How many employers took part.', { nullable: true, indexed: true })
  employers?: number;

  @Integer('提供岗位数', 'How many posts were offered.', { nullable: true })
  posts?: number;

  @Integer('入场求职人数', 'How many people came to seek work.', { nullable: true })
  attendees?: number;

  @Integer('达成就业意向数', 'How many agreed with an employer to go on.', { nullable: true })
  intentions?: number;

  @Integer('实现就业人数', 'How many were taken on in the end.', { nullable: true })
  hired?: number;

  @LongText('活动内容', 'What else was offered: advice on policy, training, legal aid.', {
    nullable: true,
    privacy: 'free-text',
  })
  content?: string;
}
