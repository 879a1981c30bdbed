export default {
  badge: {
    unread: 'Formwary: a part of this page could not be checked',
    nothing: 'Formwary: this page asks for nothing personal',
    title: 'Formwary: {level}. {headline}',
  },
  notice: {
    name: 'Notice from Formwary',
    why: 'Why',
    close: 'Got it',
    copied: 'Copied:',
    notCopied: 'The browser would not copy it. Please select this text:',
    whyHint: 'Click the Formwary icon in the toolbar to see all the reasons.',
    optional: 'May stay empty',
  },
  press: {
    headline: 'One moment: this sends your {kinds}',
    to: 'It goes to {host}.',
    toScript: 'A script of the page sends it; where to cannot be seen.',
    again: 'If you still want to send it, press again and it goes through.',
  },
  sent: {
    headline: 'Gave away your {kinds}? A few things still help',
    what: 'Keep a screenshot, then ask them to delete it. It saves trouble later.',
    more: 'What else helps',
  },
};
