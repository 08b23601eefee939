import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { INTEGRATIONS, type IntegrationRow, SEPARATIONS, type SeparationRow } from './reform-list.js';
import { envelope } from './sample-envelope.js';

/** 证照分离、多证合一: parts of the list of 2018 and the certificates that were integrated up to then. */
export const licenceReformSeed: DatasetSeed = {
  dataset: 'licence-reforms',
  records: () => [
    ...SEPARATIONS.map((row, index) => separationRecord(row, index + 1)),
    ...INTEGRATIONS.map((row, index) => integrationRecord(row, index + 1)),
  ],
};

const FOLLOW_UP: Readonly<Record<string, string>> = {
  ABOLISH: '加强信息共享，把市场主体纳入双随机抽查。',
  FILING: '对备案事项开展监督检查，虚假备案的依法处理。',
  COMMITMENT: '核查承诺内容，与承诺不符的撤销许可并记入信用记录。',
  OPTIMISE: '按照谁审批、谁监管的原则开展日常监管。',
};

function separationRecord(
  [name, licence, mode, agency, level, basis, measures]: SeparationRow,
  place: number,
): SeedRecord {
  const code = `ZF${String(place).padStart(3, '0')}`;
  return {
    agency,
    ...envelope('licence reforms', code, '2018-11-12'),
    edition: '证照分离2018',
    code,
    name,
    licenceName: licence,
    kind: 'SEPARATION',
    mode,
    integratedInto: '#NOT_APPLICABLE',
    region: DISTRICT,
    approvalLevel: level,
    basis,
    measures,
    followUpSupervision: FOLLOW_UP[mode],
    effectiveOn: '2018-11-10',
    documentNumber: '国发〔2018〕35号',
  };
}

function integrationRecord([certificate, agency, effectiveOn]: IntegrationRow, place: number): SeedRecord {
  const code = `HY${String(place).padStart(3, '0')}`;
  return {
    agency,
    ...envelope('licence reforms', code, '2018-07-02'),
    edition: '多证合一2018',
    code,
    name: certificate,
    licenceName: certificate,
    kind: 'INTEGRATION',
    mode: '#NOT_APPLICABLE',
    integratedInto: '营业执照',
    region: DISTRICT,
    measures: '信息由登记机关采集并共享，不再另行发证或者备案。',
    effectiveOn,
    documentNumber: effectiveOn === '2018-06-30' ? '工商企注字〔2018〕31号' : undefined,
  };
}
