import { QuotedText } from '../components/QuotedText.tsx';
import type { PracticeView } from './view.ts';

interface PracticeProps {
  readonly view: PracticeView;
  readonly onSend: () => void;
}

/** A page that asks too much, of our own making: nothing of it is ever sent. */
export function Practice({ view, onSend }: PracticeProps) {
  const { form } = view;
  return (
    <main class="practice">
      <aside class="told">
        <p>{view.told}</p>
        <p>
          <a href="welcome.html">{view.back}</a>
        </p>
      </aside>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
      >
        <h1>{form.title}</h1>
        <p>{form.lead}</p>
        {form.boxes.map(({ id, label }) => (
          <label key={id}>
            {label}
            <input id={id} name={id} type="text" inputMode="numeric" required autocomplete="off" />
          </label>
        ))}
        <button type="submit" class="main">
          {form.send}
        </button>
      </form>
      <p role="status">{view.said}</p>
      {view.reasons.length > 0 && (
        <section id="why" tabIndex={-1} aria-labelledby="why-title">
          <h2 id="why-title">{view.reasonsTitle}</h2>
          <ul>
            {view.reasons.map(({ id, title, sentence }) => (
              <li key={id}>
                <strong>{title}</strong> <QuotedText text={sentence} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
