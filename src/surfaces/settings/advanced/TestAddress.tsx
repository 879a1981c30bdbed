import { useState } from 'preact/hooks';
import type { Locale } from '#contract/kinds.ts';
import type { Rule } from '#contract/rule.ts';
import { advancedCatalogue } from '#i18n/advanced/catalogue.ts';
import { catalogue } from '#i18n/catalogue.ts';
import { cleanHost } from '#i18n/clean.ts';
import { format } from '#i18n/format.ts';
import { signalText } from '#i18n/texts.ts';
import { WithSite } from '../../components/WithSite.tsx';
import { deciders } from './decide.ts';
import type { Door } from './door.ts';
import { Section } from './Section.tsx';

/** What kind of target it is, by its spelling: see `rules/target.ts`. */
function kindOf({ target }: Rule): 'site' | 'host' | 'prefix' | 'pattern' {
  if (target.includes('*')) return 'pattern';
  if (target.startsWith('=')) return 'host';
  return /:\/\/|\//.test(target) ? 'prefix' : 'site';
}

/** Which entry decides about an address, and why. */
export function TestAddress({ door, locale }: { readonly door: Door; readonly locale: Locale }) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly Rule[] | null | undefined>(undefined);
  const text = advancedCatalogue(locale);
  const words = catalogue(locale);
  const look = async (event: Event) => {
    event.preventDefault();
    setFound(await door.whichRule(typed));
  };
  const { decide, rest } = deciders(found ?? []);
  const names = (rule: Rule, parts: readonly string[]) => {
    const kinds: Readonly<Record<string, string>> = words.kinds;
    const name = (part: string) =>
      rule.scope.kind === 'fields' ? (kinds[part] ?? part) : signalText(part, locale).title;
    return new Intl.ListFormat(locale).format(parts.map(name));
  };
  return (
    <Section title={text.test}>
      <form class="add" noValidate onSubmit={(event) => void look(event)}>
        <label for="test-address">{text.testLabel}</label>
        <div class="row">
          <input
            id="test-address"
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            dir="ltr"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit">{text.testButton}</button>
        </div>
      </form>
      <div role="status">
        {found === null && <p>{text.testBad}</p>}
        {found?.length === 0 && <p>{text.testNone}</p>}
        {decide.map(({ rule, parts }) => (
          <p key={rule.target}>
            <WithSite
              sentence={format(text.testDecides, { action: words.actions[rule.action] })}
              site={cleanHost(rule.target)}
            />{' '}
            {parts && `${format(text.testParts, { parts: names(rule, parts) })} `}
            {text.reasons[kindOf(rule)]}
          </p>
        ))}
        {decide.length > 0 && decide.every(({ parts }) => parts) && <p>{text.testRest}</p>}
        {rest.length > 0 && (
          <>
            <p class="small">{text.testAlso}</p>
            <ul class="plain">
              {rest.slice(0, 20).map((rule) => (
                <li key={rule.target}>
                  <bdi dir="ltr" class="host">
                    {cleanHost(rule.target)}
                  </bdi>
                  <span class="small">{words.actions[rule.action]}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
}
