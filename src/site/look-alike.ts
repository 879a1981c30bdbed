/** Names people trust, each with the registrable domains that are its own. Distinct words only: no dictionary words. */
const BRANDS: Readonly<Record<string, readonly string[]>> = {
  alipay: ['alipay.com', 'alipayobjects.com'],
  taobao: ['taobao.com', 'taobao.org'],
  tmall: ['tmall.com', 'tmall.hk'],
  weixin: ['weixin.com', 'qq.com'],
  wechat: ['wechat.com', 'qq.com'],
  tencent: ['tencent.com', 'qq.com'],
  pinduoduo: ['pinduoduo.com', 'yangkeduo.com'],
  jingdong: ['jd.com', 'jingdong.com'],
  douyin: ['douyin.com', 'iesdouyin.com'],
  meituan: ['meituan.com', 'meituan.net'],
  baidu: ['baidu.com', 'baidu.cn'],
  unionpay: ['unionpay.com', '95516.com'],
  icbc: ['icbc.com.cn', 'icbc-ltd.com'],
  cmbchina: ['cmbchina.com'],
  abchina: ['abchina.com', 'abchina.com.cn'],
  bankcomm: ['bankcomm.com', 'bankcomm.com.cn'],
  sfexpress: ['sf-express.com'],
  ctrip: ['ctrip.com'],
  bilibili: ['bilibili.com', 'biligame.com'],
  xiaohongshu: ['xiaohongshu.com', 'xhscdn.com'],
  esunbank: ['esunbank.com', 'esunbank.com.tw'],
  cathaybk: ['cathaybk.com.tw'],
  momoshop: ['momoshop.com.tw'],
  pchome: ['pchome.com.tw', 'pchome.tw'],
  shopee: ['shopee.com'],
  paypal: ['paypal.com', 'paypalobjects.com'],
  amazon: ['amazon.com', 'amazonaws.com'],
  google: ['google.com', 'googleapis.com', 'withgoogle.com'],
  microsoft: ['microsoft.com', 'microsoftonline.com'],
  facebook: ['facebook.com', 'facebook.net'],
  instagram: ['instagram.com'],
  whatsapp: ['whatsapp.com', 'whatsapp.net'],
};

/** Names held under the suffix of every country their owner sells in: `amazon.ca`, `shopee.com.my`. */
const WORLDWIDE: ReadonlySet<string> = new Set(['amazon', 'google', 'microsoft', 'paypal', 'shopee']);
/** Country codes that anybody buys a name under for the look of it. */
const OPEN_CODES: ReadonlySet<string> = new Set(
  'ai bz cc cf co fm ga gg gq io la me ml mn nu pw sh tk to tv vc vg ws'.split(' '),
);

/** Names a business puts before its own domain for what it does there: its pages for WeChat, its shop on Douyin. */
const INTEGRATED: ReadonlySet<string> = new Set(['weixin', 'wechat', 'douyin', 'meituan', 'whatsapp']);

/** Words and names of other owners that stand one letter from one of these. */
const HONEST_NEIGHBOURS: ReadonlySet<string> = new Set(
  'allpay amazone amazonia amazons googol goggle jindong jiangdong weixing duoyin douying meitan'.split(' '),
);

// What reads as another letter: digits, and letters of other alphabets that look Latin.
const LOOKS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ԁ: 'd',
  ո: 'n',
  ο: 'o',
  α: 'a',
  ν: 'v',
  ı: 'i',
};

/** The word as an eye takes it in a hurry. */
function skeleton(word: string): string {
  const letters = Array.from(word.normalize('NFKD').replace(/\p{M}/gu, ''), (char) => LOOKS[char] ?? char).join('');
  return letters.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('l', 'i');
}

const SKELETONS = Object.keys(BRANDS).map((brand) => [brand, skeleton(brand)] as const);

/** The well-known name a host passes for, or empty. The name's own domains, and hosts under them, pass for nothing. */
export function lookAlikeOf(host: string, site: string): string {
  const labels = host.split('.').map(decodeLabel);
  const own = labels.length - site.split('.').length;
  for (const [at, label] of labels.entries()) {
    for (const part of label.split('-').filter(Boolean)) {
      if (HONEST_NEIGHBOURS.has(part)) continue;
      const seen = skeleton(part);
      for (const [brand, known] of SKELETONS) {
        if (isOwn(brand, site)) continue;
        // `weixin.shop.example` is the shop's page for it; `weixin.com.shop.example` dresses up as another site.
        if (label === brand && at < own && INTEGRATED.has(brand) && !SUFFIX_WORDS.has(labels[at + 1] ?? '')) continue;
        if (seen === known || (known.length >= 6 && part !== brand && isNear(seen, known))) return brand;
      }
    }
  }
  return '';
}

const SUFFIX_WORDS: ReadonlySet<string> = new Set(['com', 'cn', 'net', 'org', 'tw', 'hk']);

function isOwn(brand: string, site: string): boolean {
  if (BRANDS[brand]?.includes(site)) return true;
  const [name, ...suffix] = site.split('.');
  const country = suffix.at(-1) ?? '';
  return (
    WORLDWIDE.has(brand) &&
    name === brand &&
    country.length === 2 &&
    !OPEN_CODES.has(country) &&
    (suffix.length === 1 || suffix[0] === 'com' || suffix[0] === 'co')
  );
}

/** Whether a host name has a label of Latin letters and letters of another alphabet mixed. */
export function mixesScripts(host: string): boolean {
  return host
    .split('.')
    .map(decodeLabel)
    .some(
      (label) =>
        /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label),
    );
}

/** One letter more or less, two neighbours swapped; in long names one letter other: short ones have honest neighbours. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length + restB.length === 1) return true;
  if (restA.length === 1 && restB.length === 1) return b.length >= 8;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** RFC 3492: what an `xn--` label stands for; the label itself where it stands for nothing. */
function decodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const text = label.slice(4);
  const cut = text.lastIndexOf('-');
  const output = cut > 0 ? Array.from(text.slice(0, cut), (char) => char.codePointAt(0) ?? 0) : [];
  let [code, bias, index] = [128, 72, 0];
  let at = cut > 0 ? cut + 1 : 0;
  while (at < text.length) {
    const before = index;
    let weight = 1;
    for (let k = 36; ; k += 36) {
      const digit = digitOf(text.charCodeAt(at++));
      if (digit < 0 || at > text.length) return label;
      index += digit * weight;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const length = output.length + 1;
    bias = adapt(index - before, length, before === 0);
    code += Math.floor(index / length);
    index %= length;
    if (code > 0x10ffff) return label;
    output.splice(index++, 0, code);
  }
  return String.fromCodePoint(...output);
}

function digitOf(char: number): number {
  if (char >= 48 && char <= 57) return char - 22;
  if (char >= 97 && char <= 122) return char - 97;
  return -1;
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
