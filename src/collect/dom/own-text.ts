/**
 * Elements whose words a person writes: they are the person's own, and never read. A text box drawn by the page may be
 * editable only while it has the focus, so its role is enough.
 */
export const OWN_TEXT =
  'textarea,[contenteditable]:not([contenteditable="false" i]),[role="textbox" i],[role="searchbox" i]';
