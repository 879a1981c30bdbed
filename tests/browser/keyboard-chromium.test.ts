import { byKeyboard } from './support/by-keyboard.ts';
import { openChromium } from './support/chromium.ts';

byKeyboard(openChromium);
