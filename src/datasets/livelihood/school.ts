import { Code, Contact, CreditCode, DateOnly, DecimalNumber, Division, Flag, Integer, type RecordId, Reference, Text, Url } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { schoolKinds, schoolStages } from './school-codes.js';

/** 学校. One school or kindergarten. Source: 条例 art. 20.11; 义务教育领域基层政务公开标准目录（国办发〔2019〕54号）. */
@Dataset({
  name: 'schools',
  title: '学校',
  description: 'One school or kindergarten, with its counts of classes, children and teachers.',
  family: 'livelihood',
  clauses: ['C3'],
  cadence: 'ANNUAL',
  key: ['schoolCode'],
  label: 'name',
})
export class School extends DisclosedRecord {
  @Reference('agencies', '主管部门', 'The agency in charge of the school.', { indexed: true })
  declare agency: RecordId;

  @Text('学校标识码', 'Code of the school, 10 digits.', {
    indexed: true,
    source: '教育部学校（机构）代码',
    aliases: ['学校代码', '学校（机构）标识码'],
  })
  schoolCode!: string;

  @Text('学校名称', 'Name.', { indexed: true })
  name!: string;

  @CreditCode('统一社会信用代码', 'Unified social credit code, as published.', {
    nullable: true,
    indexed: true,
    source: 'GB 32100-2015',
  })
  creditCode?: string;

  @Code(schoolKinds, '办学类型', 'Who runs it.', { nullable: true, indexed: true })
  kind?: string;

  @Code(schoolStages, '学段', 'Stage of education.', { nullable: true, indexed: true })
  stage?: string;

  @Text('举办者', 'Who runs it, by name: an agency or an organisation.', {
    nullable: true,
    privacy: 'natural-person-name',
  })
  operator?: string;

  @Text('民办学校办学许可证号', 'Number of the licence of a private school.', { nullable: true })
  licenceNumber?: string;

  @Text('校（园）长', 'Name of the head; public because of the office.', { nullable: true })
  principal?: string;

  @Division('所在地区划', 'Town or subdistrict where it is.', { nullable: true, indexed: true })
  division?: string;

  @Contact('地址', 'Address.', { nullable: true })
  address?: string;

  @DecimalNumber('经度', 'Longitude in CGCS2000, degrees.', { nullable: true, source: 'GB 22021-2008' })
  longitude?: string;

  @DecimalNumber('纬度', 'Latitude in CGCS2000, degrees.', { nullable: true, source: 'GB 22021-2008' })
  latitude?: string;

  @Contact('办公电话', 'Office telephone.', { nullable: true })
  phone?: string;

  @Url('网站', 'Site of the school.', { nullable: true })
  website?: string;

  @DateOnly('建校日期', 'Day on which it was founded.', { nullable: true })
  foundedOn?: string;

  @Flag('是否寄宿制', 'Whether children can board there.', { nullable: true })
  isBoarding?: boolean;

  @DateOnly('统计时点', 'Day that the counts are of.', { nullable: true, indexed: true })
  asOfOn?: string;

  @Integer('核定学位数', 'How many children it may hold.', { nullable: true })
  enrolmentCapacity?: number;

  @Integer('班级数', 'Classes.', { nullable: true })
  classes?: number;

  @Integer('在校（园）学生数', 'Children who attend it.', { nullable: true, indexed: true })
  students?: number;

  @DecimalNumber('平均班额', 'Children in a class on average, as published.', { nullable: true })
  classSize?: string;

  @Integer('专任教师数', 'Full-time teachers.', { nullable: true })
  teachers?: number;

  @Integer('普惠性学位数', 'Places of a kindergarten at a fee set with the government.', { nullable: true })
  inclusivePlaces?: number;

  @Integer('本年新增学位数', 'Places that were added in the year.', { nullable: true })
  newPlaces?: number;

  @Url('收费公示', 'Where the fees can be read.', { nullable: true })
  feesUrl?: string;
}
