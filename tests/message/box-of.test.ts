import { describe, expect, it } from "vitest";
import { boxOf } from "../../src/message/box-of";

describe("a field is known under its usual names", () => {
  it.each([
    ["/birthDate", "date-of-birth"],
    ["dob", "date-of-birth"],
    ["DOB", "date-of-birth"],
    ["birth_date", "date-of-birth"],
    ["patient.date-of-birth", "date-of-birth"],
    ["Patient.birthDate", "date-of-birth"],
    ["$.dateOfBirth", "date-of-birth"],
    ["body.phone", "phone"],
    ["mobile", "phone"],
    ["tel", "phone"],
    ["Patient.telecom[0].value", "phone"],
    ["patient_home_phone", "phone"],
    ["phone.number", "phone"],
    ["/data/attributes/emailAddress", "email"],
    ["users.0.email", "email"],
    ["ContactEmail", "email"],
    ["zip", "postcode"],
    ["postal_code", "postcode"],
    ["Patient.address[0].postalCode", "postcode"],
    ["address_line_1", "address"],
    ["Patient.name[0].given[0]", "name"],
    ["surname", "name"],
    ["attachment", "file"],
    ["photo", "file"],
    ["card[number]", "card-number"],
    ["payment.cvc", "card-security-code"],
    ["exp_month", "card-expiry"],
    ["password_confirmation", "password"],
    ["NHSNumber", "nhs-number"],
    ["nhs_number", "nhs-number"],
    ["/f:Person/f:gender", "gender"],
    ["appointmentDate", "date"],
    ["slot.start_time", "time"],
    ["comments", "message"],
    ["body", undefined],
    ["age", undefined],
    ["", undefined],
    ["__proto__", undefined],
    ["constructor", undefined],
    ["/[[..", undefined],
  ])("%j → %j", (pointer, box) => {
    expect(boxOf(pointer)).toBe(box);
  });
});
