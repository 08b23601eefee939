import { codeList } from '../../catalog/code-list.js';

export const interpretationForms = codeList('InterpretationForm', '解读形式', 'Form in which a policy is explained.', {
  edition: '2019',
  values: [
    ['TEXT', '文字解读', 'An article.'],
    ['GRAPHIC', '图解', 'Charts and pictures.'],
    ['VIDEO', '视频解读', 'A video.'],
    ['AUDIO', '音频解读', 'A recording or a radio broadcast.'],
    ['ANIMATION', '动漫解读', 'A cartoon or an animation.'],
    ['PRESS_CONFERENCE', '新闻发布会', 'A press conference or briefing.'],
    ['EXPERT', '专家解读', 'An expert explains.'],
    ['OFFICIAL_SPEECH', '负责人解读', 'The head of the agency explains.'],
    ['QA', '问答', 'Questions and answers.'],
  ],
});

export const keyTopics = codeList('KeyTopic', '重点工作主题', 'Topic of key work whose policies must be disclosed and explained.', {
  edition: '龙城区2019年政务公开工作要点一.(四)',
  values: [
    ['SUPPLY_SIDE_REFORM', '供给侧结构性改革', 'Structural reform of the supply side.'],
    ['INNOVATION', '创新驱动发展', 'Development driven by innovation.'],
    ['INVESTMENT', '扩大有效投资', 'More effective investment.'],
    ['FISCAL_AND_MONETARY_POLICY', '积极的财政和货币政策', 'Active fiscal and monetary policy.'],
    ['EMPLOYMENT_FIRST', '就业优先', 'Employment first.'],
    ['BUSINESS_ENVIRONMENT', '优化营商环境', 'A better environment for business.'],
    ['NEW_GROWTH', '培育壮大新动能', 'New drivers of growth.'],
    ['POVERTY_AND_VILLAGES', '脱贫攻坚和乡村振兴', 'Poverty relief and the revival of the countryside.'],
    ['POLLUTION_AND_ECOLOGY', '污染防治和生态建设', 'Fight against pollution, and ecology.'],
    ['KEY_REFORMS', '重点领域改革', 'Reforms in key fields.'],
    ['OPENING_UP', '扩大高水平开放', 'Opening to the outside.'],
  ],
});

export const outreachVenues = codeList('OutreachVenue', '发布途径', 'Way in which a policy was brought to the people beside its publication.', {
  edition: '2019',
  values: [
    ['ONLINE_INQUIRY', '网络问政', 'Questions answered online.'],
    ['PRESS_COLUMN', '报刊专栏问答', 'Questions and answers in a column of the press.'],
    ['COMMUNITY', '政策进社区', 'Explained in communities and villages.'],
    ['ENTERPRISE', '政策进企业', 'Explained in businesses.'],
    ['WEBSITE', '政府网站专栏', 'A column of the government web site.'],
    ['OTHER', '其他', 'Another way.'],
  ],
});

export const mediaPlatformKinds = codeList('MediaPlatformKind', '平台类别', 'Kind of platform of a government.', {
  edition: '1',
  values: [
    ['WEBSITE', '政府网站', 'A web site.'],
    ['WECHAT', '微信公众号', 'A WeChat account.'],
    ['WEIBO', '微博', 'A Weibo account.'],
    ['APP', '移动客户端', 'An app.'],
    ['SHORT_VIDEO', '短视频号', 'An account on a platform of short videos.'],
    ['TV', '电视', 'A television channel or programme.'],
    ['RADIO', '广播', 'A radio channel or programme.'],
    ['PRESS', '报刊', 'A newspaper or periodical.'],
  ],
});

export const mediaPlatformStatuses = codeList('MediaPlatformStatus', '平台状态', 'Whether a platform is kept up.', {
  edition: '1',
  values: [
    ['ACTIVE', '正常运行', 'Kept up.'],
    ['SUSPENDED', '暂停运行', 'Stopped for the time being.'],
    ['MERGED', '整合迁移', 'Moved into another platform.'],
    ['CLOSED', '关停注销', 'Closed for good.'],
  ],
});
