import { LEVEL_SHAPES } from '../look/level-shape.ts';
import type { WelcomeView } from './view.ts';

type Id = WelcomeView['pictures'][number]['id'];

/** The card beside the box it is about. */
function Card() {
  return (
    <>
      <rect class="page" x="8" y="8" width="224" height="134" rx="8" />
      <rect class="line" x="28" y="28" width="70" height="8" rx="4" />
      <rect class="box" x="28" y="48" width="96" height="22" rx="5" />
      <path class="ink" d="M38 59h2m8 0h2m8 0h2m8 0h2" />
      <rect class="card" x="112" y="62" width="108" height="68" rx="8" />
      <path class="level" transform="translate(120 70)" d={LEVEL_SHAPES.high} />
      <rect class="line" x="142" y="74" width="62" height="7" rx="3.5" />
      <rect class="line" x="122" y="92" width="86" height="5" rx="2.5" />
      <rect class="button" x="122" y="106" width="86" height="14" rx="5" />
    </>
  );
}

/** The icon in the toolbar, with its number. */
function Icon() {
  return (
    <>
      <rect class="page" x="8" y="8" width="224" height="134" rx="8" />
      <path class="line" d="M16 8h208a8 8 0 0 1 8 8v26H8V16a8 8 0 0 1 8-8Z" />
      <rect class="card" x="22" y="17" width="130" height="16" rx="8" />
      <path class="button" d="M182 13l12 4v9c0 7-5 11-12 14-7-3-12-7-12-14v-9Z" />
      <rect class="level" x="186" y="27" width="26" height="17" rx="4" />
      <text class="number" x="199" y="40" text-anchor="middle">
        2!
      </text>
      <rect class="card" x="112" y="50" width="108" height="80" rx="8" />
      <rect class="line" x="122" y="62" width="60" height="7" rx="3.5" />
      <rect class="level" x="122" y="80" width="70" height="6" rx="3" />
      <rect class="line" x="122" y="94" width="86" height="5" rx="2.5" />
      <rect class="line" x="122" y="106" width="74" height="5" rx="2.5" />
    </>
  );
}

/** Another way than one's own number. */
function Instead() {
  return (
    <>
      <rect class="page" x="8" y="8" width="224" height="134" rx="8" />
      <rect class="box" x="28" y="26" width="88" height="22" rx="5" />
      <path class="ink" d="M38 37h2m8 0h2m8 0h2m8 0h2" />
      <path class="ink" d="M24 24 120 50" />
      <path class="ink" d="M132 37h22m-7-7 8 7-8 7" />
      <rect class="box" x="166" y="26" width="50" height="22" rx="5" />
      <path class="tick" d="m30 76 6 6 10-12M30 100l6 6 10-12M30 124l6 6 10-12" />
      <rect class="line" x="58" y="72" width="130" height="7" rx="3.5" />
      <rect class="line" x="58" y="96" width="102" height="7" rx="3.5" />
      <rect class="line" x="58" y="120" width="118" height="7" rx="3.5" />
    </>
  );
}

const PICTURES: Readonly<Record<Id, () => preact.JSX.Element>> = { card: Card, icon: Icon, instead: Instead };

/** A drawing of ours; what it shows is said beside it. */
export function Picture({ of }: { readonly of: Id }) {
  const Drawn = PICTURES[of];
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true">
      <Drawn />
    </svg>
  );
}
