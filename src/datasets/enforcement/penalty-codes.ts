import { codeList } from '../../catalog/code-list.js';

// 行政处罚法 (2021 revision) in force: what it added to the kinds of penalty, and the new name of the ordinary procedure.
const REVISION = '2021-07-15';

/**
 * 行政处罚法 art. 9. Administrative detention (行政拘留) is missing on purpose: it falls on natural persons, whose
 * penalties are never published row by row, so a file that brings one is refused.
 */
export const penaltyKinds = codeList('PenaltyKind', '处罚类别', 'Kind of an administrative penalty.', {
  edition: '2021',
  values: [
    ['WARNING', '警告', 'A warning.'],
    ['CRITICISM', '通报批评', 'A public reprimand.', { validFrom: REVISION }],
    ['FINE', '罚款', 'A fine.'],
    ['CONFISCATE_INCOME', '没收违法所得', 'Confiscation of what was earned unlawfully.'],
    ['CONFISCATE_GOODS', '没收非法财物', 'Confiscation of unlawful goods.'],
    ['SUSPEND_LICENCE', '暂扣许可证件', 'A licence is withheld for a time.'],
    ['DOWNGRADE_QUALIFICATION', '降低资质等级', 'A qualification is lowered.', { validFrom: REVISION }],
    ['REVOKE_LICENCE', '吊销许可证件', 'A licence is revoked.'],
    ['RESTRICT_BUSINESS', '限制开展生产经营活动', 'Business is restricted.', { validFrom: REVISION }],
    ['SUSPEND_BUSINESS', '责令停产停业', 'Business must stop.'],
    ['CLOSE_BUSINESS', '责令关闭', 'The business must close.', { validFrom: REVISION }],
    ['RESTRICT_EMPLOYMENT', '限制从业', 'Barred from a trade.', { validFrom: REVISION }],
    ['OTHER', '其他', 'Another kind that a law or administrative regulation provides for.'],
  ],
});

/** No natural persons: their penalties are published as counts, never row by row. */
export const penaltyPartyKinds = codeList('PenaltyPartyKind', '行政相对人类别', 'What kind of party was punished.', {
  edition: '2018',
  values: [
    ['ORGANISATION', '法人及非法人组织', 'A legal person or unincorporated organisation, not told apart.'],
    ['LEGAL_PERSON', '法人', 'A legal person.'],
    ['UNINCORPORATED', '非法人组织', 'An organisation without legal personality.'],
    ['INDIVIDUAL_BUSINESS', '个体工商户', 'An individual business.'],
  ],
});

/** The summary procedure (简易程序) is missing on purpose: its penalties are never published row by row. */
export const penaltyProcedures = codeList('PenaltyProcedure', '处罚程序', 'Procedure in which a penalty was decided.', {
  edition: '2021',
  values: [
    ['GENERAL', '一般程序', 'The ordinary procedure under its former name.', { validTo: '2021-07-14' }],
    ['ORDINARY', '普通程序', 'The ordinary procedure.', { validFrom: REVISION }],
    ['HEARING', '听证程序', 'The ordinary procedure with a hearing.'],
  ],
});

export const penaltyStatuses = codeList('PenaltyStatus', '处罚决定状态', 'What has become of a penalty decision.', {
  edition: '2021',
  values: [
    ['IN_EFFECT', '正常', 'In effect.'],
    ['AMENDED', '变更', 'Amended by law; the former decision is withdrawn.'],
    ['REVOKED', '撤销', 'Revoked.'],
    ['UNLAWFUL', '确认违法', 'Found unlawful.'],
    ['VOID', '确认无效', 'Found void.'],
    ['DISPUTED', '异议', 'Under objection.'],
    ['REPAIRED', '信用修复', 'Credit repaired; the record is to be withdrawn from display.'],
    ['OTHER', '其他', 'Another state, explained in the remark.'],
  ],
});
