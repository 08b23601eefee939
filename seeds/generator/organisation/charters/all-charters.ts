import type { Charter } from '../charter.js';
import { agricultureBureau } from './agriculture-bureau.js';
import { auditBureau } from './audit-bureau.js';
import { businessEnvironmentBureau } from './business-environment-bureau.js';
import { civilAffairsBureau } from './civil-affairs-bureau.js';
import { developmentAndReformBureau } from './development-and-reform-bureau.js';
import { educationBureau } from './education-bureau.js';
import { emergencyManagementBureau } from './emergency-management-bureau.js';
import { environmentBureau } from './environment-bureau.js';
import { financeBureau } from './finance-bureau.js';
import { governmentOffice } from './government-office.js';
import { healthBureau } from './health-bureau.js';
import { housingAndConstructionBureau } from './housing-and-construction-bureau.js';
import { humanResourcesBureau } from './human-resources-bureau.js';
import { justiceBureau } from './justice-bureau.js';
import { marketSupervisionBureau } from './market-supervision-bureau.js';
import { medicalInsuranceCentre } from './medical-insurance-centre.js';
import { naturalResourcesBureau } from './natural-resources-bureau.js';
import { povertyReliefBureau } from './poverty-relief-bureau.js';
import { publicSecurityBranch } from './public-security-branch.js';
import { publicityDepartment } from './publicity-department.js';
import { sanitationBureau } from './sanitation-bureau.js';
import { veteransBureau } from './veterans-bureau.js';

/** The charters of the 17 agencies that the work plan names, in its order, and of five others. */
export const CHARTERS: readonly Charter[] = [
  governmentOffice,
  publicityDepartment,
  marketSupervisionBureau,
  developmentAndReformBureau,
  businessEnvironmentBureau,
  financeBureau,
  humanResourcesBureau,
  povertyReliefBureau,
  environmentBureau,
  naturalResourcesBureau,
  sanitationBureau,
  agricultureBureau,
  educationBureau,
  veteransBureau,
  healthBureau,
  medicalInsuranceCentre,
  justiceBureau,
  publicSecurityBranch,
  auditBureau,
  civilAffairsBureau,
  emergencyManagementBureau,
  housingAndConstructionBureau,
];
