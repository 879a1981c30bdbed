import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Rule } from '#contract/rule.ts';
import { DEFAULT_SETTINGS } from '#contract/settings.ts';
import { galleryDoor } from '#dev/gallery/door.ts';
import { settingsStates } from '#dev/gallery/states.ts';
import { Files } from '#surfaces/settings/advanced/Files.tsx';
import { PasteList } from '#surfaces/settings/advanced/PasteList.tsx';
import { Sensitivity } from '#surfaces/settings/advanced/Sensitivity.tsx';
import { TestAddress } from '#surfaces/settings/advanced/TestAddress.tsx';
import type { ListState } from '#surfaces/settings/list-state.ts';
import { Settings } from '#surfaces/settings/Settings.tsx';
import { settingsView } from '#surfaces/settings/view.ts';

afterEach(() => {
  render(null, document.body);
});

function show(name: string, isTaken = true, over: Partial<ListState> = {}): unknown[] {
  const acts: unknown[] = [];
  const found = settingsStates('en')[name];
  const state = found && { ...found, list: { ...found.list, ...over } };
  if (!state) throw new Error(`no state ${name}`);
  render(
    <Settings
      view={settingsView(state, 'en')}
      selected={state.list.selected}
      onChange={(change) => acts.push(change)}
      onAdd={async (wish) => {
        acts.push({ add: wish });
        return isTaken;
      }}
      onRemove={(targets) => acts.push({ remove: targets })}
      onEdit={(target, change) => acts.push({ edit: target, change })}
      onList={(change) => acts.push({ list: change })}
      onUndo={() => acts.push('undo')}
      onDismiss={() => acts.push('dismiss')}
      onMore={() => acts.push('more')}
    />,
    document.body,
  );
  return acts;
}
const all = (selector: string) => [...document.body.querySelectorAll<HTMLElement>(selector)];

