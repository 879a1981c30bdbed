import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findConsent } from '#facts/consent.ts';
import { findCues } from '#facts/cues.ts';
import { findOperator } from '#facts/operator.ts';
import { readName, readWords } from '#facts/page/lexicon.ts';
import { findPurposes } from '#facts/purposes.ts';
import { findSubject } from '#facts/subject.ts';
import { field, phone } from '../../support/facts.ts';
import { type Said, saying } from '../../support/page-snapshot.ts';

const topics = (text: string) =>
  readWords(text).flatMap(({ meaning }) => ('purpose' in meaning ? [meaning.purpose] : []));

describe('words', () => {
  test.each([
    ['我要投票', 'vote'],
    ['我 要 投 票', 'vote'],
    ['我要\u200b投票', 'vote'],
    ['Ｓｉｇｎ　ｕｐ now', 'signup'],
    ['0元拿走这台手机', 'bargain'],
    ['抽獎活動', 'lottery'],
    ['Don’t have an account?', 'login'],
    ['不動産の無料査定', 'lead-form'],
    ['무료 상담 신청', 'lead-form'],
    ['Kostenlose Angebote vergleichen', 'lead-form'],
    ['Займ на карту за 5 минут', 'loan'],
    ['Vòng quay may mắn', 'lottery'],
  ])('“%s” speaks of %s', (text, purpose) => {
    expect(topics(text)).toContain(purpose);
  });

  test.each([
    ['房贷计算器', 'loan'],
    ['助力乡村振兴', 'bargain'],
    ['7000元拿下', 'bargain'],
    ['普通话', 'survey'],
    ['开户银行', 'lead-form'],
    ['designing up', 'signup'],
    ['Hide the video', 'login'],
    ['I don’t have a parking lot', 'lottery'],
  ])('“%s” does not speak of %s', (text, purpose) => {
    expect(topics(text)).not.toContain(purpose);
  });

  test.each([
    ['userLoginForm', 'login'],
    ['kan_jia', 'bargain'],
    ['choujiang-btn', 'lottery'],
  ])('the name %s speaks of %s', (name, purpose) => {
    expect(readName(name).map(({ meaning }) => ('purpose' in meaning ? meaning.purpose : ''))).toContain(purpose);
  });
});

