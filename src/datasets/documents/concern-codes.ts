import { codeList } from '../../catalog/code-list.js';

export const concernCategories = codeList('ConcernCategory', '舆情类别', 'Field of a matter that concerns the public.', {
  edition: '龙城区2019年政务公开工作要点一.(五)',
  values: [
    ['TAX_CUTS', '减税降费', 'Cuts of taxes and charges.'],
    ['FINANCIAL_SECURITY', '金融安全', 'Safety of money and banks.'],
    ['ENVIRONMENT', '生态环境', 'Environment.'],
    ['POVERTY_RELIEF', '脱贫攻坚', 'Poverty relief.'],
    ['EDUCATION_REFORM', '教育改革', 'Reform of education.'],
    ['FOOD_AND_DRUGS', '食品药品', 'Food and drugs.'],
    ['HEALTH', '卫生健康', 'Health.'],
    ['ELDERLY_CARE', '养老服务', 'Care of the elderly.'],
    ['FAIR_SUPERVISION', '公正监管', 'Fair supervision.'],
    ['SOCIAL_SECURITY', '社会保障', 'Social security.'],
    ['PUBLIC_ORDER', '社会治安', 'Public order.'],
    ['REAL_ESTATE', '房地产市场', 'Real estate.'],
    ['SERVICE_OBSTACLES', '办事创业堵点痛点', 'Obstacles that people and businesses meet with the authorities.'],
    ['OTHER', '其他', 'Another matter.'],
  ],
});

export const concernEventLevels = codeList('ConcernEventLevel', '突发事件等级', 'Level of an emergency.', {
  edition: '突发事件应对法（2007年）第三条',
  values: [
    ['EXTREME', '特别重大', 'Extremely serious.', { validFrom: '2007-11-01' }],
    ['SERIOUS', '重大', 'Serious.', { validFrom: '2007-11-01' }],
    ['LARGE', '较大', 'Large.', { validFrom: '2007-11-01' }],
    ['ORDINARY', '一般', 'Ordinary.', { validFrom: '2007-11-01' }],
  ],
});

export const concernChannels = codeList('ConcernChannel', '回应渠道', 'Channel by which a concern was answered.', {
  edition: '1',
  values: [
    ['WEBSITE', '政府网站', 'Government web site.'],
    ['NEW_MEDIA', '政务新媒体', 'WeChat, Weibo or app.'],
    ['PRESS_CONFERENCE', '新闻发布会', 'Press conference.'],
    ['BROADCAST', '广播电视', 'Radio and television.'],
    ['PRESS', '报刊', 'Newspapers and periodicals.'],
    ['ON_SITE', '现场答复', 'On the spot.'],
  ],
});