function input(selector: string): HTMLInputElement {
  const found = document.body.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

async function type(selector: string, text: string): Promise<void> {
  await act(() => {
    const box = input(selector);
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function submit(): Promise<void> {
  await act(async () => {
    all('form')[0]?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

test('gives every control a name', () => {
  show('many');
  for (const control of all('input, select')) {
    const label = control.closest('label') ?? document.body.querySelector(`label[for="${control.id}"]`);
    expect(label?.textContent).not.toBe('');
  }
});

test('tells each remove button from the next', () => {
  const acts = show('few');
  const buttons = all('[data-remove]');
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Remove 192.0.2.7',
    'Remove example.com',
    'Remove post.example.net',
    'Remove =prize.example.org',
    'Remove school.example/forms',
    'Remove votes.example',
  ]);
  buttons[1]?.click();
  expect(acts).toEqual([{ remove: ['example.com'] }]);
});

test('empties the box when a site was taken', async () => {
  const acts = show('few');
  await type('#add-site', 'new.example');
  await submit();
  expect(acts).toEqual([{ add: { typed: 'new.example', action: 'trust', span: 'good', reach: 'site' } }]);
  expect(input('#add-site').value).toBe('');
});

test('keeps what was typed when the site was not taken', async () => {
  show('few', false);
  await type('#add-site', 'not a site');
  await submit();
  expect(input('#add-site').value).toBe('not a site');
});

test('ties the reason to the box it is about', () => {
  show('not-a-site');
  const box = input('#add-site');
  expect(box.getAttribute('aria-invalid')).toBe('true');
  const described = box.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(document.getElementById(described[0] ?? '')?.textContent).toMatch(/is not a site/);
});

test('saves a choice at once', () => {
  const acts = show('few');
  input('input[name="loudness"][value="badge"]').click();
  expect(acts).toEqual([{ loudness: 'badge' }]);
});

test('brings back what was removed, or lets it go', () => {
  const acts = show('removed');
  for (const button of all('.toast button')) button.click();
  expect(acts).toEqual(['undo', 'dismiss']);
});

test('selects, and removes what is selected', () => {
  const acts = show('many');
  input('input[aria-label="Select shop-3.example"]').click();
  expect(acts).toEqual([{ list: { selected: new Set(['shop-1.example', 'shop-2.example', 'shop-3.example']) } }]);
  for (const button of all('#remove-selected')) button.click();
  expect(acts[1]).toEqual({ remove: ['shop-1.example', 'shop-2.example'] });
});

test('changes an entry in its own line', async () => {
  const acts = show('editing');
  await type('#edit-note', '孩子的学校');
  await act(() => {
    all('.editor .choice input')[0]?.click();
  });
  await act(async () => {
    document.body.querySelector('.editor')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  expect(acts).toEqual([
    {
      edit: 'school.example/forms',
      change: { action: 'trust', note: '孩子的学校', scope: { kind: 'fields', kinds: ['real-name'] } },
    },
  ]);
});

const pick = (selector: string, index: number) =>
  act(() => {
    const select = document.body.querySelector<HTMLSelectElement>(selector);
    if (select) select.selectedIndex = index;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
const tick = (label: string) =>
  act(() => {
    all('.choice')
      .find(({ textContent }) => textContent === label)
      ?.querySelector('input')
      ?.click();
  });

test('says of an entry which reasons it is about, and takes others', async () => {
  const acts = show('editing-reasons');
  expect(document.body.textContent).toContain('only for 3 reasons (A clock to hurry you and It says little is left …)');
  expect(all('.editor .choice input:checked')).toHaveLength(3);
  await tick('A clock to hurry you');
  await act(async () => {
    document.body.querySelector('.editor')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  expect(acts).toEqual([
    {
      edit: 'votes.example',
      change: { action: 'trust', note: '', scope: { kind: 'signals', ids: ['scarcity', 'crowd-claimed'] } },
    },
  ]);
});

test('adds a site for some kinds of data only, and for everything where none is ticked', async () => {
  const acts = show('few');
  await pick('#add-scope', 1);
  await type('#add-site', 'a.example');
  await submit();
  await tick('phone number');
  await type('#add-site', 'b.example');
  await submit();
  expect(acts).toMatchObject([
    { add: { typed: 'a.example', scope: { kind: 'all' } } },
    { add: { typed: 'b.example', scope: { kind: 'fields', kinds: ['phone'] } } },
  ]);
});

test('locks what an administrator set, and says so', () => {
  show('locked');
  expect(input('#add-site').disabled).toBe(true);
  expect(all('fieldset[disabled]')).toHaveLength(3);
  expect(all('[data-remove]')).toHaveLength(0);
  expect(document.body.textContent).toContain('Your administrator set this');
});

test('draws a few rows of a very long list', () => {
  show('crowd');
  expect(all('.site').length).toBeLessThan(100);
  expect(all('.site')[0]?.getAttribute('aria-setsize')).toBe('10000');
});

test('loads the folded part when it is opened', () => {
  const acts = show('few');
  expect(acts).toEqual([]);
  // As browsers do, opening it says so.
  all('details.more')[0]?.setAttribute('open', '');
  expect(acts).toEqual(['more']);
});

test('says what a pasted list is added as, and asks for that', async () => {
  const asked: unknown[] = [];
  const paste: typeof galleryDoor.paste = (...how) => {
    asked.push(how);
    return galleryDoor.paste('', 'trust');
  };
  render(
    <PasteList door={{ ...galleryDoor, paste }} locale="en" isLocked={false} onDone={() => undefined} />,
    document.body,
  );
  expect(all('button')[0]?.textContent).toBe('Trust them');
  await act(() => {
    const select = document.body.querySelector<HTMLSelectElement>('#paste-action');
    if (select) select.selectedIndex = 1;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(all('button')[0]?.textContent).toBe('Always warn about them');
  await submit();
  expect(asked).toEqual([['', 'warn']]);
});

test('offers to take an import back in a page that was opened since', async () => {
  const kept: boolean[] = [];
  const keptImport: typeof galleryDoor.keptImport = async (forgets) => {
    kept.push(forgets);
    return !forgets;
  };
  await act(async () =>
    render(
      <Files
        door={{ ...galleryDoor, keptImport }}
        locale="en"
        settings={DEFAULT_SETTINGS}
        onImport={async () => true}
        onUndo={async () => true}
      />,
      document.body,
    ),
  );
  await act(async () => undefined);
  expect(all('#import-undo')).toHaveLength(1);
  await act(async () => all('#import-keep')[0]?.click());
  expect(all('#import-undo')).toEqual([]);
  expect(kept).toEqual([false, true]);
});

test('tells of an address what each entry decides, and what is left', async () => {
  const plain = { until: null, note: '', from: 'settings', changedAt: 0 } as const;
  const whichRule = async (): Promise<readonly Rule[]> => [
    { ...plain, target: '=www.a.example', action: 'trust', scope: { kind: 'fields', kinds: ['phone', 'email'] } },
    { ...plain, target: 'a.example', action: 'warn', scope: { kind: 'fields', kinds: ['phone'] } },
  ];
  await act(async () => render(<TestAddress door={{ ...galleryDoor, whichRule }} locale="en" />, document.body));
  await submit();
  expect(all('[role="status"] > p').map(({ textContent }) => textContent)).toEqual([
    '=www.a.example decides: Trust. Only for: phone number and e-mail. It covers this one host.',
    'For the rest you are told as usual.',
    'These cover it too, but are less specific:',
  ]);
});

test('keeps the row that is edited, and what is typed there, when it is scrolled out of sight', async () => {
  show('crowd', true, { editing: 'shop-5.example' });
  await type('#edit-note', '学校');
  await act(() => {
    const box = all('.sites')[0];
    for (const row of all('.site')) row.getBoundingClientRect = () => new DOMRect(0, 0, 300, 60);
    if (box) box.scrollTop = 60 * 5_000;
    box?.dispatchEvent(new Event('scroll'));
  });
  const places = all('.site').map((row) => Number(row.getAttribute('aria-posinset')));
  expect(places.slice(0, 2)).toEqual([5, 4_993]);
  expect(all('.site')[1]?.style.marginBlockStart).toBe(`${60 * 4_987}px`);
  expect(input('#edit-note').value).toBe('学校');
});

test('keeps the editor open while an input method has the Escape key', () => {
  const acts = show('editing');
  const press = (isComposing: boolean) =>
    input('#edit-note').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, isComposing }));
  press(true);
  expect(acts).toEqual([]);
  press(false);
  expect(acts).toEqual([{ list: { editing: null } }]);
});

test('says of every locked control why, to those who hear it, too', () => {
  const why = 'Your administrator set this';
  const locked = () => all('select:disabled, textarea:disabled, input:disabled:not([type=radio]), fieldset:disabled');
  const unsaid = () =>
    locked().filter((control) => {
      const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
      return !ids.some((id) => document.getElementById(id)?.textContent?.includes(why));
    });
  show('locked');
  expect(locked().length).toBeGreaterThan(4);
  expect(unsaid().filter((control) => !control.closest('.site'))).toEqual([]);
  const state = settingsStates('en')['locked'];
  if (!state) throw new Error('no state');
  const nothing = () => undefined;
  render(<Sensitivity settings={state.settings} locale="en" isLocked onOwn={nothing} />, document.body);
  expect(unsaid()).toEqual([]);
  render(<PasteList door={galleryDoor} locale="en" isLocked onDone={nothing} />, document.body);
  expect(unsaid()).toEqual([]);
});
