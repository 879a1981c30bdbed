import { openFirefox } from './support/firefox.ts';
import { holdsOnce } from './support/hold.ts';

holdsOnce(openFirefox);
