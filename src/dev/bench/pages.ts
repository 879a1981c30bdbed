import type { Answer } from '../page-server.ts';
import { seededRandom } from './random.ts';

/** A kind of page on which the cost of an extension is measured. */
export interface PageClass {
  readonly id: string;
  readonly title: string;
  /** What the page's address answers, and its frames' addresses. */
  readonly files: ReadonlyMap<string, string>;
  /** Milliseconds from the load event to the reading of the meters: by then everything has come to rest. */
  readonly restMs: number;
}

const WORDS =
  '城市 图书馆 周末 开放 读者 阅读 活动 街道 公园 早晨 市场 蔬菜 新鲜 老人 孩子 学校 老师 故事 历史 河边 步行 雨天 咖啡 面包 邻居 花园 书店 音乐 电影 车站'.split(
    ' ',
  );
const random = seededRandom(20);

/** Running text of about so many bytes in UTF-8. */
function prose(bytes: number): string {
  let text = '';
  for (let size = 0; size < bytes; size += 9)
    text += `${WORDS[Math.floor(random() * WORDS.length)]}${random() < 0.12 ? '。' : ''}`;
  return text;
}

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><style>body{max-width:44rem;margin:auto;font:16px/1.7 sans-serif}nav a{padding:.4em}article p{margin:1em 0}form{display:grid;gap:.5em}input{padding:.4em}</style>${head}</head><body>${body}</body></html>`;
}

const nav = `<nav>${['首页', '新闻', '生活', '文化', '关于'].map((name) => `<a href="/${name}">${name}</a>`).join('')}</nav>`;

function article(bytes: number, elements: number): string {
  const paragraphs = Math.max(4, Math.floor(elements / 4));
  const each = Math.floor((bytes - paragraphs * 60) / paragraphs);
  const body = Array.from(
    { length: paragraphs },
    (_, at) =>
      `${at % 8 === 0 ? `<h2>第${at / 8 + 1}节</h2>` : ''}<p>${prose(each)}<a href="/p/${at}">更多</a><b>注</b></p>`,
  ).join('');
  return page('周末去哪里', `${nav}<main><article><h1>周末去哪里</h1>${body}</article></main>`);
}

const field = (id: string, label: string, type = 'text') =>
  `<label for="${id}">${label}</label><input id="${id}" name="${id}" type="${type}">`;

const login = page(
  '登录',
  `${nav}<main><h1>登录</h1><form method="post" action="/login">${field('user', '用户名')}${field('pass', '密码', 'password')}<label><input type="checkbox" name="stay"> 记住我</label><button>登录</button></form><p><a href="/forgot">忘记密码</a></p></main>`,
);

const vote = page(
  '最美教师投票',
  `${nav}<main><h1>最美教师评选</h1><p>请为您喜爱的老师投上一票，每人限投一次。</p><ul>${Array.from({ length: 10 }, (_, at) => `<li><img alt="" width="80" height="80"><b>${at + 1} 号</b> <button type="button">投票</button></li>`).join('')}</ul><form method="post" action="/vote">${[
    ['name', '姓名'],
    ['mobile', '手机号'],
    ['code', '短信验证码'],
    ['idcard', '身份证号'],
    ['birth', '出生日期'],
    ['addr', '联系地址'],
    ['email', '电子邮箱'],
    ['wechat', '微信号'],
    ['company', '工作单位'],
    ['age', '年龄'],
    ['city', '所在城市'],
    ['memo', '留言'],
  ]
    .map(([id = '', label = '']) => field(id, label))
    .join(
      '',
    )}<label><input type="checkbox" name="ok" checked> 同意接收活动短信</label><button>提交投票</button></form>${prose(3000)}</main>`,
);

/** An app that draws its form long after the page has loaded. */
const lateForm = page(
  '应用',
  `<div id="app">加载中</div><script>setTimeout(()=>{const app=document.getElementById('app');app.innerHTML='<h1>免费领取体验课</h1><form>'+['姓名','手机号','验证码','孩子年级'].map((label,at)=>'<div class="row"><span>'+label+'</span><input name="f'+at+'"></div>').join('')+'<button type="button">立即领取</button></form>'},700)</script>`,
);

const frame = page('广告', '<p>图片说明</p><img alt="" width="120" height="60">');
const frames = page(
  '很多框架',
  `${nav}<h1>相册</h1>${Array.from({ length: 30 }, (_, at) => `<iframe src="/frames/${at}" width="160" height="90"></iframe>`).join('')}`,
);

/** 40 changes a tick, 25 ticks a second, for three seconds, beside one form. */
export const stormScript = (milliseconds: number, lateFieldAt = 0): string =>
  `<script>{const list=document.getElementById('feed');let n=0;const end=performance.now()+${milliseconds};const tick=()=>{for(let i=0;i<40;i++){const row=document.createElement('div');row.className='row r'+(n%7);row.append('第'+(++n)+'条');list.prepend(row);if(list.childElementCount>200)list.lastElementChild.remove()}${lateFieldAt > 0 ? `if(!window.late&&performance.now()>${lateFieldAt}){window.late=performance.now();document.querySelector('form').insertAdjacentHTML('beforeend','<label>身份证号<input name=idcard></label>')}` : ''}if(performance.now()<end)setTimeout(tick,40)};tick()}</script>`;

export const stormPage = (milliseconds: number, lateFieldAt = 0): string =>
  page(
    '实时弹幕',
    `${nav}<form>${field('phone', '手机号', 'tel')}<button>预约</button></form><div id="feed"></div>${stormScript(milliseconds, lateFieldAt)}`,
  );

/** An app of custom elements, each with a shadow tree, three deep, with a field in the innermost. */
const shadow = page(
  '组件应用',
  `<my-shell></my-shell><script>const kinds=['my-shell','my-panel','my-row'];kinds.forEach((name,at)=>customElements.define(name,class extends HTMLElement{connectedCallback(){const root=this.attachShadow({mode:'open'});root.innerHTML='<p>区块</p>'+(at<2?('<'+kinds[at+1]+'></'+kinds[at+1]+'>').repeat(8):'<label>联系电话<input name="tel"></label>')}}))</script>`,
);

const one = (
  id: string,
  title: string,
  html: string,
  restMs = 1_200,
  more: readonly (readonly [string, string])[] = [],
): PageClass => ({
  id,
  title,
  restMs,
  files: new Map([[`/${id}`, html], ...more]),
});

/** The pages of the comparison, form-free ones first. */
export const PAGE_CLASSES: readonly PageClass[] = [
  one('article', 'article, 60 KB, no form', article(60_000, 400)),
  one('long-article', 'article, 1 MB, 20,000 elements', article(1_000_000, 20_000), 1_500),
  one(
    'frames',
    '30 frames, no form',
    frames,
    1_800,
    Array.from({ length: 30 }, (_, at) => [`/frames/${at}`, frame] as const),
  ),
  one('login', 'log-in', login),
  one('vote', 'vote, 12 fields', vote),
  one('late-form', 'form drawn late', lateForm, 2_400),
  one('shadow', 'custom elements, 64 fields', shadow),
  one('storm', 'storm of changes, one form', stormPage(3_000), 3_800),
];

/** Answers for all pages of the comparison. */
export const answerPages: Answer = ({ pathname }) => {
  for (const { files } of PAGE_CLASSES) {
    const body = files.get(pathname);
    if (body !== undefined) return { body };
  }
  return null;
};
