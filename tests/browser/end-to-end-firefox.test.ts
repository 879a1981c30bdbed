import { endToEnd } from './support/end-to-end.ts';
import { openFirefox } from './support/firefox.ts';

endToEnd(openFirefox);
