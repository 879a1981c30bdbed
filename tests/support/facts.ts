import type { ConsentBox, Evidenceable, Facts, Field, PageCue, SiteFacts } from '#contract/facts.ts';
import type { FieldKind, Purpose } from '#contract/kinds.ts';
import { evidenceable } from '#report/evidenceable.ts';

/** Facts of a page that asks nothing and says nothing; a test names only what it is about. */
export function facts(over: Partial<Facts> = {}): Facts {
  return {
    schema: 1,
    url: 'https://example.com/page',
    title: '',
    lang: 'zh-CN',
    fields: [],
    forms: [{ frame: 0, selector: 'form', action: null, method: 'post', submit: '', controls: 0, passwords: 0 }],
    purposes: [{ kind: 'other', confidence: 0.2, quotes: [] }],
    cues: [],
    consent: { boxes: [], policies: [] },
    subject: 'visitor',
    operator: '',
    limits: [],
    ...over,
  };
}

export function field(kind: FieldKind, over: Partial<Field> = {}): Field {
  return {
    kind,
    confidence: 1,
    selector: `#${kind}`,
    label: `${kind} label`,
    required: false,
    saysOptional: false,
    visible: true,
    hiddenAs: null,
    form: 0,
    frame: 0,
    readOnly: false,
    clues: [],
    ...over,
  };
}

export const phone = (over: Partial<Field> = {}): Field => field('phone', { label: '手机号', ...over });

export function cue(id: string, quote: string, weight = 1): PageCue {
  return { cue: id, quote, weight, frame: 0, selector: '' };
}

export function box(over: Partial<ConsentBox> = {}): ConsentBox {
  return {
    label: '我已阅读并同意',
    checked: false,
    required: false,
    selector: '#agree',
    frame: 0,
    to: 'policy',
    ...over,
  };
}

export function siteOn(host: string, over: Partial<SiteFacts> = {}): SiteFacts {
  return {
    url: `https://${host}/`,
    host,
    registrableDomain: host,
    secure: true,
    isIp: false,
    port: '',
    suffix: 'com',
    subdomain: '',
    looksLike: '',
    mixedScript: false,
    platform: '',
    actions: [],
    ...over,
  };
}

/** A form that is sent somewhere. */
export function sentTo(host: string, over: Partial<SiteFacts['actions'][number]> = {}): SiteFacts['actions'][number] {
  return {
    form: 0,
    host,
    registrableDomain: host,
    crossSite: false,
    secure: true,
    isIp: false,
    inAddress: false,
    ...over,
  };
}

/** What signals read: a page of this purpose, as good as sure, that asks for these fields. */
export function page(
  purpose: Purpose = 'other',
  fields: readonly Field[] = [],
  over: Partial<Facts> = {},
  site: SiteFacts | null = null,
): Evidenceable {
  return evidenceable(
    facts({ purposes: [{ kind: purpose, confidence: 0.95, quotes: [purpose] }], fields, ...over }),
    site,
  );
}
