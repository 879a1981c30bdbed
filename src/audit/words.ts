import type { Locale } from '#contract/kinds.ts';

export interface AuditWords {
  readonly columns: {
    readonly level: string;
    readonly score: string;
    readonly purpose: string;
    readonly asks: string;
    readonly reason: string;
    readonly page: string;
  };
  readonly nothing: string;
  readonly failed: string;
  readonly reportTitle: string;
  /** `{pages}`, `{warned}` and `{failed}` are filled in. */
  readonly summary: string;
  readonly advice: string;
  readonly madeBy: string;
  readonly hidden: string;
  readonly required: string;
  readonly help: string;
}

const SYNTAX = 'npm run --silent audit -- [options] <file | folder | http(s)://… | ->…';

export const AUDIT_WORDS: Readonly<Record<Locale, AuditWords>> = {
  'zh-CN': {
    columns: { level: '风险', score: '分数', purpose: '用途', asks: '要什么', reason: '最主要的原因', page: '页面' },
    nothing: '没有要个人信息',
    failed: '没能检查',
    reportTitle: '慎填检查报告',
    summary: '共 {pages} 页，{warned} 页值得警惕，{failed} 页没能检查。',
    advice: '可以怎么做',
    madeBy: '由慎填在本机生成，没有向外发送任何内容。没有发现问题不等于没有问题。',
    hidden: '现在看不见',
    required: '必填',
    help: `用法：${SYNTAX}

检查保存下来的网页或网上的网页：它要什么个人信息、是做什么的、有哪些风险。
文件夹会连同子文件夹里的 .html、.htm、.xhtml 一起检查；- 从标准输入读取，一行一个。

  --engine browser|dom   browser：真实的 Chromium 加上构建好的扩展；dom：不需要浏览器，不运行脚本
                         不写时，有浏览器就用 browser
  --as URL               把保存的网页当作在这个地址上打开（不写时，不对网址作判断）
  --settle MS            页面内容静止多久才算定下来，0–10000，默认 300
  --format FORMAT        ndjson（默认，一页一行）、table（表格）、html（独立的报告）
  --out FILE             写入文件，而不是标准输出
  --fail-on LEVEL        有页面达到 low、guarded、high 或 severe 时以 3 退出
  --explain              加上每一项的依据、每条理由的得分、用途需要什么
  --silent               连没有发现问题的检查也列出（包含 --explain）
  --jobs N               同时检查几页，1–16
  --locale LOCALE        zh-CN、zh-TW 或 en：表格和报告的语言，也决定给哪个地区的建议
  --help                 显示这段说明

退出码：0 全部检查完；1 有页面没能检查（那一行写着 error）；2 用法不对；3 达到 --fail-on 的级别。
CHROME_PATH 可以指定浏览器。`,
  },
  'zh-TW': {
    columns: { level: '風險', score: '分數', purpose: '用途', asks: '要什麼', reason: '最主要的原因', page: '頁面' },
    nothing: '沒有要個人資料',
    failed: '無法檢查',
    reportTitle: '慎填檢查報告',
    summary: '共 {pages} 頁，{warned} 頁值得警覺，{failed} 頁無法檢查。',
    advice: '可以怎麼做',
    madeBy: '由慎填在這台電腦上產生，沒有向外傳送任何內容。沒有發現問題不代表沒有問題。',
    hidden: '現在看不見',
    required: '必填',
    help: `用法：${SYNTAX}

檢查儲存下來的網頁或網路上的網頁：它要什麼個人資料、是做什麼的、有哪些風險。
資料夾會連同子資料夾裡的 .html、.htm、.xhtml 一起檢查；- 從標準輸入讀取，一行一個。

  --engine browser|dom   browser：真正的 Chromium 加上建置好的擴充功能；dom：不需要瀏覽器，不執行腳本
                         沒寫時，有瀏覽器就用 browser
  --as URL               把儲存的網頁當作在這個網址開啟（沒寫時，不對網址下判斷）
  --settle MS            頁面內容靜止多久才算定下來，0–10000，預設 300
  --format FORMAT        ndjson（預設，一頁一行）、table（表格）、html（獨立的報告）
  --out FILE             寫入檔案，而不是標準輸出
  --fail-on LEVEL        有頁面達到 low、guarded、high 或 severe 時以 3 結束
  --explain              加上每一項的依據、每條理由的得分、用途需要什麼
  --silent               連沒有發現問題的檢查也列出（包含 --explain）
  --jobs N               同時檢查幾頁，1–16
  --locale LOCALE        zh-CN、zh-TW 或 en：表格和報告的語言，也決定給哪個地區的建議
  --help                 顯示這段說明

結束代碼：0 全部檢查完；1 有頁面無法檢查（那一行寫著 error）；2 用法不對；3 達到 --fail-on 的等級。
CHROME_PATH 可以指定瀏覽器。`,
  },
  en: {
    columns: {
      level: 'level',
      score: 'score',
      purpose: 'purpose',
      asks: 'asks for',
      reason: 'main reason',
      page: 'page',
    },
    nothing: 'nothing personal',
    failed: 'could not be checked',
    reportTitle: 'Formwary audit',
    summary: '{pages} pages, {warned} worth a warning, {failed} could not be checked.',
    advice: 'What to do instead',
    madeBy:
      'Made by Formwary on this machine; nothing was sent anywhere. Nothing found does not mean nothing is wrong.',
    hidden: 'not visible now',
    required: 'required',
    help: `Usage: ${SYNTAX}

Audits saved or live pages: what personal data they ask for, what they are for, and what speaks against them.
A folder is searched for .html, .htm and .xhtml, with its subfolders; - reads one input a line from standard input.

  --engine browser|dom   browser: a real Chromium with the built extension; dom: no browser, no scripts run
                         without it: the browser where there is one
  --as URL               show saved pages at this address (without it nothing is said about the site)
  --settle MS            how long a page's facts must be still, 0–10000, default 300
  --format FORMAT        ndjson (default, one line a page), table, html (a self-contained report)
  --out FILE             write to a file instead of standard output
  --fail-on LEVEL        exit with 3 when a page reaches low, guarded, high or severe
  --explain              add each field's clues, every signal with its points, what the purpose needs
  --silent               also name the signals that said nothing (implies --explain)
  --jobs N               pages at once, 1–16
  --locale LOCALE        zh-CN, zh-TW or en: language of table and report, and the region advice is for
  --help                 show this

Exit codes: 0 all audited; 1 some page could not be (its line carries an error); 2 wrong usage; 3 --fail-on met.
CHROME_PATH names a browser.`,
  },
};