describe('a purpose', () => {
  const top = (snapshot: Parameters<typeof findPurposes>[0], fields: Parameters<typeof findPurposes>[1] = []) =>
    findPurposes(snapshot, fields)[0]?.kind;

  test.each<[string, Said[], string]>([
    [
      'a poll',
      [
        ['heading', '最美教师评选'],
        ['button', '投TA一票'],
      ],
      'vote',
    ],
    [
      'a bargain',
      [
        ['button', '帮好友砍一刀'],
        ['text', '已砍31元'],
      ],
      'bargain',
    ],
    [
      'a wheel',
      [
        ['heading', '幸运大转盘'],
        ['button', '立即抽奖'],
      ],
      'lottery',
    ],
    [
      'a questionnaire',
      [
        ['heading', '满意度调查问卷'],
        ['button', '提交问卷'],
      ],
      'survey',
    ],
    [
      'an offer',
      [
        ['heading', '免费获取装修报价'],
        ['label', '您的称呼'],
      ],
      'lead-form',
    ],
    [
      'a lender',
      [
        ['heading', '我要借款'],
        ['label', '芝麻信用分'],
      ],
      'loan',
    ],
    [
      'an order',
      [
        ['label', '收货人'],
        ['label', '收货地址'],
        ['button', '提交订单'],
      ],
      'checkout',
    ],
    [
      'a clinic',
      [
        ['heading', '预约挂号'],
        ['label', '科室'],
      ],
      'booking',
    ],
    [
      'a wheel in Taiwan',
      [
        ['heading', '幸運輪盤抽獎'],
        ['button', '立即抽獎'],
      ],
      'lottery',
    ],
    [
      'an English offer',
      [
        ['heading', 'Get your free quote'],
        ['button', 'Get my quote'],
      ],
      'lead-form',
    ],
  ])('is told from the words of %s', (_, said, kind) => {
    expect(top(saying(said))).toBe(kind);
  });

  test('is log-in beside one password, sign-up beside two', () => {
    const one = [field('username'), field('password')];
    const words: Said[] = [['button', '确定']];
    expect(top(saying(words, {}, { shape: { textInputs: 1, passwords: 1 } }), one)).toBe('login');
    expect(top(saying(words, {}, { shape: { textInputs: 1, passwords: 2 } }), [...one, field('password')])).toBe(
      'signup',
    );
  });

  test('is other for an article about the thing', () => {
    const text = '有人在群里发来链接，说给孩子投票就能抽奖，结果填了手机号以后天天接到推销电话，怎么也停不下来。';
    const read = saying(
      [['heading', '投票背后'], ...Array.from({ length: 5 }, (): Said => ['text', text, 99])],
      {},
      { shape: { textInputs: 0 } },
    );
    expect(top(read)).toBe('other');
  });

  test('counts words near the form more than the same words far away', () => {
    const vote = (distance: number) =>
      findPurposes(saying([['text', '参与投票', distance]]), []).find(({ kind }) => kind === 'vote')?.confidence ?? 0;
    expect(vote(1)).toBeGreaterThan(vote(20));
    expect(vote(20)).toBeGreaterThan(vote(60));
  });

  test('is never made less likely by more words, but for “other”', () => {
    const words = [
      '登录',
      '忘记密码',
      '注册',
      '提交订单',
      '收货地址',
      '系统管理',
      '投票',
      '抽奖',
      '问卷',
      '免费领取',
      'sign in',
      'checkout',
      '随便说点什么',
    ];
    const said = fc.tuple(
      fc.constantFrom('heading', 'button', 'label', 'text', 'link'),
      fc.constantFrom(...words),
      fc.nat(60),
    ) as fc.Arbitrary<Said>;
    fc.assert(
      fc.property(fc.array(said, { maxLength: 6 }), said, (before, added) => {
        const confidence = (list: readonly Said[]) =>
          new Map(findPurposes(saying(list), [phone()]).map((guess) => [guess.kind, guess.confidence]));
        const [then, now] = [confidence(before), confidence([...before, added])];
        for (const [kind, value] of then)
          if (kind !== 'other') expect(now.get(kind) ?? 0).toBeGreaterThanOrEqual(value);
      }),
    );
  });

  test('is found in 100 kB of title and thousands of names without haste', () => {
    const names = Array.from({ length: 800 }, (_, i) => `name${i}`);
    expect(top(saying([], { title: `投票${'字'.repeat(100_000)}` }, { names }))).toBeDefined();
  });
});

describe('a cue', () => {
  test('is quoted in the page’s own words', () => {
    expect(findCues(saying([['text', '稍后会有专业人员致电为您服务']]))).toContainEqual(
      expect.objectContaining({ cue: 'will-call', quote: '稍后会有专业人员致电为您服务', weight: 1 }),
    );
  });

  test('is not made of words far from any form', () => {
    expect(findCues(saying([['text', '本月已有1874人领取', 80]]))).toEqual([]);
  });

  test('knows any number', () => {
    for (const number of ['98', '32,382', '1000+'])
      expect(findCues(saying([['text', `已有${number}人领取`]])).map(({ cue }) => cue)).toContain('crowd');
  });
});

describe('consent', () => {
  const tick = (label: string) => ({ label, checked: true, required: false, selector: '#a' });
  test.each([
    ['我已阅读并同意《用户协议》', 'policy'],
    ['同意将信息提供给合作机构', 'sharing'],
    ['同意接收营销短信', 'marketing'],
    ['I agree to share my data with partners', 'sharing'],
    ['我已閱讀並同意隱私權政策', 'policy'],
  ])('“%s” agrees to %s', (label, to) => {
    expect(findConsent(saying([], {}, { boxes: [tick(label)] })).boxes[0]?.to).toBe(to);
  });

  test('is not “remember me”, nor an answer to a question', () => {
    expect(findConsent(saying([], {}, { boxes: [tick('记住我'), tick('户外广告')] })).boxes).toEqual([]);
  });

  test('names policies, also those that lead nowhere', () => {
    const links = [
      { text: '《隐私政策》', href: null, distance: 1 },
      { text: '首页', href: 'https://a.com/', distance: 9 },
    ];
    expect(findConsent(saying([], {}, { links })).policies).toEqual([{ text: '《隐私政策》', href: null, frame: 0 }]);
  });
});

