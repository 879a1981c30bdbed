import { CopyLine } from './CopyLine.tsx';
import type { AdviceView, PopupAction, PopupView } from './view-types.ts';

type Advice = NonNullable<PopupView['advice']>;

interface AdviceListProps {
  readonly advice: Advice;
  readonly onAct: (action: PopupAction) => void;
}

function AdviceItem({ item, advice, onAct }: AdviceListProps & { readonly item: AdviceView }) {
  return (
    <li>
      <p>
        <strong>{item.title}</strong>
      </p>
      <p>{item.how}</p>
      {item.copy !== '' && <CopyLine text={item.copy} label={advice.copyLabel} of={item.title} onAct={onAct} />}
      {item.optional.length > 0 && (
        <button type="button" class="link" onClick={() => onAct({ pointAt: item.optional, as: 'optional', frame: 0 })}>
          {advice.showOptional}
        </button>
      )}
      <dl class="small-print">
        {item.cost !== '' && (
          <div>
            <dt>{advice.costLabel}</dt>
            <dd>{item.cost}</dd>
          </div>
        )}
        {item.limits !== '' && (
          <div>
            <dt>{advice.limitsLabel}</dt>
            <dd>{item.limits}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}

/** What to do instead, the least trouble first. */
export function AdviceList({ advice, onAct }: AdviceListProps) {
  return (
    <section class="block">
      <h2>{advice.title}</h2>
      <ol class="advice-list">
        {advice.first.map((item) => (
          <AdviceItem key={item.id} item={item} advice={advice} onAct={onAct} />
        ))}
      </ol>
      {advice.rest.length > 0 && (
        <details>
          <summary>{advice.more}</summary>
          <ol class="advice-list" start={advice.first.length + 1}>
            {advice.rest.map((item) => (
              <AdviceItem key={item.id} item={item} advice={advice} onAct={onAct} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
