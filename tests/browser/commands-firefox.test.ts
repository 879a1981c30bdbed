import { commandsWork } from './support/commands.ts';
import { openFirefox } from './support/firefox.ts';

commandsWork(openFirefox);
