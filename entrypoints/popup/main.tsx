import '#surfaces/look/tokens.css';
import '#surfaces/look/page.css';
import '#surfaces/popup/popup.css';
import { startPopup } from '#surfaces/popup/start.tsx';

const root = document.getElementById('root');
if (root) void startPopup(root);
