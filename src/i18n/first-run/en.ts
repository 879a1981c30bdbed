export default {
  welcome: {
    title: 'Formwary is ready',
    intro: 'Before you give a page your number, it has a look for you. No account, no network.',
    card: 'It speaks only when a page asks too much',
    cardWhat: 'Then a small card comes to the box you are in and says why. Close it and it stays closed.',
    icon: 'Else, a glance at the icon',
    iconWhat: 'The number says how many kinds of personal data a page wants. Click it for all the reasons.',
    instead: 'There is always another way',
    insteadWhat:
      'Leave it empty, give an e-mail alias, use a second number: each with what it costs and where it fails.',
    choose: 'Did we guess right?',
    practice: 'Try it once',
    practiceWhat: 'Open a made-up voting page and click the phone box. Nothing you type there is sent.',
    practiceOpen: 'Open the practice page',
    later: 'You can change all this later:',
  },
  practice: {
    title: 'Practice page',
    told: 'This page is made up; nothing you type is sent. Click the phone box, type some digits, then press the button.',
    back: 'Back to the start page',
    formTitle: 'Vote for the cutest baby of the year',
    formLead: 'Voting ends in 02:13:45. Enter your real details or your vote will not count.',
    send: 'Cast my vote',
    sent: 'Nothing was sent here. On a real page your number would be gone by now.',
  },
};
