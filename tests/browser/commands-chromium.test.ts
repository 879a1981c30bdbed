import { openChromium } from './support/chromium.ts';
import { commandsWork } from './support/commands.ts';

commandsWork(openChromium);
