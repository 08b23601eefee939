import type { SeedRecord } from '../dataset-seed.js';
import { sumOf, wanYuan } from './amounts.js';

/** “三公”经费; 百元. */
export type ThreePublics = readonly [travel: number, purchase: number, operation: number, receptions: number];

export function threePublicsCells([travel, purchase, operation, receptions]: ThreePublics): SeedRecord {
  return {
    threePublics: wanYuan(sumOf([travel, purchase, operation, receptions])),
    travelAbroad: wanYuan(travel),
    vehiclePurchase: wanYuan(purchase),
    vehicleOperation: wanYuan(operation),
    receptions: wanYuan(receptions),
  };
}
