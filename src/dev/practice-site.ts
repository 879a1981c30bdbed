import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml } from '#audit/escape.ts';
import { type PageServer, type Served, servePages } from './page-server.ts';
import { PRACTICE_PAGES, type PracticePage } from './practice-pages.ts';

export const practiceFolder = join(import.meta.dirname, 'practice');

const STYLE = `*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:2.5rem 1.2rem;font:17px/1.7 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;background:#f6f5f1;color:#23262b}
h1{margin:0;font-size:1.9rem}h2{font-size:1.05rem;margin:2rem 0 .5rem;color:#5b6068}
ul{list-style:none;margin:0;padding:0;background:#fff;border:1px solid #e2dfd6;border-radius:14px}
li+li{border-top:1px solid #eeebe3}
a{display:block;padding:.75rem 1.1rem;color:inherit;text-decoration:none}a:hover,a:focus-visible{background:#faf8f2}
b{font-weight:600}span{display:block;color:#5b6068;font-size:.92rem}
@media(prefers-color-scheme:dark){body{background:#16181c;color:#e9e7e1}ul{background:#1e2126;border-color:#343840}li+li{border-color:#2a2e35}h2,span{color:#a6abb4}a:hover,a:focus-visible{background:#262a31}}`;

const item = ({ file, title, why }: PracticePage) =>
  `<li><a href="/${escapeHtml(file)}"><b>${escapeHtml(title)}</b><span>${escapeHtml(why)}</span></a></li>`;

function indexPage(): string {
  const list = (expect: PracticePage['expect']) =>
    `<ul>${PRACTICE_PAGES.filter((page) => page.expect === expect)
      .map(item)
      .join('')}</ul>`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>慎填练习页</title><style>${STYLE}</style></head>
<body><h1>慎填练习页</h1>
<p>这些页面都是编的，填什么都不会发出去。打开一页，看看图标上的数字和页面角落的提醒，再点开工具栏上的慎填。</p>
<h2>应该提醒 · expect a warning</h2>${list('warn')}
<h2>应该安静 · expect quiet</h2>${list('quiet')}
</body></html>`;
}

async function answer(url: URL): Promise<Served | null> {
  if (url.pathname === '/') return { body: indexPage() };
  const page = PRACTICE_PAGES.find(({ file }) => url.pathname === `/${file}`);
  // Forms lead here: the person should see that nothing was sent anywhere.
  if (!page)
    return {
      body: '<!doctype html><meta charset="utf-8"><p>练习到此为止，什么都没有发送。<a href="/">回到列表</a></p>',
    };
  return { body: await readFile(join(practiceFolder, page.file)) };
}

/** Serves the practice pages on loopback, with a page that lists them at `/`. */
export const servePractice = (): Promise<PageServer> => servePages(answer);
