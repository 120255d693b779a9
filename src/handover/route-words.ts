/**
 * Words that pages, files, software and errors are named by. What is not among them may be a name,
 * so no word that is more often a name belongs here: may, mark, bill, grace, grant, ray, hunter.
 */
export const routeWords: ReadonlySet<string> = wordsOf(`
  2fa 3ds 3ds2 a about aboutus accept accepted access accessdenied accessibility accessible account
  accounts accurx achievements acne acs action actions activate activation active activity actuator
  acute add address addresses adhd admin administration administrator advanced advice aesthetic
  aesthetics after aftercare age agenda agree agreement airmid ajax alert alerts all allergies
  allergy allow amend amp analytics and annual another answer answered answers antenatal anxiety any
  api apis app apple application applications apply appointment appointmentbooking appointments
  approval approve approved apps appt appts archive archives area areas arrange arrival arrive
  arrived article articles ashx asmx asp aspx asset assets assistant asthma async at attach
  attachment attachments audio audiology audit augmentation auth authenticate authentication
  authenticator author authorisation authorise authorization authorize auto automated availability
  available avatar away azure b12 b2c baby back backend backup bad balance banner barcode bariatric
  basic basics basket be before begin benefits beta billing biopsy birth blind blob block blocked
  blog blogs blood bmi bmp board book bookable booked booking bookings booknow bookonline books bot
  botox botulinum bp braille breast brows browse browser browsers bundle business busy button
  calendar call callback callbacks calls camera campaign cancel cancellation cancellations cancelled
  cancer captcha capture card cardiology cards care career careers carer carerecord carers carousel
  cart cases catalog catalogue categories category cdn cds center centre cert certificate
  certificates cervical cfm cgi challenge change changepassword changes charge charges chat check
  checked checker checkin checking checklist checkout chemical chemist chemotherapy chest child
  childhood children chiro choice choices cholesterol choose chrome chronic chunk chunks
  circumcision client clients clinic clinical clinician clinicians clinics closed cloud clubs cms
  code codes collect collected collection comment comments common communicate communication
  communications community company compare complaint complaints complete completed completion
  component components compose conditions conference confidential config configuration confirm
  confirmation confirmations confirmed conflict connect connection connections consent consents
  console consult consultant consultants consultation consultations consults consumer contact
  contacting contacts contactus content contents continue contraception contraceptive contrast
  control controller convert cookie cookiepolicy cookies copy core correlation cors cosmetic
  cosmetics cost costs counselling counsellor counter coupon coupons course courses cover coverage
  covid covid19 create created credentials credit crisis crm cron csrf css csv current currently
  custom customer customers dark dashboard data database date dates dcm dead deaf debug declaration
  declarations decline declined default deferred delete deleted delivered delivery demo demographics
  denied dental dentist dentistry department departments dependant dependants dependent dependents
  deploy deposit depression deregister dermal dermatologist dermatology desk desktop despatch
  destination detail details developer developers development device devices diabetes diabetic
  diagnosis diagnostics dialog diary diet directions directory disabilities disability disabled
  disclaimer disclaimers disconnected discount discover dispatch dispensary dispense dist diversity
  dns doc docs doctors document documentation documents docx domain donate done down download
  downloads draft drafts drug drugs duplicate duty ear ears easyread ecg echo econsult edge edit
  editor education elderly eligibility eligible email emails emailverification embed emergency emis
  eml employee employees employment empty enable end endocrinology endpoint enquire enquiries
  enquiry enter entries entry episode equality err error errors estimate ethnic ethnicity evening
  event events every evidence exam example exception exempt exemption existing exit expense expired
  explore export express extension external eye facial facials facilities facility fail failed
  failure family faq faqs favicon favourites fax feature features fee feed feedback feeds fees
  femail fertility fetch fhir fido2 file files filler fillers filter find finder findus finish
  finished firefox first fit fitness fitnote flow flows flu folder follow following font fonts foot
  footer for forbidden forgot forgotpassword forgotten form format formresponse forms forum found
  foundation free friends from front frontend full function gallery gastroenterology gateway gdpr
  gender general generic get getting gettingstarted gif global glucose go gone good goodbye google
  gp graph graphiql graphql group groups guardian guest guidance guide guides gynaecology gynecology
  haematology hair handler hands hayfever header headers healow health healthcare healthcheck
  healthz hearing heart heic heif hello help helpdesk helper helpline hematology hepatitis
  highlights hipaa history hl7 holiday holidays home homepage hospital hospitals host hours
  household housing how howto hrt htm html html5 http https hub hydrafacial hygiene hygienist ico
  icon icons id idcheck identify identity idp iframe iframes image images imaging immunisation
  immunisations immunization immunizations import important in inactive inbox incident incidents
  include includes incorrect index individual infant infection info information infusion initiate
  initiated initiative injectable injectables injection injections input inquiry install
  instructions insurance intake integration integrations interface internal international internet
  interpreter intranet introduction invalid invitation invitations invite invites invoice invoices
  invoke iplato iron is issue issuer issues it item items ivf jab jabs java javascript jmx job join
  joining joint joinus jpeg jpg jsf json jsp key keys kids kiosk kit kits knowledge known kyc lab
  label labels laboratory labs landing language languages laser lashes last latest launch layout
  leaflet leaflets learn learnmore leave legacy legal less letter letters library licence license
  light limit limited link links lip liposuction lips list listing listings lists lite live liveness
  livez load loading local locale location locations locked log logged login logins logo logoff
  logon logout logs lookup lost lounge luggage magic magiclink mail mailbox main maintenance make
  makeup manage management manager manifest manual map maps market marketing massage match maternity
  me medcert media medicaid medical medicals medicare medication medications medicine medicines
  meeting meetings meettheteam meetus member members membership memberships memory menopausal
  menopause mental menu merge message messages messaging meta metadata method metrics mfa
  microneedling microsoft middleware midwife midwives migrate minor misc missing mobile mock modal
  model module modules monitor monitoring more mot mov mp3 mp4 msg multi multiple music mvc my
  myaccount mychart mydetails mysql name names navigate navigation navigator nearby net network
  neurology new newpatient newpatients news newsletter next nginx nhs nhsapp no node nominate
  nominated non normal nose not notauthorized note notes notfound notice notices notification
  notifications notify now number nurse nurses nursing nutrition nutritionist oauth oauth2
  oauth2callback object obstetrics occupation odata odt of off offer offers office offline oidc on
  onboarding oncology one online onlinebooking only oops open openid opening operation operations
  ophthalmology opt optician opticians option options optometry optout or order ordering orders
  organisation organisations organization organizations origin orthodontics orthopaedics osteopathy
  otc other others otp our ourteam out outcome outlook outpatient outreach over overdue overseas
  overview owa own owner package packages packs pacs paediatrics pages pain panel panels parcel
  parent parents parking partial participant participants participation partner partners party
  passcode passkey passport password passwords past patch patchs pathology patient patientaccess
  patientportal patients pay payer payment payments paynow paypal pdf pediatrics peels pending
  pension people permission permissions person personal personalcare personalise pharmacies
  pharmacist pharmacy phlebotomy phone photo photograph photographs photography photos php phtml
  physical physician physicians physio physiotherapists physiotherapy picker picture pictures pilot
  pin places plain plan planning plans platform play player plugin plugins plus png podiatry
  policies policy popular popup portal postal postnatal posts practice practices practitioner
  practitioners pre prefer preferences pregnancy premium prepare prescribe prescriber prescribing
  prescription prescriptions pressure preview previous pricing primary print printing prior privacy
  privacypolicy private problem problems procedure procedures proceed process processed processing
  product production products professional professionals profile profiles program programme programs
  progress project promo promotion proof properties protected protocol provider providers proxy
  psychiatrist psychiatry psychologist psychology public publication publications published
  publisher pull purchase push pwd query question questionnaire questionnaires questions queue quick
  quiz quota quote radiology radiotherapy ramp rate rates rating ratings react readiness readmore
  ready readyz real realm realms receipt receipts received recent reception receptionist recommend
  recommended record records recover recovery redirect redirects refer reference references referral
  referrals refill refills refresh refund refunds refused region register registered registration
  registrations registry regular reject rejected release releases relief religion reminder reminders
  remote removal removals remove renew renewal reorder repeat repeats reply report reporting reports
  request requested requests required reschedule reservation reserve reset resetpassword resolve
  resolved resource resources respond response responsepage responses rest restricted result results
  resume retention retry return returns review reviews rewards rheumatology rights ringback risk
  robots role roles room rooms rota route router routes routine rpc rss rtf rules run runtime safe
  safety saml saml2 sample samples sandbox save saved scan scanner scans scar schedule scheduled
  schedules scheduling schema school scope screen screening screens script scripts search sec second
  section sections secure security select selected selection self selfie send sending sent sentry
  server servers service services session sessionexpired sessions set settings setup sexual share
  shared sharing shop shopping short show shtml sick sicknote sign signature signatures signed
  signin signing signmeup signoff signout signup simple single site sitemap sites skin skincare
  sleep slider slot slots smear smile smoking sms snapshot so soap social software solutions some
  something spa special specialist specialists specialties specialty spirometry sql square src ssl
  sso staff staffing staging standard start started state statement statements static statistics
  stats status step steps stool storage stories strategy stream stripe stub student students
  stylesheet sub submission submissions submit submitted subscribe subscription subscriptions
  success successful sugar suggest summaries summary summarycare supplier suppliers support surgeon
  surgeons surgeries surgery survey surveys suspended svc svg swab swagger switch symptom symptoms
  sync system systems systmonline tab table tablet tags target task tasks tattoo tax team teams
  technical telehealth telemed telemedicine telephone template templates temporary tenant term
  terminate terms termsandconditions test tester testimonials testing tests text texts thank thanks
  thankyou that the theme themes then therapies therapist therapists therapy thing this throttle
  thumbnail thyroid ticket tickets tier tif tiff tile time timed timedout timeline timeout timer
  times timeslot timetable tls to today toggle token tokens tomorrow too tool toolbar tools tooth
  top topic topics total tour tpp trace track tracker tracking training transaction transactions
  transcript transfer transfers translate translation transparency transport trauma travel treatment
  treatments triage trial true try ttf two twofactor twostep txn txt type types u2f ultrasonic
  ultrasound unable unanswered unauthenticated unauthorised unauthorized unavailable under
  unexpected unit unknown unlock unread unsubscribe unsupported unsupportedbrowser until up upcoming
  update updated updates upgrade upload uploaded uploader uploads upon upstream urgent urgently uri
  urine url urls urology us usage use used user username users using util utilities utility
  vaccinate vaccinated vaccination vaccinations vaccine vaccines valid validate validation value
  values vasectomy vendor vendors verification verified verify verifyemail version versions video
  videoconsultation videos view viewer views virtual visit visitor visitors visits vitals voice
  voucher vouchers wait waiting waitlist wallet warning was wasm waxing we web webauthn webchat
  webform webgp webhook webhooks webinar webinars weblogin webmail webp webpack website webstore
  webview weekend weekly weight welcome wellbeing wellness what whats wheelchair when where which
  whitening widget widgets windows with within without woff woff2 women womens worker workers
  workflow working workspace world worldwide wrinkle wrinkles wrong xhtml xls xlsx xml xray yaml
  year yml your zip zone zoom zoomed
`);

/** Words of routes that are names too: alone they stay, beside each other or after a person not. */
export const alsoNames: ReadonlySet<string> = wordsOf(`
  ai am an bank base best bin can case chance close cook day days dev do doctor field fields gift he
  head ip jobs long lot major male man master men mode page path peel ping place point post power
  price prices qr read root rule song source spring stop store style styles sun tag trust way week
  well west word work works wp
`);

/** After one of these stands a person: /patient/…, /users/…, /u/… */
export const personWords: ReadonlySet<string> = wordsOf(`
  account accounts author birth born carer carers child children client clients consultant customer customers
  dependant dependants dependent dependents doctor doctors family firstname friend friends guardian guest
  household invite lastname member members name names owner p parent parents partner partners patient patients
  people person profile profiles proxy staff student surname team u user username users
`);

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
