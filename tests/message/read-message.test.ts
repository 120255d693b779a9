import { describe, expect, it } from "vitest";
import { readMessage } from "../../src/message/read-message";
import { samples } from "./bodies";

const problem = {
  type: "https://clinic.example/errors/details-refused",
  title: "Details refused",
  status: 422,
  errors: [{ pointer: "/birthDate", detail: "is in the future" }],
};
const json = JSON.stringify(problem);
const ofProblem = {
  format: "Problem details (RFC 9457)",
  code: "422",
  name: "details-refused",
  summary: "Details refused",
  refused: [{ pointer: "/birthDate", why: "is in the future", box: "date-of-birth" }],
};
const fhir = samples.find(({ named }) => named === "FHIR in XML");
const outcome = {
  resourceType: "OperationOutcome",
  issue: [{ severity: "error", code: "required", expression: ["Patient.telecom[0]"] }],
};
const ofOutcome = {
  format: "FHIR OperationOutcome",
  name: "required",
  refused: [{ pointer: "Patient.telecom[0]", why: "Not accepted", box: "phone" }],
};

describe("every format says what it says", () => {
  it.each(samples.map(({ named, body, says }) => [named, body, says] as const))(
    "%s",
    (_, body, says) => {
      expect(readMessage(body)).toEqual(says);
    },
  );
});

describe("an outcome of FHIR is found in what holds it", () => {
  it.each([
    ["a list", [outcome]],
    ["a Bundle", { resourceType: "Bundle", entry: [{ response: { status: "400", outcome } }] }],
    ["a Bundle of a search", { resourceType: "Bundle", entry: [{ resource: outcome }] }],
  ])("%s", (_, body) => {
    expect(readMessage(JSON.stringify(body))).toEqual(ofOutcome);
  });

  it("a Bundle in XML", () => {
    const entry = `<entry><response><status value="400"/><outcome>${fhir?.body.split("?>")[1]}</outcome></response></entry>`;
    expect(readMessage(`<Bundle xmlns="http://hl7.org/fhir">${entry}</Bundle>`)).toEqual(
      fhir?.says,
    );
  });
});

describe("the body is found in what was pasted", () => {
  it.each([
    ["words around it", `The page says ${json} and then nothing`],
    ["a byte order mark", `\uFEFF${json}`],
    ["Windows line ends", JSON.stringify(problem, null, 2).replaceAll("\n", "\r\n")],
    ["a line broken by an email", json.replace("Details refused", "Details\r\nrefused")],
    ["no-break spaces", JSON.stringify(problem, null, 2).replaceAll("  ", "\u00a0\u00a0")],
    ["the quotes of a chat", json.replace(/"([^"]*)"/g, "“$1”")],
    ["a text in a text", JSON.stringify(json)],
    ["an answer passed on", JSON.stringify({ statusCode: 502, body: json })],
    ["brackets before it", `[web-3] {worker} ${json}`],
    ["a member twice", json.replace('"title"', '"title":"Other","title"')],
    ["a number as a text", json.replace("422", '"422"')],
    ["a page of the browser", `<html><body><pre>${json}</pre></body></html>`],
    ["a member that is a trap", json.replace("{", '{"__proto__":{"title":"Trap"},')],
  ])("with %s", (_, text) => {
    expect(readMessage(text)).toEqual(ofProblem);
  });

  it.each([
    ["x-request-id: 4f2a-77", "4f2a-77"],
    ["CF-RAY: 8f1c2d3e4a5b6c7d-LHR", "8f1c2d3e4a5b6c7d-LHR"],
    [
      "< traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      "0af7651916cd43dd8448eb211c80319c",
    ],
    ["x-request-id: ann@clinic.example", undefined],
  ])("the header %j gives the request id %j", (header, requestId) => {
    const text = `HTTP/1.1 422 Unprocessable Content\r\n${header}\r\n\r\n${json}`;
    expect(readMessage(text)?.requestId).toBe(requestId);
  });

  it("the body's own request id and status come before those of the headers", () => {
    const text = `HTTP/1.1 400 Bad Request\nx-request-id: of-the-header\n\n${JSON.stringify({ ...problem, traceId: "of-the-body" })}`;
    expect(readMessage(text)).toMatchObject({ code: "422", requestId: "of-the-body" });
  });

  it("the status line gives the code that the body lacks", () => {
    expect(
      readMessage('HTTP/2 403\ncontent-type: application/json\n\n{"message":"Forbidden"}')?.code,
    ).toBe("403");
  });
});

describe("formats that look alike are told apart", () => {
  it.each([
    ['{"errors":[{"message":"Cannot query field"}]}', "GraphQL"],
    ['{"errors":[{"detail":"Slot taken"}]}', "JSON:API"],
    ['{"errors":["Slot taken"]}', "Rails"],
    ['{"message":"Refused","errors":[{"field":"email","message":"is taken"}]}', "Error object"],
    ['{"message":"Unauthenticated."}', "Laravel"],
    ['{"message":"Unauthorized"}', "AWS"],
    ['{"detail":"Not found."}', "Django REST framework"],
    ['{"detail":"Not Found"}', "FastAPI"],
    ['{"error":"access_denied"}', "OAuth 2.0"],
    ['{"error":"Access denied"}', "Error object"],
    ['{"status":400,"error":"Bad Request"}', "Rails"],
    ['{"status":400,"error":"Bad Request","timestamp":1,"path":"/"}', "Spring Boot"],
    ['{"status":400,"title":"Bad Request"}', "Problem details (RFC 9457)"],
    ['{"error":{"type":"overloaded_error","message":"Overloaded"}}', "Error object"],
  ])("%s is of %s", (body, format) => {
    expect(readMessage(body)?.format).toBe(format);
  });
});

describe("a body that is cut off", () => {
  it.each([
    ["in a word", '{"error":"invalid_grant","error_description":"It has exp'],
    ["in a member's name", '{"error":"invalid_grant","error_desc'],
    ["after a comma", '{"error":"invalid_grant",'],
    ["before a value", '{"error":"invalid_grant","error_uri":'],
    ["in an escape", '{"error":"invalid_grant","error_description":"It\\u20'],
  ])("%s is read as far as it goes", (_, text) => {
    expect(readMessage(text)).toMatchObject({ format: "OAuth 2.0", name: "invalid_grant" });
  });

  it("in XML", () => {
    const cut = fhir?.body.slice(0, fhir.body.indexOf("<expression")) ?? "";
    expect(readMessage(cut)?.refused).toMatchObject([
      { pointer: "/f:Person/f:gender", box: "gender" },
    ]);
  });
});

describe("what is no error", () => {
  it.each([
    ["nothing", ""],
    ["a sentence", "It says my details are wrong"],
    ["a web page", "<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>"],
    ["an empty body", "{}"],
    ["an empty list", "[]"],
    ["a patient", '{"name":"Ann","allergies":["Penicillin","Latex"]}'],
    ["a success", '{"status":200,"title":"Saved","detail":"All went well","type":"about:blank"}'],
    ["an article", '{"type":"article","title":"Opening hours"}'],
    [
      "an outcome that is fine",
      JSON.stringify({ ...outcome, issue: [{ severity: "information" }] }),
    ],
    ["a greeting", '{"message":"Hello"}'],
  ])("%s", (_, text) => {
    expect(readMessage(text)).toBeUndefined();
  });
});
