import { type HostilePage, type Visit, votePage, WARNS } from '../hostile-page.ts';
import { until } from '../visits.ts';
import { HOST_BOX } from '../witness.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Clicks all over the place where the notice is, or was, as a person would who is lured there. */
async function clickAllOver(visit: Visit, box: Box): Promise<void> {
  for (const y of [0.15, 0.5, 0.72, 0.78, 0.84, 0.9]) {
    for (const x of [0.12, 0.35, 0.7]) await visit.clickAt(box.left + box.width * x, box.top + box.height * y);
  }
}

/** The page attacks the notice, then lures clicks. Whatever these do, the report stands and no setting moves. */
const attack = (code: string) => async (visit: Visit) => {
  const box = JSON.parse(String(await visit.inPage(HOST_BOX))) as Box;
  await visit.inPage(`(() => { const host = document.querySelector('html > div[popover]'); ${code} })()`);
  await clickAllOver(visit, box);
  // What the page adds may be judged between the two looks: a report must stand at once, and agree on the score in the end.
  let seen = '';
  await until(
    'the popup shows the score that was judged',
    async () => {
      const report = await visit.untilFound(WARNS);
      const state = await visit.state();
      if (state.kind !== 'report') throw new Error(`The popup now says ${state.kind}.`);
      seen = `It shows ${state.report.score}, not ${report.score}.`;
      return state.report.score === report.score ? true : null;
    },
    () => seen,
  );
};

const SHEET = `const sheet = document.createElement('div');
  sheet.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white;pointer-events:none';`;

const attacks: readonly (readonly [string, string])[] = [
  [
    'hides-everything-by-rule',
    `document.head.insertAdjacentHTML('beforeend', '<style>* { display: none !important; opacity: 0 !important }</style>');`,
  ],
  [
    'styles-our-host',
    `if (host) host.style.cssText = 'opacity:0!important;left:-9999px!important;transform:scale(0)!important;clip-path:inset(50%)!important;filter:opacity(0)!important;display:none!important';`,
  ],
  ['fades-the-body', `document.body.style.opacity = '0.001';`],
  [
    'fades-the-root',
    `document.documentElement.style.opacity = '0.001'; document.documentElement.style.filter = 'blur(90px)';`,
  ],
  ['covers-with-a-sheet', `${SHEET} document.body.append(sheet);`],
  [
    'covers-with-a-popover',
    `${SHEET} sheet.dataset.own = 1; sheet.popover = 'manual'; document.body.append(sheet); sheet.showPopover();`,
  ],
  [
    'covers-with-a-dialog',
    `const box = document.createElement('dialog'); box.innerHTML = '<button autofocus>领取红包</button>'; document.body.append(box); box.showModal();`,
  ],
  ['goes-fullscreen', `document.body.requestFullscreen?.().catch(() => 0);`],
  ['hides-our-popover', `host?.hidePopover(); if (host) host.popover = 'auto';`],
  ['moves-our-host', `if (host) document.body.append(host);`],
  ['adopts-our-host', `if (host) document.implementation.createHTMLDocument('').adoptNode(host);`],
  [
    'puts-a-frame-over',
    `const frame = document.createElement('iframe'); frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;opacity:.01;border:0;z-index:2147483647'; document.body.append(frame);`,
  ],
  [
    'zooms-and-turns',
    `document.documentElement.style.cssText = 'zoom:0.1;transform:rotate(90deg);perspective:1px;contain:strict;overflow:hidden';`,
  ],
];

export default [
  ...attacks.map(
    ([id, code]): HostilePage => ({
      id,
      lesson: 3,
      files: () => ({ '': votePage() }),
      find: WARNS,
      pageMayNotice: 'notice',
      isRestless: true,
      // Chromium says so when a page asks for the whole screen without a person's click.
      ownNoise: /fullscreen/i,
      act: attack(code),
    }),
  ),
  {
    id: 'removes-our-host-at-once',
    lesson: 5,
    files: () => ({
      '': votePage(
        `new MutationObserver(() => { for (const node of document.querySelectorAll('html > div')) node.remove(); }).observe(document.documentElement, { childList: true });`,
      ),
    }),
    find: { kinds: ['phone'] },
    pageMayNotice: 'notice',
    isRestless: true,
    async act(visit) {
      // A page that fights the notice wins its own window, not the toolbar: the report says what it did.
      await visit.untilFound({ ...WARNS, limit: 'notice-removed' });
      const state = await visit.state();
      if (state.kind !== 'report') throw new Error(`The popup says ${state.kind}.`);
    },
  },
  {
    id: 'empties-the-page-every-10-ms',
    lesson: 11,
    files: () => ({
      '': votePage(`const own = document.documentElement.innerHTML;
        setInterval(() => { document.documentElement.innerHTML = ''; document.documentElement.innerHTML = own; }, 10);`),
    }),
    find: { kinds: ['phone'] },
    pageMayNotice: 'notice',
    isRestless: true,
    async act(visit) {
      await visit.untilFound({ ...WARNS, limit: 'notice-removed' });
    },
  },
  {
    id: 'replaces-the-root-element',
    lesson: 5,
    files: () => ({ '': votePage() }),
    find: WARNS,
    pageMayNotice: 'notice',
    isRestless: true,
    async act(visit) {
      await visit.inPage(
        `document.replaceChild(document.documentElement.cloneNode(true), document.documentElement) && 1`,
      );
      await visit.untilNotice(true);
      await visit.untilFound(WARNS);
    },
  },
] satisfies readonly HostilePage[];
