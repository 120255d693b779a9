const personWords: ReadonlySet<string> = wordsOf(`
  account accounts birthdate born carer child children client clients customer customers dependant dependants
  dependent dependents dob firstname guest lastname member members mrn name names patient patients
  people person profile profiles ssn surname user username users
`);

const fileWords: ReadonlySet<string> = wordsOf(`
  attachment attachments document documents download downloads file files upload uploads
`);

/** Words that pages are named by. A part made of these alone is a route and no name. */
const routeWords: ReadonlySet<string> = wordsOf(`
  a about access account add admin all an and app appointment appointments auth authorize available
  billing book booking bookings callback cancel card cards change chat check checkout choose clinic
  complete confirm confirmation consent contact covid create dashboard data delete details document
  documents done download edit error external family feedback file files find finish for form forms gp
  health help history home image images index inbox info insurance intake invoice invoices item letter
  letters list login logout main media medication medications message messages my new next nhs notes
  of on online open order page password patient patients pay payment payments photo photos portal
  practice prescription prescriptions preview profile public questionnaire record records referral
  referrals refill register registration reminder repeat request reset result results review save
  scan scans schedule search secure select send service services session settings shared sign signin
  signup slot slots staff start static status step submit success summary surgery team test tests the
  to travel up update upload uploads us vaccine verify video view visit visits welcome
  accessibility cookies evidence hours identity information notice opening policy privacy terms
  oauth saml office covid windows
`);

/** Whether every word of a part is one that pages are named by: `new-patient`, `SignIn`, `step2`. */
export function isRoute(part: string): boolean {
  const words = part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  const isPlain = /^[A-Za-z\d_-]*$/.test(part) && !/\d{3}/.test(part);
  return isPlain && words.length > 0 && words.every((word) => routeWords.has(word.toLowerCase()));
}

/** After one of these a person stands in an address: /patient/…, /users/… */
export function isPersonWord(part: string): boolean {
  return personWords.has(bare(part));
}

/** After one of these stand files, and files are named after people. */
export function isFileWord(part: string): boolean {
  return fileWords.has(bare(part));
}

/** `my-patients`, `patientId`, `patient.aspx`; a new patient is nobody yet. */
export function namesPerson(part: string): boolean {
  const words = part.replace(/\.\w+$/, "").match(/[A-Z]?[a-z]+/g) ?? [];
  const [last = "", before = ""] = words.reverse().map((word) => word.toLowerCase());
  const isOf = /^(?:chart|details|id|no|number|records?|search|summary|view)$/.test(last);
  return personWords.has(isOf ? before : last) && !/^new/i.test(part);
}

function bare(part: string): string {
  return part.toLowerCase().replace(/[-_]/g, "");
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
