import '#audit/dom-globals.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SOFTENING_CAP } from '#report/weights.ts';

const { auditHtml } = await import('#audit/dom-audit.ts');

interface Label {
  readonly id: string;
  readonly warn: boolean;
  readonly pageKind: string;
  readonly altKinds: readonly string[];
}

const FOLDER = join(import.meta.dirname, '../judged');
const LABELS = readFileSync(join(FOLDER, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Label);

/** Judged wrongly, and why; whoever mends one takes it out. */
const KNOWN_WRONG: Readonly<Record<string, string>> = {
  'cn-yimei': 'one box for a WeChat name or a phone number is taken for the first',
  'cn-admin': 'a list of customers whose sources are named like the pages they came from',
};

test.each(LABELS)('$id: a careful friend would say $warn', { timeout: 30_000 }, async ({ id, warn }) => {
  const html = readFileSync(join(FOLDER, `${id}.html`), 'utf8');
  const report = await auditHtml({ html, url: 'http://127.0.0.1/page.html', isXhtml: false, region: 'CN' });
  expect(report.failed).toEqual([]);
  if (!(id in KNOWN_WRONG)) expect(report.warn, JSON.stringify(report.evidence, null, 1)).toBe(warn);
  const [first] = report.evidence;
  // What is held against a page without an address can be pointed at.
  if (report.warn) expect(first?.selector).not.toBe('');
});

/** Kept, so that a run today fails as it did yesterday. */
const SEED = 20_261_124;
const RUNS = 60;

describe('a page that knows how it is judged', () => {
  const RISKY = LABELS.filter(({ id, warn }) => warn && !(id in KNOWN_WRONG)).map(({ id }) => id);
  const page = (id: string): string => readFileSync(join(FOLDER, `${id}.html`), 'utf8');
  const scoreOf = async (html: string): Promise<number> =>
    (await auditHtml({ html, url: 'http://127.0.0.1/page.html', isXhtml: false, region: 'CN' })).score;
  const EXCUSES = [
    '隐私政策',
    '仅用于通知结果,活动结束后删除',
    '某某科技有限公司',
    '依法实名,按照国家规定',
    '收货地址 提交订单 购物车 结算',
    '会员登录 忘记密码',
    '预约挂号 就诊',
    '政务服务 办事指南',
    'Privacy policy. Acme Inc. We only use your phone for delivery updates.',
    'Checkout, shipping address, place your order',
    '招聘 职位 简历 应聘',
    '联系我们 留言 意见反馈',
    '立即支付 收银台 订单金额',
    '预约 入住日期 酒店 门票',
  ];
  /** At the end, or where nobody sees it right before the first box. */
  const PLACES = [
    (html: string, more: string) => html + more,
    (html: string, more: string) => html.replace(/<form\b|$/, `<div hidden>${more}</div>$&`),
  ];
  const ASKS = [
    '<label>姓名 <input name="realname"></label>',
    '<label>短信验证码 <input name="smscode"></label>',
    '<label>出生日期 <input name="birthday"></label>',
    '<label>手机号 <input name="mobile" required></label>',
    '<label><input type="checkbox" checked> 我同意接收合作机构的推广短信</label>',
    '<label>身份证照片 <input type="file" name="idphoto"></label>',
  ];

  test('talks its score down by no more than the cap', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...RISKY),
        fc.subarray(EXCUSES, { minLength: 1 }),
        fc.constantFrom(...PLACES),
        async (id, words, put) => {
          const added = words.map((text) => `<p>${text}</p>`).join('');
          const score = await scoreOf(put(page(id), added));
          expect(score).toBeGreaterThanOrEqual((await scoreOf(page(id))) - SOFTENING_CAP);
        },
      ),
      { seed: SEED, numRuns: 3 * RUNS },
    );
  });

  test.each(['。', '今天天气很好'])(
    'gains nothing by %j unseen between its bait and its boxes',
    { timeout: 120_000 },
    async (words) => {
      const filler = `<p style="display:none">${words}</p>`.repeat(60);
      const quiet: string[] = [];
      for (const id of RISKY) {
        const html = page(id).replace(/<form\b|<\/form>|<input\b/g, `${filler}$&`);
        if (!(await auditHtml({ html, url: 'http://127.0.0.1/page.html', isXhtml: false, region: 'CN' })).warn)
          quiet.push(id);
      }
      expect(quiet).toEqual([]);
    },
  );

  test('gets no lower score for asking more', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...RISKY), fc.constantFrom(...ASKS), async (id, ask) => {
        expect(await scoreOf(page(id) + ask)).toBeGreaterThanOrEqual(await scoreOf(page(id)));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
