import type { Form } from './form.ts';

/** Forms as Western form builders, shops and mail services write them. */
export const WEST_PLATFORMS: readonly Form[] = [
  [
    'a form of list items',
    `<form class=wufoo><ul><li id=foli1 class="notranslate"><fieldset><legend id=title1 class=desc>Name <span class=req>*</span></legend><div><span class=left><input id=Field1 name=Field1 class="field text fn" size=8 k=real-name><label for=Field1>First</label></span><span class=right><input id=Field2 name=Field2 class="field text ln" size=14 k=real-name><label for=Field2>Last</label></span></div></fieldset></li><li id=foli9 class=phone><fieldset><legend id=title9 class=desc>Phone Number</legend><span><input id=Field9 name=Field9 type=tel size=3 maxlength=3 k=phone><label for=Field9>###</label></span><span class=symbol>-</span><span><input id=Field9-1 name=Field9-1 type=tel size=3 maxlength=3 k=phone><label for=Field9-1>###</label></span><span class=symbol>-</span><span><input id=Field9-2 name=Field9-2 type=tel size=4 maxlength=4 k=phone><label for=Field9-2>####</label></span></fieldset></li><li id=foli10><label class=desc id=title10 for=Field10>Comments</label><div><textarea id=Field10 name=Field10></textarea></div></li></ul></form>`,
  ],
  [
    'a question at a time',
    `<section><div class="question"><span>1→</span><h1>What's your phone number, <b>Ann</b>?</h1></div><div><button aria-label="Select country"><span>+44</span></button><input type=tel autocomplete=tel placeholder="07400 123456" k=phone></div><button>OK</button></section>`,
  ],
  [
    'short answers',
    `<form><div role=listitem><div role=heading aria-level=3 id=i1><span>Full name</span><span aria-label="Required question"> *</span></div><div><input type=text autocomplete=off aria-labelledby="i1" k=real-name></div></div><div role=listitem><div role=heading aria-level=3 id=i5><span>Contact number</span></div><div><input type=text autocomplete=off aria-labelledby="i5" k=phone></div></div><div role=listitem><div role=heading aria-level=3 id=i9><span>Date of birth</span></div><div><input type=date aria-labelledby="i9" k=birth-date></div></div><div role=listitem><div role=heading aria-level=3 id=i11><span>Any dietary needs?</span></div><div><textarea aria-labelledby="i11"></textarea></div></div></form>`,
  ],
  [
    'a marketing form',
    `<form class=hs-form><div class="hs_firstname hs-firstname hs-form-field"><label id=label-firstname for=firstname-1><span>First Name</span><span class=hs-form-required>*</span></label><div class=input><input id=firstname-1 name=firstname class=hs-input autocomplete=given-name k=real-name></div></div><div class="hs_phone hs-phone hs-form-field"><label for=phone-1><span>Phone Number</span></label><div class=input><input id=phone-1 name=phone type=tel class=hs-input k=phone></div></div><div class="hs_company hs-form-field"><label for=company-1><span>Company Name</span></label><div class=input><input id=company-1 name=company k=company></div></div><div class="hs_numemployees hs-form-field"><label for=num-1><span>Number of Employees</span></label><div class=input><select id=num-1 name=numemployees><option>1-5</option><option>5-25</option></select></div></div></form>`,
  ],
  [
    'a mailing list',
    `<form id=mc-embedded-subscribe-form><div class=mc-field-group><label for=mce-EMAIL>Email Address</label><input type=email name=EMAIL id=mce-EMAIL k=email></div><div class=mc-field-group><label for=mce-FNAME>First Name</label><input name=FNAME id=mce-FNAME k=real-name></div><div class="mc-field-group size1of2"><label for=mce-PHONE>Phone Number</label><div class=phonefield><span class=phonearea>(<input class=phonepart pattern="[0-9]*" id=mce-PHONE-area name="PHONE[area]" maxlength=3 size=3 k=phone>)</span> <span class=phonedetail1><input class=phonepart id=mce-PHONE-detail1 name="PHONE[detail1]" maxlength=3 size=3 k=phone></span> - <span class=phonedetail2><input class=phonepart id=mce-PHONE-detail2 name="PHONE[detail2]" maxlength=4 size=4 k=phone></span></div></div><div class=mc-field-group><label>Birthday</label><div class=datefield><span class="subfield monthfield"><input class=birthday placeholder=MM size=2 maxlength=2 name="BIRTHDAY[month]" k=birth-date></span> / <span class="subfield dayfield"><input class=birthday placeholder=DD size=2 maxlength=2 name="BIRTHDAY[day]" k=birth-date></span></div></div><div style="position:absolute;left:-5000px" aria-hidden=true><input name=b_1_2 tabindex=-1></div></form>`,
  ],
  [
    'a form of a blog engine',
    `<form id=gform_1><ul class=gform_fields><li class=gfield id=field_1_1><label class=gfield_label>Name<span class=gfield_required>*</span></label><div class="ginput_complex"><span class=name_first><input name=input_1.3 id=input_1_1_3 k=real-name><label for=input_1_1_3>First</label></span><span class=name_last><input name=input_1.6 id=input_1_1_6 k=real-name><label for=input_1_1_6>Last</label></span></div></li><li class=gfield><label class=gfield_label for=input_1_2>Best number to reach you</label><div class="ginput_container ginput_container_phone"><input name=input_2 id=input_1_2 type=text k=phone></div></li><li class=gfield><label class=gfield_label>Address</label><div class="ginput_complex ginput_container_address"><span><input name=input_4.1 id=input_1_4_1 k=address><label for=input_1_4_1>Street Address</label></span><span><input name=input_4.3 id=input_1_4_3 k=address><label for=input_1_4_3>City</label></span><span><input name=input_4.5 id=input_1_4_5 k=address><label for=input_1_4_5>ZIP / Postal Code</label></span></div></li><li class="gfield gform_validation_container" style="display:none"><label>Fax</label><input name=input_9 autocomplete=off></li></ul></form>`.replace(
      'name=input_9 autocomplete=off',
      'name=input_9 autocomplete=off k=phone|-',
    ),
  ],
  [
    'a checkout',
    `<form><h2>Contact</h2><input type=text name=email id=email placeholder="Email or mobile phone number" autocomplete="shipping email" k=email|phone><h2>Delivery</h2><select name=countryCode autocomplete="shipping country" k=address><option>Germany</option></select><input name=firstName placeholder="First name (optional)" autocomplete="shipping given-name" k=real-name><input name=lastName placeholder="Last name" autocomplete="shipping family-name" k=real-name><input name=company placeholder="Company (optional)" k=company><input name=address1 placeholder="Address" autocomplete="shipping address-line1" k=address><input name=address2 placeholder="Apartment, suite, etc. (optional)" k=address><input name=postalCode placeholder="Postal code" k=address><input name=city placeholder="City" k=address><input name=phone type=tel placeholder="Phone" k=phone><h2>Payment</h2><input placeholder="Card number" inputmode=numeric k=bank-card><input placeholder="Expiration date (MM / YY)" k=bank-card><input placeholder="Security code" k=bank-card><input placeholder="Name on card" k=bank-card><input placeholder="Discount code or gift card"></form>`,
  ],
  [
    'a shop of a blog engine',
    `<form name=checkout class="checkout woocommerce-checkout"><p class="form-row" id=billing_first_name_field><label for=billing_first_name>First name&nbsp;<abbr class=required>*</abbr></label><input name=billing_first_name id=billing_first_name k=real-name></p><p class="form-row" id=billing_country_field><label for=billing_country>Country / Region</label><select name=billing_country id=billing_country k=address><option>Select a country</option><option>Austria</option></select></p><p class="form-row" id=billing_address_1_field><label for=billing_address_1>Street address</label><input name=billing_address_1 id=billing_address_1 placeholder="House number and street name" k=address></p><p class="form-row" id=billing_address_2_field><input name=billing_address_2 id=billing_address_2 placeholder="Apartment, suite, unit, etc. (optional)" k=address></p><p class="form-row" id=billing_phone_field><label for=billing_phone>Phone</label><input type=tel name=billing_phone id=billing_phone k=phone></p><p class="form-row notes" id=order_comments_field><label for=order_comments>Order notes</label><textarea name=order_comments id=order_comments></textarea></p></form>`,
  ],
  [
    'an international number',
    `<div><label for=phone>Your mobile</label><div class="iti iti--allow-dropdown"><div class=iti__flag-container><div class=iti__selected-flag role=combobox aria-haspopup=listbox tabindex=0 title="United States: +1" k="phone|-"><div class="iti__flag iti__us"></div></div></div><input type=tel id=phone class=iti__tel-input k=phone></div></div>`,
  ],
  [
    'Material boxes',
    `<div class="MuiFormControl-root"><label class="MuiInputLabel-root" for=":r1:" id=":r1:-label">Phone</label><div class="MuiInputBase-root"><input aria-invalid=false id=":r1:" type=text class="MuiInputBase-input" k=phone></div></div><div class="MuiFormControl-root"><label class="MuiInputLabel-root" id="s-l">Country</label><div class="MuiInputBase-root MuiSelect-root"><div tabindex=0 role=combobox aria-labelledby="s-l" class="MuiSelect-select" k=address>&#8203;</div><input aria-hidden=true tabindex=-1 class="MuiSelect-nativeInput" value=""></div></div>`,
  ],
  [
    'an accessible date field in parts',
    `<div><span id=l1>Date of birth</span><div role=group aria-labelledby=l1><div role=spinbutton aria-label="month, Date of birth" contenteditable=true k=birth-date>mm</div><span>/</span><div role=spinbutton aria-label="day, Date of birth" contenteditable=true k=birth-date>dd</div><span>/</span><div role=spinbutton aria-label="year, Date of birth" contenteditable=true k=birth-date>yyyy</div></div></div>`,
  ],
  [
    'a lead sent to a sales desk',
    `<form action="https://forms.invalid/servlet/WebToLead" method=post><label for=first_name>First Name</label><input id=first_name maxlength=40 name=first_name k=real-name><label for=email>Email</label><input id=email maxlength=80 name=email k=email><label for=company>Company</label><input id=company maxlength=40 name=company k=company><label for=00N1>Best time to call</label><input id=00N1 name=00N1><label for=mobile>Mobile</label><input id=mobile maxlength=40 name=mobile k=phone><label for=00N2>What are you looking for?</label><textarea id=00N2></textarea></form>`,
  ],
  [
    'a medical intake',
    `<form><div><label>Patient's full legal name<input k=real-name></label></div><div><label>DOB<input placeholder="MM/DD/YYYY" k=birth-date></label></div><div><label>SSN (last 4)<input maxlength=4 k=national-id></label></div><div><label>Preferred pharmacy<input></label></div><div><label>Emergency contact name<input k=real-name></label></div><div><label>Emergency contact phone<input k=phone></label></div><div><label>Relationship<input></label></div><div><label>Insurance member ID<input></label></div></form>`.replace(
      'Insurance member ID<input>',
      'Insurance member ID<input k=-|username|national-id>',
    ),
  ],
  [
    'a visa',
    `<form><p>Passport No.<input k=national-id></p><p>Place of issue<input></p><p>Date of issue<input type=date></p><p>Expiry date<input type=date></p><p>Nationality<select k=address><option>Afghanistan</option><option>Albania</option></select></p><p>Upload a scan of your passport<input type=file k=id-photo></p><p>Upload your travel itinerary<input type=file></p></form>`,
  ],
  [
    'an app that proves who one is',
    `<form><h1>Enter the code we texted to +1 *** *** 12</h1><input inputmode=numeric maxlength=6 autocomplete=one-time-code k=sms-code><button>Resend code</button></form>`,
  ],
  [
    'a quote',
    `<form><input placeholder="ZIP code" maxlength=5 k=address><select><option>Homeowner</option><option>Renter</option></select><input placeholder="Best phone to reach you" k=phone><input placeholder="Your name" k=real-name><button>Get my free quote</button></form>`,
  ],
  [
    'a ride',
    `<form><input placeholder="Pick-up address" k=address><input placeholder="Drop-off address" k=address|-><input placeholder="Passenger name" k=real-name><input placeholder="Cell #" k=phone><input type=time></form>`,
  ],
];
