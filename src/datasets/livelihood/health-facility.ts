import {
  Code,
  Contact,
  CreditCode,
  DateOnly,
  DecimalNumber,
  Division,
  EmbeddedList,
  Flag,
  Integer,
  type Measured,
  Money,
  type RecordId,
  Reference,
  Text,
  TextList,
  Url,
} from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { healthFacilityKinds, healthFacilityLevels, healthFacilityOwnerships, healthServiceKinds } from './health-codes.js';

/** 医疗服务项目. One service of a health facility and its price. */
export class HealthFacilityService {
  @Text('项目名称', 'Name of the service.')
  name!: string;

  @Code(healthServiceKinds, '服务类别', 'Kind of service.', { nullable: true })
  kind?: string;

  @Text('计价单位', 'What the price is for.', { nullable: true })
  priceUnit?: string;

  @Money('价格', 'Price; zero where it is free of charge.', { nullable: true, unit: '元' })
  price?: Measured;
}

/** 医疗机构. One facility on the register of practice. Source: 医疗机构管理条例; 条例 art. 20.11; 基本医疗卫生与健康促进法. */
@Dataset({
  name: 'health-facilities',
  title: '医疗机构',
  description: 'A hospital, health centre or clinic on the register of practice.',
  family: 'livelihood',
  clauses: ['C4'],
  key: ['registrationNumber'],
  label: 'name',
})
export class HealthFacility extends DisclosedRecord {
  @Reference('agencies', '登记机关', 'The agency that registered it.', { indexed: true })
  declare agency: RecordId;

  @Text('医疗机构登记号', 'Registration number, 22 characters.', {
    indexed: true,
    source: 'WS 218-2002',
    aliases: ['登记号', '医疗机构执业许可证登记号'],
  })
  registrationNumber!: string;

  @Text('医疗机构名称', 'Name.', { indexed: true, aliases: ['机构名称'] })
  name!: string;

  @CreditCode('统一社会信用代码', 'Unified social credit code, as published.', {
    nullable: true,
    indexed: true,
    source: 'GB 32100-2015',
  })
  creditCode?: string;

  @Code(healthFacilityKinds, '医疗机构类别', 'Kind.', { nullable: true, indexed: true })
  kind?: string;

  @Code(healthFacilityLevels, '等级', 'Grade.', { nullable: true, indexed: true })
  level?: string;

  @Code(healthFacilityOwnerships, '办医性质', 'Who owns it.', { nullable: true, indexed: true })
  ownership?: string;

  @Text('主要负责人', 'Who heads it; masked, since small clinics are run by persons in their own name.', {
    nullable: true,
    privacy: 'natural-person-name',
  })
  principal?: string;

  @Division('所在地区划', 'Town or subdistrict where it is.', { nullable: true, indexed: true })
  division?: string;

  @Contact('地址', 'Address.', { nullable: true })
  address?: string;

  @DecimalNumber('经度', 'Longitude in CGCS2000, degrees.', { nullable: true, source: 'GB 22021-2008' })
  longitude?: string;

  @DecimalNumber('纬度', 'Latitude in CGCS2000, degrees.', { nullable: true, source: 'GB 22021-2008' })
  latitude?: string;

  @Contact('联系电话', 'Telephone.', { nullable: true })
  phone?: string;

  @Contact('服务时间', 'Hours of service.', { nullable: true })
  serviceHours?: string;

  @TextList('诊疗科目', 'Fields of medicine that it may practise.', { nullable: true })
  departments?: string[];

  @Integer('床位数', 'Beds on the register.', { nullable: true, indexed: true })
  beds?: number;

  @Integer('卫生技术人员数', 'Health staff.', { nullable: true })
  healthStaff?: number;

  @EmbeddedList(HealthFacilityService, '服务项目', 'Services and their prices.', { nullable: true })
  services?: HealthFacilityService[];

  @Url('收费公示', 'Where the prices can be read.', { nullable: true })
  feesUrl?: string;

  @Flag('是否医保定点', 'Whether medical insurance pays there.', { nullable: true, indexed: true })
  isInsuranceDesignated?: boolean;

  @DateOnly('执业许可有效期起', 'First day of the licence.', { nullable: true })
  licenceValidFromOn?: string;

  @DateOnly('执业许可有效期止', 'Last day of the licence.', { nullable: true, indexed: true })
  licenceValidUntilOn?: string;
}
