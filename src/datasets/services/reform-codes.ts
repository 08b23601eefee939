import { codeList } from '../../catalog/code-list.js';

export const chargeLists = codeList('ChargeList', '收费清单', 'Which published list of charges an item stands in.', {
  edition: '2019',
  values: [
    ['GOVERNMENT_FUND', '政府性基金', 'Government funds.'],
    ['ENTERPRISE_FEE', '涉企行政事业性收费', 'Administrative fees paid by enterprises.'],
    ['ENTERPRISE_DEPOSIT', '涉企保证金', 'Deposits that enterprises must leave.'],
    ['PRICED_SERVICE', '政府定价经营服务性收费', 'Service charges whose price government sets.'],
    ['ADMINISTRATIVE_FEE', '行政事业性收费', 'Administrative fees paid by anybody.'],
  ],
});

export const chargeActions = codeList('ChargeAction', '清理措施', 'What an edition of the list does with a charge.', {
  edition: '1',
  values: [
    ['KEPT', '保留', 'Kept as it was.'],
    ['REDUCED', '降低标准', 'Kept with a lower rate.'],
    ['CANCELLED', '取消', 'Cancelled.'],
    ['SUSPENDED', '停征', 'Not collected until further notice.'],
  ],
});

export const powerAdjustmentActions = codeList('PowerAdjustmentAction', '调整方式', 'What happens to an administrative power.', {
  edition: '1',
  values: [
    ['CANCELLED', '取消', 'No longer exercised by anybody.'],
    ['DELEGATED', '下放', 'Passed to a lower level.'],
    ['TAKEN_OVER', '承接', 'Taken over from a higher level.'],
    ['MERGED', '合并', 'Merged into another power.'],
    ['CHANGED', '变更', 'Changed in name, kind or agency.'],
  ],
});

export const negativeListKinds = codeList('NegativeListKind', '准入类别', 'What the negative list for market access does with a matter.', {
  edition: '2018',
  values: [
    ['PROHIBITED', '禁止准入类', 'Nobody may enter.'],
    [
      'RESTRICTED',
      '限制准入类',
      'Entry is restricted; the draft for the trial regions.',
      {
        validFrom: '2016-03-02',
        validTo: '2018-12-24',
      },
    ],
    ['PERMIT', '许可准入类', 'Entry needs a permit.', { validFrom: '2018-12-25' }],
  ],
});

export const negativeListChanges = codeList('NegativeListChange', '调整情况', 'How a matter differs from the edition before (动态调整).', {
  edition: '1',
  values: [
    ['UNCHANGED', '未调整', 'As in the edition before.'],
    ['ADDED', '新增', 'New in this edition.'],
    ['MODIFIED', '修改', 'Other wording, measures or authority.'],
    ['DELETED', '删除', 'No longer listed from this edition on.'],
  ],
});

export const licenceReformKinds = codeList('LicenceReformKind', '改革类别', 'Which of the two reforms of business licences an item belongs to.', {
  edition: '1',
  values: [
    ['SEPARATION', '证照分离', 'Business licence and operating permits are separated.', { validFrom: '2018-11-10' }],
    ['INTEGRATION', '多证合一', 'A certificate is integrated into the business licence.', { validFrom: '2017-10-01' }],
  ],
});

/** 国发〔2018〕35号: the four ways, in force nationwide from 2018-11-10. */
export const licenceReformModes = codeList('LicenceReformMode', '改革方式', 'How an operating permit is reformed.', {
  edition: '国发〔2018〕35号',
  values: [
    ['ABOLISH', '直接取消审批', 'Approval is abolished.', { validFrom: '2018-11-10' }],
    ['FILING', '取消审批，改为备案', 'Approval becomes a filing.', { validFrom: '2018-11-10' }],
    ['COMMITMENT', '简化审批，实行告知承诺', 'Approved at once on a commitment.', { validFrom: '2018-11-10' }],
    ['OPTIMISE', '完善措施，优化准入服务', 'Approval stays and is made easier.', { validFrom: '2018-11-10' }],
  ],
});

export const certificationActions = codeList('CertificationAction', '清理结果', 'What the clean-up decided on a certification item.', {
  edition: '1',
  values: [
    ['KEPT', '保留', 'May still be asked for.'],
    ['CANCELLED', '取消', 'May no longer be asked for.'],
  ],
});

export const certificationReplacements = codeList('CertificationReplacement', '替代方式', 'What takes the place of a cancelled certificate.', {
  edition: '1',
  values: [
    ['COMMITMENT', '告知承诺', 'A written commitment of the applicant.'],
    ['DEPARTMENT_CHECK', '部门核查', 'The agency checks with another.'],
    ['LICENCE', '证照', 'A certificate or document that the applicant holds.'],
    ['DATA_SHARING', '数据共享', 'A query of shared data.'],
    ['SURVEY', '调查核实', 'The agency looks for itself.'],
    ['NONE', '不再需要', 'Nothing.'],
  ],
});
