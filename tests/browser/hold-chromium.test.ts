import { openChromium } from './support/chromium.ts';
import { holdsOnce } from './support/hold.ts';

holdsOnce(openChromium);
