import { byKeyboard } from './support/by-keyboard.ts';
import { openFirefox } from './support/firefox.ts';

byKeyboard(openFirefox);
