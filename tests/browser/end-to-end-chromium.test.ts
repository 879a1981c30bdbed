import { openChromium } from './support/chromium.ts';
import { endToEnd } from './support/end-to-end.ts';

endToEnd(openChromium);
