import { describe, expect, test } from 'vitest';
import { lookAlikeOf, mixesScripts } from '#site/look-alike.ts';
import { siteFacts, siteOf } from '#site/site-facts.ts';
import { facts } from '../../support/facts.ts';

test.each([
  ['https://www.example.com.cn/a?b#c', 'example.com.cn'],
  ['shop.example.co.uk', 'example.co.uk'],
  ['https://somebody.github.io/x', 'somebody.github.io'],
  ['https://1.2.3.4:8080/', '1.2.3.4'],
  ['https://example.com./', 'example.com'],
  ['https://例子.中国/', 'xn--fsqu00a.xn--fiqs8s'],
  ['not a host', null],
])('%s belongs to %s', (text, site) => {
  expect(siteOf(text)).toBe(site);
});

test.each([
  'http://localhost:3000/',
  'http://127.0.0.1/',
  'http://[::1]/',
  'http://app.localhost/',
  'file:///a.html',
  'about:blank',
  'data:text/html,x',
  'blob:https://a.com/1',
  'chrome://x',
  '',
  'nonsense',
])('knows no site behind %s', (url) => {
  expect(siteFacts(url, facts())).toBeNull();
});

test('reads host, suffix, port and transport from the address', () => {
  expect(siteFacts('http://a.b.example.gov.cn:8080/x', facts())).toMatchObject({
    host: 'a.b.example.gov.cn',
    registrableDomain: 'example.gov.cn',
    suffix: 'gov.cn',
    subdomain: 'a.b',
    port: '8080',
    secure: false,
    isIp: false,
  });
});

test.each([
  ['https://www.wjx.cn/vm/abc.aspx', 'wjx'],
  ['https://ks.wjx.top/vm/abc.aspx', 'wjx'],
  ['https://docs.google.com/forms/d/e/1/viewform', 'google-forms'],
  ['https://docs.google.com/document/d/1', ''],
  ['https://notwjx.cn/', ''],
])('at %s the form platform is "%s"', (url, platform) => {
  expect(siteFacts(url, facts())?.platform).toBe(platform);
});

test('tells forms that stay from forms that go elsewhere', () => {
  const form = { frame: 0, selector: 'form', method: 'post' as const, submit: '', controls: 1, passwords: 0 };
  const forms = [
    { ...form, action: 'https://api.example.com/send' },
    { ...form, action: 'http://5.6.7.8/send', method: 'get' as const },
    { ...form, action: null },
  ];
  const site = siteFacts('https://www.example.com/', facts({ forms }));
  expect(site?.actions).toEqual([
    {
      form: 0,
      host: 'api.example.com',
      registrableDomain: 'example.com',
      crossSite: false,
      secure: true,
      isIp: false,
      inAddress: false,
    },
    {
      form: 1,
      host: '5.6.7.8',
      registrableDomain: '5.6.7.8',
      crossSite: true,
      secure: false,
      isIp: true,
      inAddress: true,
    },
  ]);
});

test.each([
  ['www.a1ipay.com', 'a1ipay.com', 'alipay'],
  ['alipay.example.cn', 'example.cn', 'alipay'],
  ['icbc-login.xyz', 'icbc-login.xyz', 'icbc'],
  ['gooogle.com', 'gooogle.com', 'google'],
  ['xn--aypal-uye.com', 'xn--aypal-uye.com', 'paypal'],
  ['mail.google.com', 'google.com', ''],
  ['googly-eyes.com', 'googly-eyes.com', ''],
  ['xn--bcher-kva.de', 'xn--bcher-kva.de', ''],
  ['xn--a', 'xn--a', ''],
])('%s passes for what it looks like, and for nothing else', (host, site, brand) => {
  expect(lookAlikeOf(host, site)).toBe(brand);
});

test.each([
  ['xn--pple-43d.com', true],
  ['xn--fiq228c.com', false],
  ['xn--bcher-kva.de', false],
  ['example.com', false],
])('%s mixes alphabets: %s', (host, mixed) => {
  expect(mixesScripts(host)).toBe(mixed);
});

describe('a name people know', () => {
  const seenAs = (host: string) => siteFacts(`https://${host}/`, { forms: [] })?.looksLike;

  test.each([
    'www.amazon.ca',
    'www.amazon.com.au',
    'amazon.it',
    'www.google.de',
    'google.co.jp',
    'shopee.sg',
    'shopee.com.my',
    'www.paypal.cn',
    'www.amazone.de',
    'www.allpay.com.tw',
    'weixin.hospital.com.cn',
    'wechat.shop.com',
    'www.jindong-steel.com',
    'weixing.com.cn',
    'm.alipay.com',
    'pay.weixin.qq.com',
    'www.sf-express.com',
  ])('is nobody else’s on %s', (host) => {
    expect(seenAs(host)).toBe('');
  });

  test.each([
    ['amazon.cc', 'amazon'],
    ['paypal.tk', 'paypal'],
    ['amazon-refund.ca', 'amazon'],
    ['weixin.com.hd8.top', 'weixin'],
    ['alipay-vip.com', 'alipay'],
    ['a1ipay.com', 'alipay'],
    ['icbc.hd8.top', 'icbc'],
    ['pinduodo.com', 'pinduoduo'],
    ['taobao.org.cn.hd8.top', 'taobao'],
    ['facebok.com', 'facebook'],
  ])('is passed for on %s', (host, brand) => {
    expect(seenAs(host)).toBe(brand);
  });
});
