import type { RecordClass } from '../../catalog/dataset.js';
import { Agency } from './agency.js';
import { Department } from './department.js';
import { DisclosureOffice } from './disclosure-office.js';
import { Establishment } from './establishment.js';
import { OfficeHolder } from './office-holder.js';
import { Post } from './post.js';
import { ThreeDeterminationPlan } from './three-determination-plan.js';

/** 机构职能. */
export const organisation: readonly RecordClass[] = [Agency, ThreeDeterminationPlan, Department, Establishment, Post, OfficeHolder, DisclosureOffice];
