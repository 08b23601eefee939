import { Code, Contact, Duration, Flag, Integer, LongText, type Measured, Money, type RecordId, Reference, Text, type TimeLimit, Url } from '../../catalog/columns/index.js';
import { serviceMaterialKinds, serviceMaterialNecessities, serviceMaterialOrigins, serviceResultKinds } from './service-guide-codes.js';

/** 申请材料. One line of the list of materials of a guide. Source: 行政许可法 art. 30; CPSV-AP Evidence. */
export class ServiceMaterial {
  @Text('材料名称', 'Name.')
  name!: string;

  @Code(serviceMaterialKinds, '材料类型', 'Form, certificate, proof, approval or other.', { nullable: true })
  kind?: string;

  @Code(serviceMaterialOrigins, '来源渠道', 'Where the applicant gets it; every material has an origin.', {
    nullable: true,
  })
  origin?: string;

  @Code(serviceMaterialNecessities, '材料必要性', 'Always needed, sometimes, or later.', { nullable: true })
  necessity?: string;

  @Integer('原件份数', 'Originals.', { nullable: true })
  originals?: number;

  @Integer('复印件份数', 'Copies.', { nullable: true })
  copies?: number;

  @Flag('接受电子材料', 'Whether an electronic one will do.', { nullable: true })
  isElectronic?: boolean;

  @Text('减免方式', 'How the applicant is spared it: an electronic certificate, a check between agencies.', {
    nullable: true,
  })
  reducedBy?: string;

  @Url('样本地址', 'A filled-in sample.', { nullable: true })
  sampleUrl?: string;

  @Url('空白表格地址', 'The blank form.', { nullable: true })
  blankUrl?: string;

  @Text('要求依据', 'The provision that demands it.', { nullable: true })
  basis?: string;

  @Reference('certification-items', '证明事项', 'The entry of the list of certification items, if it is a proof.', {
    nullable: true,
  })
  certificationItem?: RecordId;
}

/** 办理环节. One step of the procedure of a guide. */
export class ServiceStep {
  @Integer('序号', 'Number of the step.')
  sequence!: number;

  @Text('环节名称', 'Name: acceptance, examination, decision, completion, delivery.')
  name!: string;

  @Duration('办理时限', 'Limit of the step.', { nullable: true, unit: 'WORKING_DAY' })
  limit?: TimeLimit;

  @Text('办理岗位', 'The unit or post that does it.', { nullable: true })
  unit?: string;

  @LongText('审查标准', 'What is examined.', { nullable: true })
  standard?: string;

  @Text('办理结果', 'What the step ends in.', { nullable: true })
  result?: string;

  @Flag('计入承诺时限', 'Whether its limit counts towards the limit of the whole; special procedures do not.', {
    nullable: true,
  })
  countsInLimit?: boolean;
}

/** 收费项目. One charge of a guide. Source: CPSV-AP Cost. */
export class ServiceFee {
  @Text('收费名称', 'Name.')
  name!: string;

  @Text('收费标准', 'The rate as printed.', { nullable: true })
  standard?: string;

  @Money('金额', 'The amount, where it is a fixed one.', { nullable: true, unit: '元' })
  amount?: Measured;

  @Text('收费依据', 'The provision that allows it.', { nullable: true })
  basis?: string;

  @Text('减免规定', 'Who is spared it.', { nullable: true })
  waiver?: string;

  @Reference('charge-items', '收费清单事项', 'The entry of the published list of charges.', { nullable: true })
  chargeItem?: RecordId;
}

/** 办理结果. What the applicant gets in the end. Source: CPSV-AP Output. */
export class ServiceResult {
  @Text('结果名称', 'Name.')
  name!: string;

  @Code(serviceResultKinds, '结果类型', 'Certificate, approval or other.', { nullable: true })
  kind?: string;

  @Text('有效期', 'How long it is valid, as printed.', { nullable: true })
  validity?: string;

  @Text('送达方式', 'How it reaches the applicant.', { nullable: true })
  delivery?: string;

  @Duration('送达时限', 'Within which it is delivered after the decision (行政许可法 art. 44: 10 working days).', {
    nullable: true,
    unit: 'WORKING_DAY',
  })
  deliveryLimit?: TimeLimit;

  @Url('样本地址', 'A sample.', { nullable: true })
  sampleUrl?: string;
}

/** 办理地点. One place where the item is handled, as the guide prints it. */
export class ServiceLocation {
  @Text('地点名称', 'Name of the hall or office.')
  name!: string;

  @Text('窗口', 'Which windows.', { nullable: true })
  window?: string;

  @Contact('地址', 'Address.', { nullable: true })
  address?: string;

  @Contact('办理时间', 'Hours.', { nullable: true })
  hours?: string;

  @Contact('联系电话', 'Telephone.', { nullable: true })
  phone?: string;
}
