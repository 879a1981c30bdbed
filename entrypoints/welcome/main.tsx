import '#surfaces/look/tokens.css';
import '#surfaces/look/page.css';
import '#surfaces/settings/settings.css';
import '#surfaces/welcome/welcome.css';
import { startWelcome } from '#surfaces/welcome/start.tsx';

const root = document.getElementById('root');
if (root) void startWelcome(root);
