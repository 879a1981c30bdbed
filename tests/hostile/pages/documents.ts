import { type HostilePage, PHONE, PHONE_FORM, page, script, VOTE_FORM, WARNS } from '../hostile-page.ts';

const served = (body: string | Uint8Array, type: string, headers: Record<string, string> = {}) => ({
  body,
  type,
  headers,
});
/** Bytes written out: the text stands in an encoding Node does not write. */
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const encoded = (charset: string, label: string) =>
  bytes(
    `<!doctype html><meta charset="${charset}"><title>x</title><form><label>${label} <input type="tel" name="mobile"></label></form>`,
  );

/** A document of one kind with a field in it. */
const phoneIn = (id: string, file: ReturnType<typeof served>, more: Partial<HostilePage> = {}): HostilePage => ({
  id,
  lesson: 7,
  files: () => ({ '': file }),
  find: PHONE,
  pageMayNotice: 'notice',
  ...more,
});
const silent = (id: string, file: ReturnType<typeof served>): HostilePage => ({
  id,
  lesson: 7,
  files: () => ({ '': file }),
  find: 'silent',
  pageMayNotice: 'nothing',
});
const HTML = 'text/html; charset=utf-8';
const XHTML_FORM = '<form action="send"><label>手机号 <input type="tel" name="mobile" /></label></form>';
const XHTML = (body: string) =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>x</title></head><body>${body}</body></html>`;

export default [
  phoneIn(
    'strict-policy',
    served(page(VOTE_FORM), HTML, {
      'content-security-policy':
        "default-src 'none'; img-src 'self'; style-src 'none'; script-src 'none'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
    }),
    { find: WARNS },
  ),
  phoneIn(
    'trusted-types',
    served(page(VOTE_FORM), HTML, {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    }),
    { find: WARNS },
  ),
  phoneIn('policy-sandbox', served(page(VOTE_FORM), HTML, { 'content-security-policy': 'sandbox' }), {
    find: WARNS,
    hasNoScripts: true,
    // Our witness is told no, as any script would be.
    ownNoise: /Blocked script execution/,
  }),
  phoneIn(
    'policy-sandbox-with-scripts',
    served(page(VOTE_FORM), HTML, { 'content-security-policy': 'sandbox allow-scripts' }),
    { find: WARNS },
  ),
  phoneIn(
    'isolated-by-headers',
    served(page(VOTE_FORM), HTML, {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'permissions-policy': 'fullscreen=(), camera=()',
    }),
    // Only what browsers trust can be isolated, and without a certificate that is this computer.
    { find: WARNS, address: (link) => link('', '127.0.0.1') },
  ),
  phoneIn('in-gbk', served(encoded('gbk', '\xca\xd6\xbb\xfa\xba\xc5'), 'text/html'), {
    find: { kinds: ['phone'], label: '手机号' },
  }),
  phoneIn('in-big5', served(encoded('big5', '\xa4\xe2\xbe\xf7\xb8\xb9\xbd\x58'), 'text/html'), {
    find: { kinds: ['phone'], label: '手機號碼' },
  }),
  phoneIn('in-utf-16', served(new Uint8Array(Buffer.from(`\ufeff${page(PHONE_FORM)}`, 'utf16le')), 'text/html'), {
    find: { kinds: ['phone'], label: '手机号' },
  }),
  phoneIn(
    'with-a-wrong-encoding',
    served(new Uint8Array(Buffer.from(page(PHONE_FORM))), 'text/html; charset=iso-8859-1'),
  ),
  phoneIn('as-xhtml', served(XHTML(XHTML_FORM), 'application/xhtml+xml'), {
    find: { kinds: ['phone'], label: '手机号' },
  }),
  phoneIn(
    'as-xhtml-vote',
    served(
      XHTML(VOTE_FORM.replaceAll(' required', '').replace(/<input([^>]*)>/g, '<input$1/>')),
      'application/xhtml+xml',
    ),
    { find: WARNS },
  ),
  phoneIn(
    'as-xml-with-a-form-inside',
    served(
      `<?xml version="1.0"?><data><item/>${XHTML_FORM.replace('<form', '<form xmlns="http://www.w3.org/1999/xhtml"')}</data>`,
      'application/xml',
    ),
  ),
  phoneIn(
    'as-svg-with-a-form-inside',
    served(
      `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><foreignObject width="400" height="300"><body xmlns="http://www.w3.org/1999/xhtml">${XHTML_FORM}</body></foreignObject></svg>`,
      'image/svg+xml',
    ),
  ),
  silent('as-plain-text', served('手机号 <input type="tel" name="mobile"> 投票', 'text/plain; charset=utf-8')),
  silent('as-json', served('{"手机号": "<input>"}', 'application/json')),
  silent(
    'as-an-image',
    served(
      new Uint8Array(Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')),
      'image/gif',
    ),
  ),
  silent(
    'as-svg',
    served('<svg xmlns="http://www.w3.org/2000/svg"><text y="20">手机号 投票</text></svg>', 'image/svg+xml'),
  ),
  silent('as-xml', served('<?xml version="1.0"?><a><b>手机号</b></a>', 'text/xml')),
  silent('empty', served('', HTML)),
  silent('only-a-doctype', served('<!doctype html>', HTML)),
  phoneIn('without-a-body', served('<!doctype html><html><head><title>x</title></head></html>', HTML), {
    files: () => ({
      '': page(
        script(
          `document.body?.remove(); onload = () => { document.body?.remove(); document.documentElement.innerHTML += ''; document.body?.remove(); const f = document.createElement('form'); f.innerHTML = '<input type=tel name=mobile>'; document.documentElement.append(f); };`,
        ),
      ),
    }),
    isRestless: true,
  }),
  phoneIn('root-is-a-form', served('', HTML), {
    files: () => ({
      '': page(
        script(
          `onload = () => { const f = document.createElement('form'); f.innerHTML = '<input name="lang"><input name="getAttribute"><input type=tel name=mobile>'; document.replaceChild(f, document.documentElement); };`,
        ),
      ),
    }),
    isRestless: true,
  }),
  phoneIn('written-after-load', served('', HTML), {
    files: () => ({
      '': page(
        script(
          `onload = () => setTimeout(() => { document.open(); document.write(${JSON.stringify(page(VOTE_FORM))}); document.close(); }, 200);`,
        ),
      ),
    }),
    find: WARNS,
    isRestless: true,
  }),
  phoneIn('written-after-the-check', served('', HTML), {
    files: () => ({ '': page(PHONE_FORM) }),
    isRestless: true,
    async act(visit) {
      await visit.inPage(
        `(() => { document.open(); document.write(${JSON.stringify(page(VOTE_FORM))}); document.close(); })()`,
      );
      await visit.untilFound(WARNS);
      await visit.untilNotice(true);
    },
  }),
  phoneIn('opaque-top-page', served('', HTML), {
    address: () => `data:text/html;charset=utf-8,${encodeURIComponent(page(PHONE_FORM))}`,
    notIn: { chromium: 'it lets no extension into an address that only a person can type' },
  }),
  phoneIn(
    'quirks-and-broken-markup',
    served(
      `<table><form><tr><td>手机号<td><input type=tel name=mobile></form><tr></b></p><select><input name=x><body><body onload=1><html>`,
      HTML,
    ),
    // Chromium remarks on the markup.
    { ownNoise: /<select>/ },
  ),
] satisfies readonly HostilePage[];
