import { codeList } from '../../catalog/code-list.js';

export const licenceCategories = codeList('LicenceCategory', '许可类别', 'Kind of an administrative licence.', {
  edition: '2018',
  values: [
    ['ORDINARY', '普通', 'Ordinary licence.'],
    ['FRANCHISE', '特许', 'Franchise: use of limited or public resources.'],
    ['RECOGNITION', '认可', 'Recognition of a qualification.'],
    ['APPROVAL', '核准', 'Approval of equipment, facilities or products by technical standards.'],
    ['REGISTRATION', '登记', 'Registration of a legal form.'],
    ['OTHER', '其他', 'Another kind, explained in the remark.'],
  ],
});

export const licencePartyKinds = codeList('LicencePartyKind', '行政相对人类别', 'What kind of party holds a licence.', {
  edition: '2018',
  values: [
    ['ORGANISATION', '法人及非法人组织', 'A legal person or unincorporated organisation, not told apart.'],
    ['LEGAL_PERSON', '法人', 'A legal person.'],
    ['UNINCORPORATED', '非法人组织', 'An organisation without legal personality.'],
    ['INDIVIDUAL_BUSINESS', '个体工商户', 'An individual business.'],
    ['NATURAL_PERSON', '自然人', 'A natural person, whose name is masked.'],
  ],
});

export const licenceStatuses = codeList('LicenceStatus', '许可状态', 'What has become of a licence.', {
  edition: '2015',
  values: [
    ['IN_EFFECT', '正常', 'In effect.'],
    ['REVOKED', '撤销', 'Revoked.'],
    ['DISPUTED', '异议', 'Under objection.'],
    ['OTHER', '其他', 'Another state, explained in the remark.'],
  ],
});
