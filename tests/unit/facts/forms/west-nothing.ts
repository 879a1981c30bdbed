import type { Form } from './form.ts';

/** Boxes of English pages that ask for nobody's person. */
export const WEST_NOTHING: readonly Form[] = [
  [
    'the phone one sells',
    `<form><label>Phone model<input></label><label>Carrier<select><option>Verizon</option></select></label><label>IMEI<input maxlength=15></label><label>Screen condition<select><option>Good</option></select></label></form>`,
  ],
  [
    'parcels and orders',
    `<form><label>Tracking number<input></label><label>Order number<input></label><label>Invoice number<input></label><label>Reference number<input></label><label>Serial number<input></label><label>Ticket ID<input></label></form>`,
  ],
  [
    'searches',
    `<form role=search><input type=search name=s placeholder="Search phones"><input name=q placeholder="Search by name, email or phone"></form>`,
  ],
  [
    'a captcha',
    `<form><label>Type the characters you see<input name=captcha></label><label>What is 3 + 4?<input></label><label>Security code shown in the image<input></label><img src=captcha.jpg></form>`,
  ],
  [
    'money off',
    `<form><label>Promo code<input></label><label>Gift card number<input></label><label>PIN on the back of the gift card<input></label><label>Qty<input type=number></label></form>`,
  ],
  [
    'numbers of a firm',
    `<form><label>Company registration number<input></label><label>VAT number<input></label><label>Employer Identification Number<input></label><label>DUNS number<input></label><label>Number of employees<input></label></form>`,
  ],
  [
    'a contact page without a number',
    `<form><label>Subject<input></label><label>Message<textarea></textarea></label><label>Department<select><option>Sales</option></select></label></form>`,
  ],
  [
    'names of things',
    `<form><label>Project name<input></label><label>Team name<input></label><label>Pet's name<input></label><label>File name<input></label><label>Business hours<input></label><label>Name of the event<input></label><label>Channel name<input></label></form>`,
  ],
  [
    'a property',
    `<form><label>Price range<select><option>Any</option></select></label><label>Beds<select><option>1</option></select></label><label>Move-in date<input type=date></label><label>Square feet<input></label></form>`,
  ],
  [
    'a server',
    `<form><label>IP address<input></label><label>MAC address<input></label><label>Port number<input></label><label>Host name<input></label><label>API key<input></label><label>Webhook URL<input></label></form>`,
  ],
  [
    'a survey',
    `<form><p>How often do you use your phone?</p><input name=q1><p>Which phone brand do you prefer?</p><input name=q2><p>How likely are you to recommend us to a friend?</p><input type=number><p>What city would you most like to visit?</p><input name=q4></form>`,
  ],
  [
    'a calendar',
    `<form><label>Event title<input></label><label>Start date<input type=date></label><label>End date<input type=date></label><label>Location<input></label><label>Notes<textarea></textarea></label></form>`,
  ],
  [
    'preferences',
    `<form><label><input type=checkbox name=sms_opt_in> Text me about my order</label><label><input type=checkbox name=email_updates> E-mail me offers</label><label>Preferred contact method<select><option>Phone</option><option>Email</option></select></label><label>Time zone<select><option>UTC</option></select></label></form>`,
  ],
];
