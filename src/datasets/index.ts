import { buildRegistry } from '../catalog/build-registry.js';
import type { Registry } from '../catalog/registry.js';
import { Duty } from './duties/duty.js';
import { Agency } from './organisation/agency.js';
import { Department } from './organisation/department.js';
import { DisclosureOffice } from './organisation/disclosure-office.js';
import { Establishment } from './organisation/establishment.js';
import { OfficeHolder } from './organisation/office-holder.js';
import { Post } from './organisation/post.js';
import { ThreeDeterminationPlan } from './organisation/three-determination-plan.js';

/** Every dataset that we disclose, in an order in which each comes after those that it refers to. */
export const registry: Registry = buildRegistry([
  Agency,
  ThreeDeterminationPlan,
  Department,
  Establishment,
  Post,
  OfficeHolder,
  DisclosureOffice,
  Duty,
]);
