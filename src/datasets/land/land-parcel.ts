import { sumOf } from '../../catalog/check.js';
import { Area, Code, Division, LongText, type Measured, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { landClassSchemes, landOwnerships, landStatutoryClasses } from './parcel-codes.js';

/** 地块. One parcel of an acquisition. Source: 勘测定界 table of the 征收土地方案; LADM LA_SpatialUnit. */
@Dataset({
  name: 'land-parcels',
  title: '地块',
  description: 'One parcel of land in an acquisition.',
  family: 'land',
  clauses: ['C4'],
  key: ['acquisition', 'parcelNumber'],
  label: 'parcelNumber',
  checks: [sumOf('V54', 'areaMu', ['area'])],
})
export class LandParcel extends DisclosedRecord {
  @Reference('land-acquisitions', '征地批次（项目）', 'The acquisition that the parcel belongs to.', { indexed: true })
  acquisition!: RecordId;

  @Text('地块编号', 'Number of the parcel within the acquisition.')
  parcelNumber!: string;

  @Division('所在村', 'Division of the village, 12 digits.', { nullable: true, indexed: true })
  village?: string;

  @Text('坐落', 'Where the parcel lies.', { nullable: true })
  location?: string;

  @Text('四至', 'What it borders on to the east, south, west and north.', { nullable: true })
  borders?: string;

  @Text('权属单位', 'The collective or state unit that owned or held it.', { nullable: true })
  ownerName?: string;

  @Code(landOwnerships, '土地所有权性质', 'Whether a collective or the state owned it.', { nullable: true })
  ownership?: string;

  @Code(landStatutoryClasses, '三大类', 'Farming land, building land or unused land.', {
    nullable: true,
    indexed: true,
    source: '土地管理法 art. 4',
  })
  statutoryClass?: string;

  @Text('地类编码', 'Code of the land use class in the scheme named.', { nullable: true, indexed: true })
  landClass?: string;

  @Text('地类名称', 'Name of the land use class.', { nullable: true })
  landClassName?: string;

  @Code(landClassSchemes, '地类标准', 'The scheme that the class code is of.', { nullable: true })
  landClassScheme?: string;

  @Area('面积', 'Area as surveyed.', { nullable: true, unit: '公顷' })
  area?: Measured;

  @Area('面积（亩）', 'The same area where the source prints it in mu as well.', { nullable: true, unit: '亩' })
  areaMu?: Measured;

  @Text('拟用途', 'What the parcel is to be used for.', { nullable: true })
  afterUse?: string;

  @LongText('界线', 'Simplified boundary as GeoJSON, CGCS2000, rounded to three decimals of a degree.', {
    nullable: true,
  })
  boundary?: string;
}
