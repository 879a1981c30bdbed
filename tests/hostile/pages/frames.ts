import type { FieldKind } from '#contract/kinds.ts';
import { ANOTHER_HOST, type HostilePage, PHONE, PHONE_FORM, page, script, VOTE_FORM, WARNS } from '../hostile-page.ts';

const frame = (attributes: string) => `<iframe ${attributes}></iframe>`;
const asAttribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const many = (count: number, kinds: readonly FieldKind[]): HostilePage => ({
  id: `${count}-frames`,
  lesson: 12,
  files: () => ({
    '': page(
      `${PHONE_FORM}<div id="box"></div>${script(`
        for (let i = 0; i < ${count}; i++) { const f = document.createElement('iframe'); f.width = 60; f.height = 30; f.srcdoc = '<input name=email' + i + ' type=email>'; box.append(f); }`)}`,
    ),
  }),
  find: { kinds, limit: 'frames-capped' },
  pageMayNotice: 'notice',
});
/** The form stands in one frame only, which is made like this. */
const inFrame = (
  id: string,
  body: (link: (file: string, host?: string) => string) => string,
  more: Partial<HostilePage> = {},
): HostilePage => ({
  id,
  lesson: 12,
  files: (link) => ({ '': page(body(link)), form: page(PHONE_FORM), vote: page(VOTE_FORM) }),
  find: PHONE,
  pageMayNotice: 'notice',
  ...more,
});

export default [
  many(300, ['phone', 'email']),
  // So many keep the page's own process busy for longer than anybody waits: the page itself is judged all the same.
  { ...many(500, ['phone']), notIn: { firefox: 'its driver alone needs half a minute for so many frames' } },
  inFrame('frame-of-another-site', (link) => frame(`src="${link('vote', ANOTHER_HOST)}"`), { find: WARNS }),
  inFrame('frame-srcdoc', () => frame(`srcdoc="${asAttribute(VOTE_FORM)}"`), { find: WARNS }),
  inFrame(
    'frame-written',
    () =>
      frame('id="f"') + script(`f.contentDocument.write(${JSON.stringify(PHONE_FORM)}); f.contentDocument.close();`),
  ),
  inFrame(
    'frame-blank-filled',
    () => frame('id="f"') + script(`f.contentDocument.body.innerHTML = ${JSON.stringify(PHONE_FORM)};`),
  ),
  inFrame('frame-data', () => frame(`src="data:text/html;charset=utf-8,${encodeURIComponent(PHONE_FORM)}"`)),
  inFrame(
    'frame-blob',
    () =>
      frame('id="f"') +
      script(`f.src = URL.createObjectURL(new Blob([${JSON.stringify(page(PHONE_FORM))}], { type: 'text/html' }));`),
  ),
  inFrame('frame-sandboxed', (link) => frame(`sandbox src="${link('form')}"`), { ownNoise: /sandboxed|allow-scripts/ }),
  inFrame('frame-sandboxed-with-scripts', (link) => frame(`sandbox="allow-scripts allow-forms" src="${link('form')}"`)),
  inFrame('frame-sandboxed-srcdoc', () => frame(`sandbox srcdoc="${asAttribute(PHONE_FORM)}"`), {
    ownNoise: /sandboxed|allow-scripts/,
  }),
  inFrame('frame-javascript', () => frame(`src="javascript:'${asAttribute(PHONE_FORM)}'"`)),
  inFrame('frames-eight-deep', (link) => {
    let html = frame(`src="${link('form')}"`);
    for (let i = 0; i < 7; i++) html = frame(`srcdoc="${asAttribute(html)}"`);
    return html;
  }),
  inFrame(
    'frame-vanishes-while-read',
    (link) =>
      PHONE_FORM +
      script(
        `setInterval(() => { const f = document.createElement('iframe'); f.src = ${JSON.stringify(link('vote'))}; document.body.append(f); setTimeout(() => f.remove(), Math.random() * 60); }, 20);`,
      ),
    {
      isRestless: true,
      async act(visit) {
        for (let i = 0; i < 3; i++) {
          const state = await visit.state();
          if (state.kind !== 'report') throw new Error(`The popup says ${state.kind}.`);
        }
      },
    },
  ),
  inFrame('frame-never-loads', () => `${PHONE_FORM}${frame('src="never"')}`, {
    files: () => ({
      '': page(PHONE_FORM + frame('src="never"')),
      never: { body: '', after: new Promise(() => undefined) },
    }),
    async act(visit) {
      const state = await visit.state();
      if (state.kind !== 'report') throw new Error(`The popup says ${state.kind}.`);
    },
  }),
  inFrame('frame-of-another-site-hangs', (link) => `${PHONE_FORM}${frame(`src="${link('hang', ANOTHER_HOST)}"`)}`, {
    files: (link) => ({
      '': page(`${PHONE_FORM}${frame(`src="${link('hang', ANOTHER_HOST)}"`)}`),
      hang: page(
        `<input>${script(`setTimeout(() => { const end = Date.now() + 20000; while (Date.now() < end); }, 100);`)}`,
      ),
    }),
    async act(visit) {
      const state = await visit.state();
      if (state.kind !== 'report') throw new Error(`The popup says ${state.kind}.`);
    },
  }),
  {
    id: 'form-in-a-frameset',
    lesson: 12,
    files: (link) => ({
      '': `<!doctype html><html><head><title>frames</title></head><frameset cols="50%,50%"><frame src="${link('vote')}"><frame src="about:blank"></frameset></html>`,
      vote: page(VOTE_FORM),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
  },
  {
    id: 'a-frame-says-all-is-well',
    lesson: 12,
    files: (link) => ({
      '': page(VOTE_FORM + frame(`src="${link('nice', ANOTHER_HOST)}"`)),
      nice: page(
        '<h1>登录</h1><form action="/login"><p>安全认证,官方网站,请放心</p><input type="password" name="password"><button>登录</button></form>',
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    async act(visit) {
      await visit.untilFound({ kinds: ['phone', 'password'], warn: true });
    },
  },
] satisfies readonly HostilePage[];
