import fc from 'fast-check';
import { Window } from 'happy-dom';
import { digestOf } from '#auditor/digest.ts';
import { trimmed as trimmedSnapshot } from '#auditor/trim.ts';
import { createBudget } from '#background/budget.ts';
import { rulesAskedFor, targetFromText } from '#background/rules.ts';
import { trimmed } from '#background/trim.ts';
import { factsSchema } from '#boundary/facts.ts';
import { readPageMessage, readTrustedMessage } from '#boundary/message.ts';
import { reportSchema } from '#boundary/report.ts';
import { settingsSchema } from '#boundary/settings.ts';
import { snapshotSchema } from '#boundary/snapshot.ts';
import { collect } from '#collect/collect.ts';
import { clean } from '#collect/dom/clean.ts';
import type { Facts } from '#contract/facts.ts';
import { DEFAULT_SETTINGS } from '#contract/settings.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { gatherFacts } from '#facts/gather.ts';
import { mergeFrames } from '#facts/merge.ts';
import { clean as cleanForShow, cleanHost } from '#i18n/clean.ts';
import { assess } from '#report/assess.ts';
import { isPublicSuffix, siteFacts, siteOf } from '#site/site-facts.ts';
import { BOUNDARY_PROPERTIES } from './boundary-properties.ts';
import { anyHtml } from './html.ts';
import { must, mustParse, of, type Property } from './property.ts';

const NOW = new Date(0);

/** happy-dom's parser breaks at some broken markup (`<table><body>`); browsers read on. Such a page proves nothing. */
function isParsed(window: Window, html: string): boolean {
  try {
    window.document.write(html);
    return true;
  } catch {
    return false;
  }
}

/** One reading of a page, from its source. */
async function snapshotOf(html: string): Promise<Snapshot> {
  const settings = {
    disableJavaScriptEvaluation: true,
    disableJavaScriptFileLoading: true,
    disableIframePageLoading: true,
    disableCSSFileLoading: true,
  };
  const window = new Window({ url: 'https://page.example/x', settings });
  try {
    fc.pre(isParsed(window, html));
    // happy-dom's document has types of its own; what `collect` reads of it is the same.
    return collect(window.document as unknown as Document);
  } finally {
    await window.happyDOM.close();
  }
}

const factsOf = async (html: string): Promise<Facts> => gatherFacts(await snapshotOf(html));

const judge = (facts: Facts, url: string) => assess(facts, siteFacts(url, facts), { region: 'CN' }, NOW);

const anyAddress = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .tuple(
      fc.constantFrom('http', 'https', 'ftp', 'data', 'javascript', 'file', 'blob', 'about', ''),
      fc.string({ maxLength: 40 }),
    )
    .map(([scheme, rest]) => `${scheme}:${rest}`),
  fc.constantFrom(
    'com.cn',
    '*.example.com',
    '[::1]',
    '1.2.3.4',
    '0x7f.1',
    'xn--',
    'xn--a',
    'a..b',
    '.',
    'localhost',
    'EXAMPLE。com',
    'a@b',
    'example.com.',
    '例え.テスト',
  ),
);

