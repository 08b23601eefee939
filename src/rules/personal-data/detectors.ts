/** The detectors, in the order in which they are asked: a text that two of them know goes to the first. */
export const DETECTORS = {
  ID18: {
    title: 'Resident identity number',
    titleZh: '居民身份证号码',
    finds: '18 characters with a real birth date; a wrong check digit counts as a typing error.',
    findsZh: '18位，含真实出生日期；校验码不符的按笔误处理，仍视为命中。',
    basis: 'PIPL art. 28; GB 11643-1999',
    basisZh: '《个人信息保护法》第二十八条；GB 11643-1999',
  },
  ID15: {
    title: 'Resident identity number of the first generation',
    titleZh: '15位居民身份证号码',
    finds: '15 digits with a province and a real birth date.',
    findsZh: '15位数字，含省级代码和真实出生日期。',
    basis: 'PIPL art. 28; GB 11643-1999',
    basisZh: '《个人信息保护法》第二十八条；GB 11643-1999',
  },
  IDPART: {
    title: 'Partly covered identity number',
    titleZh: '遮盖不足的身份证号码',
    finds: 'Six or more leading digits left in view before the covered part: division and last digits still identify.',
    findsZh: '遮盖部分之前仍露出六位以上数字，区划加末位仍可识别个人。',
    basis: 'PIPL arts. 4, 73',
    basisZh: '《个人信息保护法》第四条、第七十三条',
  },
  MOBILE: {
    title: 'Mobile telephone number',
    titleZh: '手机号码',
    finds: '11 digits from 13 to 19 on, with or without +86; declared office lines are let through.',
    findsZh: '13至19开头的11位号码，可带+86；已登记的公务号码除外。',
    basis: 'PIPL art. 4; Disclosure Regulation art. 15',
    basisZh: '《个人信息保护法》第四条；《政府信息公开条例》第十五条',
  },
  CARD: {
    title: 'Bank card or account number',
    titleZh: '银行卡号、账号',
    finds: '12 to 19 digits after a word for an account, or 16, 17 or 19 digits that pass the check of ISO/IEC 7812.',
    findsZh: '账号、卡号等字样后的12至19位数字，或符合ISO/IEC 7812校验的16、17、19位数字。',
    basis: 'PIPL art. 28 (financial accounts)',
    basisZh: '《个人信息保护法》第二十八条（金融账户）',
  },
  PASS: {
    title: 'Passport or travel permit number',
    titleZh: '护照、通行证号码',
    finds: 'A number of a passport or permit near the word for it.',
    findsZh: '护照、通行证等字样附近的证件号码。',
    basis: 'PIPL art. 4',
    basisZh: '《个人信息保护法》第四条',
  },
  PLATE: {
    title: 'Vehicle plate',
    titleZh: '机动车号牌',
    finds: 'Province, letter and five or six characters (GA 36).',
    findsZh: '省份简称、字母加五至六位（GA 36）。',
    basis: 'PIPL arts. 4, 28 (whereabouts)',
    basisZh: '《个人信息保护法》第四条、第二十八条（行踪轨迹）',
  },
  ADDR: {
    title: 'Home address',
    titleZh: '家庭住址',
    finds:
      'An address below village or community: building, unit, room, courtyard; premises of an office are let through.',
    findsZh: '村、社区以下的地址：楼栋、单元、室、院；机关、企业场所除外。',
    basis: 'PIPL art. 4; Disclosure Regulation art. 15',
    basisZh: '《个人信息保护法》第四条；《政府信息公开条例》第十五条',
  },
  BIRTH: {
    title: 'Date of birth',
    titleZh: '出生日期',
    finds: 'A day or month beside a word for birth.',
    findsZh: '出生、生日等字样旁的年月或日期。',
    basis: 'PIPL art. 4',
    basisZh: '《个人信息保护法》第四条',
  },
  MAIL: {
    title: 'Mailbox',
    titleZh: '电子邮箱',
    finds: 'An e-mail address other than an agency mailbox.',
    findsZh: '公务邮箱以外的电子邮箱。',
    basis: 'PIPL art. 4',
    basisZh: '《个人信息保护法》第四条',
  },
  CHAT: {
    title: 'WeChat or QQ account',
    titleZh: '微信号、QQ号',
    finds: 'An account name after 微信 or QQ; official accounts and groups are let through.',
    findsZh: '微信、QQ字样后的账号；公众号和群除外。',
    basis: 'PIPL art. 4',
    basisZh: '《个人信息保护法》第四条',
  },
} as const satisfies Record<string, Detector>;

/** What a detector is called, what it finds, and the law for which what it finds is kept back. */
export interface Detector {
  readonly title: string;
  readonly titleZh: string;
  readonly finds: string;
  readonly findsZh: string;
  readonly basis: string;
  readonly basisZh: string;
}

export type DetectorName = keyof typeof DETECTORS;
