import { notAbove } from '../../catalog/check.js';
import { Code, CodeSet, DateOnly, DecimalNumber, Division, Instant, Integer, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { airAveraging, airGrades, airPollutants } from './environment-codes.js';

/** 空气质量. What a station measured in an hour or on a day. Source: 环境保护法 art. 54; GB 3095-2012, HJ 633-2012. */
@Dataset({
  name: 'air-readings',
  title: '空气质量',
  description: 'Air quality at one station in an hour or on a day.',
  family: 'battles',
  clauses: ['C1'],
  cadence: 'HOURLY',
  // A daily mean has a day and no hour.
  key: [
    ['station', 'observedAt'],
    ['station', 'observedOn'],
  ],
  label: 'stationName',
  order: ['-observedOn', 'naturalKey'],
  checks: [notAbove('V83', 'pm25', 'pm10')],
})
export class AirReading extends DisclosedRecord {
  @Reference('agencies', '发布机构', 'The agency that publishes the reading.', { indexed: true })
  declare agency: RecordId;

  @Text('站点编号', 'Code of the station.', { indexed: true })
  station!: string;

  @Text('站点名称', 'Name of the station.')
  stationName!: string;

  @Division('行政区划', 'Division in which the station stands.', { nullable: true, indexed: true })
  division?: string;

  @Code(airAveraging, '时间分辨率', 'Mean of an hour or of a day.', { indexed: true })
  averaging!: string;

  @DateOnly('监测日期', 'Day of the reading.', { indexed: true })
  observedOn!: string;

  @Instant('监测时间', 'End of the hour; a daily mean has none.', { nullable: true })
  observedAt?: string;

  @Integer('空气质量指数', 'Air quality index (AQI).', { nullable: true, indexed: true })
  aqi?: number;

  @Code(airGrades, '空气质量级别', 'Grade of the index.', { nullable: true, indexed: true })
  grade?: string;

  @CodeSet(airPollutants, '首要污染物', 'The pollutants that set an index above 50.', { nullable: true })
  primaryPollutants?: string[];

  @DecimalNumber('二氧化硫（微克/立方米）', 'Sulphur dioxide in micrograms per cubic metre.', { nullable: true })
  so2?: string;

  @DecimalNumber('二氧化氮（微克/立方米）', 'Nitrogen dioxide in micrograms per cubic metre.', { nullable: true })
  no2?: string;

  @DecimalNumber('可吸入颗粒物（微克/立方米）', 'PM10 in micrograms per cubic metre.', { nullable: true })
  pm10?: string;

  @DecimalNumber('细颗粒物（微克/立方米）', 'PM2.5 in micrograms per cubic metre.', { nullable: true })
  pm25?: string;

  @DecimalNumber('一氧化碳（毫克/立方米）', 'Carbon monoxide in milligrams per cubic metre.', { nullable: true })
  co?: string;

  @DecimalNumber('臭氧（微克/立方米）', 'Ozone in micrograms per cubic metre: of an hour its mean, of a day the largest 8-hour mean.', {
    nullable: true,
  })
  o3?: string;
}
