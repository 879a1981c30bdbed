import { openChromium } from './support/chromium.ts';
import { settingsKept } from './support/settings-kept.ts';

settingsKept(openChromium);
