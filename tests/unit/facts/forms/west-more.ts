import type { Form } from './form.ts';

/** More Western pages, written after the finder was last changed. */
export const WEST_MORE: readonly Form[] = [
  [
    'a giveaway',
    `<form><h2>Enter to win!</h2><div class=f><input id=fn required><label for=fn>First name</label></div><div class=f><input id=ln><label for=ln>Last name</label></div><div class=f><input id=ph type=tel><label for=ph>Mobile</label></div><div class=f><input id=z><label for=z>Zip</label></div><div class=f><select id=yr><option>Year of birth</option><option>1970</option><option>1971</option><option>1972</option></select></div></form>`
      .replace('id=fn required', 'id=fn required k=real-name')
      .replace('id=ln>', 'id=ln k=real-name>')
      .replace('id=ph type', 'id=ph k=phone type')
      .replace('id=z>', 'id=z k=address>')
      .replace('id=yr>', 'id=yr k=birth-date>'),
  ],
  [
    'a dentist',
    `<form><p>Name: <input k=real-name></p><p>Phone: <input k=phone></p><p>Preferred day: <select><option>Monday</option></select></p><p>Reason for visit: <textarea></textarea></p><p>Are you a new patient? <input type=radio name=np> Yes <input type=radio name=np> No</p></form>`,
  ],
  [
    'a bank sign-in',
    `<form><label>Online ID<input k=username></label><label>Passcode<input type=password k=password></label><label><input type=checkbox> Save this Online ID</label></form>`,
  ],
  [
    'a job board',
    `<form><div><label>Legal first name<input k=real-name></label></div><div><label>Legal last name<input k=real-name></label></div><div><label>Country phone code<select><option>+1 (US)</option><option>+44 (UK)</option></select></label></div><div><label>Phone<input k=phone></label></div><div><label>LinkedIn profile<input></label></div><div><label>Desired salary<input></label></div><div><label>Resume/CV<input type=file></label></div><div><label>Gender<select k=gender><option>Decline to answer</option><option>Male</option><option>Female</option></select></label></div></form>`,
  ],
  [
    'a school enrolment',
    `<form><h3>Student</h3><label>Student's full name<input k=real-name></label><label>Date of birth<input type=date k=birth-date></label><label>Grade<select><option>1</option></select></label><h3>Parent</h3><label>Parent/guardian name<input k=real-name></label><label>Home phone<input k=phone></label><label>Work phone<input k=phone></label><label>Home address<textarea k=address></textarea></label><label>Allergies<textarea></textarea></label></form>`,
  ],
  [
    'a tax form',
    `<form><table><tr><td>Taxpayer's SSN</td><td><input maxlength=3 k=national-id>-<input maxlength=2 k=national-id>-<input maxlength=4 k=national-id></td></tr><tr><td>Spouse's name</td><td><input k=real-name></td></tr><tr><td>Filing status</td><td><select><option>Single</option></select></td></tr><tr><td>Routing number</td><td><input k=bank-card></td></tr><tr><td>Account number</td><td><input k=bank-card></td></tr></table></form>`,
  ],
  ['a newsletter', `<form><input type=email placeholder="you@example.com" k=email><button>Subscribe</button></form>`],
  [
    'a delivery note',
    `<form><label>Recipient phone<input k=phone></label><label>Gate code<input></label><label>Delivery instructions<textarea></textarea></label><label>Leave at door?<input type=checkbox></label></form>`,
  ],
  [
    'a repair shop',
    `<form><label>Device<select><option>iPhone 12</option></select></label><label>Phone problem<textarea></textarea></label><label>IMEI or serial number<input></label><label>Your phone number<input k=phone></label><label>Best time<input></label></form>`,
  ],
  [
    'a help desk',
    `<form><label>Ticket number<input></label><label>Product<select><option>A</option></select></label><label>Your e-mail<input k=email></label><label>Describe the issue<textarea></textarea></label></form>`,
  ],
  [
    'a hotel',
    `<form><label>Guest name<input k=real-name></label><label>Check-in<input type=date></label><label>Check-out<input type=date></label><label>Guests<input type=number></label><label>Contact telephone<input k=phone></label><label>Loyalty number<input></label></form>`,
  ],
  [
    'an identity check',
    `<form><label>Document number<input k=national-id></label><label>Document expiry<input type=date></label><label>Front of your driving licence<input type=file k=id-photo></label><label>A selfie<input type=file k=id-photo|-></label></form>`,
  ],
  [
    'a two-step log-in',
    `<form><p>We sent a 6-digit code to your phone ending in 12.</p><input name=otp1 maxlength=1 k=sms-code><input name=otp2 maxlength=1 k=sms-code><input name=otp3 maxlength=1 k=sms-code><input name=otp4 maxlength=1 k=sms-code><input name=otp5 maxlength=1 k=sms-code><input name=otp6 maxlength=1 k=sms-code></form>`,
  ],
  [
    'a pet shop',
    `<form><label>Pet name<input></label><label>Breed<input></label><label>Pet's date of birth<input type=date k=birth-date|-></label><label>Owner's name<input k=real-name></label><label>Owner's cell<input k=phone></label></form>`,
  ],
  [
    'a black-box quote',
    `<div id=quiz><div class=step><p>What kind of roof do you have?</p><button>Shingle</button></div><div class=step hidden><p>Where is your home?</p><input placeholder="Street address" k=address></div><div class=step hidden><p>Who should we contact?</p><input placeholder="Full name" k=real-name></div><div class=step hidden><p>Last step! Where do we send your quote?</p><input placeholder="(555) 555-5555" type=tel k=phone></div></div>`,
  ],
];
