import { codeList } from '../../catalog/code-list.js';

export const enterpriseKinds = codeList('EnterpriseKind', '市场主体类型', 'Legal form under which a business is registered.', {
  edition: '2019',
  values: [
    ['LIMITED_COMPANY', '有限责任公司', 'Limited liability company.'],
    ['JOINT_STOCK_COMPANY', '股份有限公司', 'Company limited by shares.'],
    ['STATE_OWNED', '全民所有制企业', 'Enterprise owned by the whole people, not a company.'],
    ['COLLECTIVE', '集体所有制企业', 'Collectively owned enterprise, not a company.'],
    ['SOLE_PROPRIETORSHIP', '个人独资企业', 'Enterprise of one natural person, without limited liability.'],
    ['PARTNERSHIP', '合伙企业', 'General or limited partnership.'],
    ['BRANCH', '分支机构', 'Registered branch of an enterprise.'],
    ['FARMER_COOPERATIVE', '农民专业合作社', 'Specialised cooperative of farmers.'],
    ['INDIVIDUAL_BUSINESS', '个体工商户', 'Business of an individual or a household.'],
  ],
});

export const enterpriseStatuses = codeList('EnterpriseStatus', '登记状态', 'Where a registration stands.', {
  edition: '2019',
  values: [
    ['IN_OPERATION', '存续（在营、开业、在册）', 'Registered and in operation.'],
    ['SUSPENDED', '停业', 'Registered, business suspended.'],
    ['MOVED_OUT', '迁出', 'Registration moved to another authority.'],
    ['LICENCE_REVOKED', '吊销，未注销', 'Business licence revoked, not yet deregistered.'],
    ['REVOKED_AND_DEREGISTERED', '吊销，已注销', 'Business licence revoked and then deregistered.'],
    ['DEREGISTERED', '注销', 'Deregistered.'],
    ['ANNULLED', '撤销', 'Registration annulled.'],
  ],
});
