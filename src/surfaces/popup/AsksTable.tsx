import type { PopupView } from './view-types.ts';

/** What the page asks for against what its purpose needs. */
export function AsksTable({ asks }: { readonly asks: NonNullable<PopupView['asks']> }) {
  return (
    <section class="block">
      <h2 id="asks">{asks.title}</h2>
      {asks.overAsk && (
        <div class="over-ask">
          <p class="boxes" aria-hidden="true">
            {asks.overAsk.boxes.map((need, index) => (
              <span key={index} data-need={need} />
            ))}
          </p>
          <p>{asks.overAsk.said}</p>
        </div>
      )}
      <table class="asks" aria-labelledby="asks">
        <thead>
          <tr>
            {asks.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {asks.rows.map((row) => (
            <tr key={row.kind} data-need={row.need}>
              <th scope="row">
                {row.name}
                {row.note !== '' && <span class="note">{row.note}</span>}
              </th>
              <td class="need">{row.needWord}</td>
              <td>{row.demand}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {asks.needs.map((sentence) => (
        <p key={sentence} class="small">
          {sentence}
        </p>
      ))}
    </section>
  );
}
