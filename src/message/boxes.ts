/** The boxes a patient fills in, with what software calls them, in lower case without separators. */
export const boxNames: Readonly<Record<string, string>> = {
  phone:
    "phone phonenumber phoneno mobile mobilenumber mobileno mobilephone mob tel telno telephone telephonenumber telecom cell cellphone contactnumber landline msisdn",
  email: "email emailaddress emails emailconfirmation confirmemail mail useremail contactemail",
  "date-of-birth":
    "dateofbirth dob birthdate birthday bdate borndate born datebirth birthdaterangestart birthdaterangeend",
  date: "date appointmentdate bookingdate startdate enddate preferreddate visitdate day",
  time: "time appointmenttime starttime endtime preferredtime timeslot slot start slottime",
  postcode: "postcode postalcode zip zipcode postal pincode",
  name: "name firstname lastname fullname givenname familyname given family surname forename middlename fname lname patientname displayname contactname namefirst namelast",
  address:
    "address addressline street streetaddress city town county line district houseno housenumber addresses state",
  "nhs-number": "nhsnumber nhsno nhs nhsid",
  gender: "gender sex administrativegender",
  "card-number": "cardnumber card pan ccnumber creditcard creditcardnumber cardno paymentmethod",
  "card-expiry": "expiry expirydate expmonth expyear cardexpiry expiration expirationdate exp",
  "card-security-code": "cvc cvv cvn csc securitycode cardcvc cardcvv",
  file: "file files filename attachment attachments photo image picture upload document avatar scan",
  username: "username login userid loginid",
  password:
    "password passwd pwd pass passwordconfirmation confirmpassword newpassword currentpassword passphrase pin",
  "one-time-code": "otp totp onetimecode verificationcode mfacode smscode passcode otpcode",
  message: "message comment comments note notes reason body description symptoms question feedback",
};