describe('whoever runs it', () => {
  test.each([
    ['版权所有：北京某某科技有限公司', '北京某某科技有限公司'],
    ['京ICP备12345678号-1', '京icp备12345678号-1'],
    ['Example Trading Ltd. All rights reserved', 'example trading ltd'],
    ['某某會計師事務所', '某某會計師事務所'],
    ['欢迎光临', ''],
  ])('in “%s” is “%s”', (text, name) => {
    expect(findOperator(saying([['text', text, 50]]))).toContain(name);
    if (name === '') expect(findOperator(saying([['text', text, 50]]))).toBe('');
  });
});

describe('the subject', () => {
  const wide = [phone(), field('real-name'), field('email'), field('address'), field('national-id')];
  const panel: Said[] = [
    ['heading', '客户信息管理'],
    ['button', '新增客户'],
    ['button', '导出'],
  ];
  test('is others in a panel for records', () => {
    expect(findSubject(saying(panel), wide)).toBe('others');
  });
  test('is others where a bar filters a short list of records', () => {
    const list = { shape: { tableRows: 2 } };
    expect(
      findSubject(
        saying(
          [
            ['heading', '客户管理'],
            ['button', '查询'],
          ],
          {},
          list,
        ),
        [phone()],
      ),
    ).toBe('others');
    expect(findSubject(saying([['heading', '客户管理']], {}, list), [phone()])).toBe('visitor');
  });
  test('is the visitor where a search stands beside no word of a panel', () => {
    const list = { shape: { tableRows: 9 } };
    expect(
      findSubject(
        saying(
          [
            ['heading', '成绩查询'],
            ['button', '查询'],
          ],
          {},
          list,
        ),
        [phone()],
      ),
    ).toBe('visitor');
  });
  test('is the visitor where one word alone speaks of a panel', () => {
    expect(findSubject(saying([['button', '导出']]), [phone()])).toBe('visitor');
  });
  test('is the visitor where a panel is only spoken of', () => {
    const words: Said[] = ['客户管理', '系统管理', '权限管理', '操作日志'].map((text): Said => ['heading', text]);
    expect(findSubject(saying(words, { title: '客户信息管理' }), wide)).toBe('visitor');
  });
  test.each<[string, Said]>([
    ['promises a prize', ['heading', '恭喜您获得一等奖']],
    ['frightens', ['text', '您的账户将被冻结']],
    ['is in a hurry', ['text', '仅剩3个名额']],
  ])('is the visitor where the page %s, whatever a panel it shows', (_, said) => {
    const list = { shape: { tableRows: 9 } };
    expect(findSubject(saying(panel, {}, list), wide)).toBe('others');
    expect(findSubject(saying([...panel, said], {}, list), wide)).toBe('visitor');
  });
  test.each([
    ['a code sent to one’s own phone', [...wide, field('sms-code')]],
    ['a photo of an ID card', [...wide, field('id-photo')]],
    ['a password of one’s own choice', [...wide, field('password'), field('password')]],
  ])('is the visitor where the page wants %s', (_, fields) => {
    expect(findSubject(saying(panel, {}, { shape: { tableRows: 9 } }), fields)).toBe('visitor');
  });
  test('is the visitor where consent is asked', () => {
    const boxes = [{ label: '我已阅读并同意《隐私政策》', checked: false, required: true, selector: '#a' }];
    expect(findSubject(saying(panel, {}, { boxes, shape: { tableRows: 9 } }), wide)).toBe('visitor');
  });
  test('is others where row after row can be edited', () => {
    const rows: Said[] = [1, 2, 3].flatMap((): Said[] => [
      ['button', '编辑'],
      ['button', '删除'],
    ]);
    expect(findSubject(saying([['heading', '会员列表'], ['button', '新增用户'], ...rows]), [phone()])).toBe('others');
  });
  test('is the visitor where the page courts one, whatever a panel’s words say', () => {
    expect(findSubject(saying([...panel, ['heading', '投票送红包']]), wide)).toBe('visitor');
  });
});
