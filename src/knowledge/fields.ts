/** Fields that are always filled: the clinic's own value, or the words of `lines.yaml` under `unset`. */
export const clinicFields = ["name", "phone", "website", "portal"] as const;

/** Fields that follow the country's word list or a choice of the clinic's. Always filled. */
const wordFields = [
  "emergencyNumber",
  "mobile",
  "postcode",
  "prescription",
  "dateOrderSpoken",
  "dateExample",
  "discard",
  "bookNow",
] as const;

/** Fields that may be empty. A line may use them only inside brackets, which vanish with them. */
export const optionalFields = [
  "urgentAdvice",
  "urgentLine",
  "outOfHours",
  "securePhotoRoute",
] as const;

export const fieldNames = [...clinicFields, ...wordFields, ...optionalFields] as const;

export type ClinicField = (typeof clinicFields)[number];
export type OptionalField = (typeof optionalFields)[number];
export type FieldName = (typeof fieldNames)[number];

/** What each field says for one clinic in one country; an absent optional field is an empty one. */
export type Fields = Readonly<Partial<Record<FieldName, string>>>;