export const PROPERTIES: readonly Property[] = [
  of(
    'whatever a page holds, its snapshot and facts pass the boundary and its report reads back',
    anyHtml,
    async (html) => {
      const read = await snapshotOf(html);
      const snapshot = trimmedSnapshot(read, digestOf(read).size);
      mustParse(snapshotSchema.safeParse(snapshot), 'snapshot');
      must(JSON.stringify(snapshot).length <= 500_000, 'snapshot too large to travel');
      const facts = trimmed(gatherFacts(snapshot));
      mustParse(factsSchema.safeParse(facts), 'facts');
      must(JSON.stringify(facts).length <= 150_000, 'facts too large to keep');
      const report = judge(facts, facts.url);
      mustParse(reportSchema.safeParse(report), 'report');
      must(report.failed.length === 0, `failed: ${report.failed.join()}`);
      const sum = report.evidence.reduce((total, { points }) => total + points, 0);
      must(report.score === Math.min(100, Math.max(0, sum)), 'the score is not the sum of its reasons');
    },
  ),
  of('the same page gives the same facts and the same report', anyHtml, async (html) => {
    const [once, twice] = [await factsOf(html), await factsOf(html)];
    must(JSON.stringify(once) === JSON.stringify(twice), 'facts differ');
    must(JSON.stringify(judge(once, once.url)) === JSON.stringify(judge(twice, twice.url)), 'reports differ');
  }),
  of(
    'the order in which frames report never matters',
    fc.array(anyHtml, { minLength: 2, maxLength: 4 }),
    async (pages) => {
      const frames = [];
      for (const [frameId, html] of pages.entries())
        frames.push({ frameId, url: 'https://page.example/', facts: await factsOf(html) });
      const ahead = mergeFrames(frames);
      must(JSON.stringify(ahead) === JSON.stringify(mergeFrames([...frames].reverse())), 'order matters');
      mustParse(reportSchema.safeParse(judge(ahead, 'https://page.example/')), 'report of frames');
    },
  ),
  of(
    'no number of a person is quoted from a page',
    fc.tuple(
      anyHtml,
      fc.constantFrom('13912345678', '110101199003078515', '6222021234567890123', 'A123456789', '0912345678'),
    ),
    async ([html, number]) => {
      const facts = await factsOf(
        html.replace(
          '<body>',
          `<body><p>您的手机号 ${number} 已投票</p><label>手机号 ${number} <input name="mobile"></label>`,
        ),
      );
      must(!JSON.stringify({ ...facts, url: '' }).includes(number), 'a number came through');
    },
  ),
  of('any address has a site or none, and a site is its own site', anyAddress, (address) => {
    const site = siteOf(address);
    if (site !== null) must(siteOf(site) === site, `${site} is not its own site`);
    siteFacts(address, {
      forms: [
        {
          frame: 0,
          selector: '',
          action: address.slice(0, 2_048),
          method: 'post',
          submit: '',
          controls: 1,
          passwords: 0,
        },
      ],
    });
  }),
  of('whatever is typed as a site is one target in one spelling, or refused', anyAddress, (typed) => {
    const [rule] = [rulesAskedFor({ type: 'allow', sites: [typed], from: 'popup' }, new Date(0))].flat();
    if (!rule || 'bad' in rule) return;
    const { target } = rule;
    must(
      targetFromText(target, 'typed') === target || targetFromText(`*://${target}`, 'typed') === target,
      `${target} is not stable`,
    );
    must(target.length > 0 && !isPublicSuffix(target), `${target} is no one site`);
    mustParse(settingsSchema.safeParse({ ...DEFAULT_SETTINGS, rules: [rule] }), 'settings with it');
  }),
  of(
    'no junk is taken for a message',
    fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
    (junk) => {
      for (const message of [
        junk,
        { type: junk },
        { type: 'snapshot', snapshot: junk },
        { type: 'allow', sites: junk, from: 'popup' },
      ]) {
        const taken = readPageMessage(message) !== null || readTrustedMessage(message) !== null;
        must(!taken || Array.isArray(junk), 'junk was taken');
      }
    },
  ),
  of(
    'words cleaned for reading are short, visible and stay as they are',
    fc.tuple(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 1, max: 200 })),
    ([words, max]) => {
      const read = clean(words, max);
      must(read.length <= max && !/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(read), 'not clean');
      const shown = cleanForShow(words, max);
      must([...shown].length <= max && cleanForShow(shown, max) === shown, 'showing cleans twice');
      cleanHost(words, Math.max(8, max));
    },
  ),
  of(
    'a budget gives no more than it has, whatever the clock says',
    fc.array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: -1_000, max: 5_000 })), { maxLength: 300 }),
    (steps) => {
      const budget = createBudget();
      let now = 0;
      let newest = 0;
      let spent = 0;
      for (const [cost, later] of steps) {
        now += later;
        newest = Math.max(newest, now);
        if (budget.spend('tab', cost, now)) spent += cost;
      }
      must(spent <= 600 + steps.reduce((sum, [, later]) => sum + Math.max(0, later), 0) / 50, 'overspent');
    },
  ),
  ...BOUNDARY_PROPERTIES,
];
