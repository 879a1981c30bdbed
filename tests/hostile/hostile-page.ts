import type { FieldKind } from '#contract/kinds.ts';
import type { TabState } from '#contract/message.ts';
import type { Report } from '#contract/report.ts';
import type { Served } from '#dev/page-server.ts';

/** Names of their own, as such pages have: what a page at the person's own computer is excused, these are not. */
export const HOST = 'hostile.example';
export const ANOTHER_HOST = 'another.example';
/** What leads both to this computer, for each browser. */
export const CHROMIUM_NAMES = `--host-resolver-rules=MAP ${HOST} 127.0.0.1, MAP ${ANOTHER_HOST} 127.0.0.1`;
export const FIREFOX_NAMES = { 'network.dns.localDomains': `${HOST},${ANOTHER_HOST}` };

/** Absolute address of one of the page's own files; another host is another site for the browser. */
export type Link = (file: string, host?: string) => string;

/** What must have been found in the end. */
export interface Found {
  /** These, among others; `[]` asks only for a report. */
  readonly kinds: readonly FieldKind[];
  /** At least this many fields in all. */
  readonly fields?: number;
  readonly warn?: boolean;
  /** A code that says what was left unread. */
  readonly limit?: string;
  /** Words that some field's label must hold. */
  readonly label?: string;
  /** Where some form of it sends what is filled in. */
  readonly sentTo?: string;
  /** End of the address the report is about. */
  readonly at?: string;
}

/** One visit to a hostile page, in whichever browser. */
export interface Visit {
  /** Runs an expression in the page's own world. The result must be JSON. */
  inPage(expression: string): Promise<unknown>;
  /** A real click at a point of the window. */
  clickAt(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  goto(address: string): Promise<void>;
  back(): Promise<void>;
  /** Waits until the tab's report says this. */
  untilFound(found: Found): Promise<Report>;
  /** Waits until the notice is, or is no more, in the page. */
  untilNotice(isThere: boolean): Promise<void>;
  /** What the popup shows for this tab. */
  state(): Promise<TabState>;
  /** Waits until the popup shows this: of a page that has just come the worker may not have heard yet. */
  untilState(kind: TabState['kind']): Promise<void>;
  /** Waits until an expression in the page is true. */
  until(expression: string): Promise<void>;
}

export interface HostilePage {
  readonly id: string;
  /** Number in the table of SECURITY.md. */
  readonly lesson: number;
  /** Files by name; `''` is the page itself. A string is HTML in UTF-8. */
  files(link: Link): Readonly<Record<string, string | Served>>;
  /** Another address to go to, such as `data:`. */
  address?(link: Link): string;
  /**
   * What must be found without anybody asking. `silent`: read on request, and nothing personal is there. `unread`: the
   * person is told that it could not be checked.
   */
  readonly find: Found | 'silent' | 'unread';
  /** What must not be found. */
  readonly not?: readonly FieldKind[];
  /**
   * What the page may notice of us: nothing at all, or the one host of the notice. `own`: it changes so wildly by itself
   * that only foreign nodes and attributes are counted.
   */
  readonly pageMayNotice: 'nothing' | 'notice';
  /** The page changes itself: its own changes are not counted against us. */
  readonly isRestless?: boolean;
  /** Changes that `act` makes to it; there must be these and no others. */
  readonly ownChanges?: readonly string[];
  /** No script may run in it, so that none of its own can notice anything: neither can our witness. */
  readonly hasNoScripts?: boolean;
  /** What its own doing writes to the console. */
  readonly ownNoise?: RegExp;
  /** What is done to it, or by it, afterwards. */
  act?(visit: Visit, link: Link): Promise<void>;
  /** Why it is not for this browser. */
  readonly notIn?: { readonly chromium?: string; readonly firefox?: string };
}

/** A vote that wants a name, a number and a code, and hurries: reason enough to warn. */
export const VOTE_FORM = `<h1>春芽杯 · 萌宝人气大赛</h1><p>投票截止还剩 1 天 06 小时</p><p>累计票数 46210,为我投一票!</p>
<form method="post" action="/send"><p><label>您的姓名 <input name="voter" autocomplete="name" placeholder="请输入真实姓名" required></label></p>
<p><label>手机号 <input name="mobile" type="tel" maxlength="11" placeholder="填写手机号后才能投票" required></label></p>
<p><label>短信验证码 <input name="code" inputmode="numeric" maxlength="6" placeholder="请输入验证码" required></label> <button type="button">获取验证码</button></p>
<button type="submit">确认投票</button><p>每个手机号每天可投一票。为保证公平,投票需验证手机号。</p></form>`;

export const PHONE_FORM =
  '<form method="post" action="/send"><label>手机号 <input name="mobile" type="tel"></label></form>';

/** A whole document around a body. */
export function page(body: string, head = '<title>春芽杯萌宝人气大赛 为 37 号投票</title>'): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

export const script = (code: string): string => `<script>${code}</script>`;

/** The vote page with a script of its own. */
export const votePage = (code = '', head = ''): string =>
  page(VOTE_FORM + (code && script(code)), `<title>春芽杯萌宝人气大赛 为 37 号投票</title>${head}`);

export const PHONE: Found = { kinds: ['phone'] };
export const WARNS: Found = { kinds: ['phone'], warn: true };
