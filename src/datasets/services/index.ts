import type { RecordClass } from '../../catalog/dataset.js';
import { CertificationItem } from './certification-item.js';
import { ChargeItem } from './charge-item.js';
import { Hotline } from './hotline.js';
import { KnowledgeEntry } from './knowledge-entry.js';
import { LicenceReform } from './licence-reform.js';
import { NegativeListItem } from './negative-list-item.js';
import { PowerAdjustment } from './power-adjustment.js';
import { ServiceHall } from './service-hall.js';
import { ServiceItem } from './service-item.js';

/** 政务服务. */
export const services: readonly RecordClass[] = [
  ServiceHall,
  CertificationItem,
  ChargeItem,
  ServiceItem,
  PowerAdjustment,
  NegativeListItem,
  LicenceReform,
  Hotline,
  KnowledgeEntry,
];
