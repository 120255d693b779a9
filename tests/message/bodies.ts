import type { Message } from "../../src/message/types";

/** A body in the shape that its makers document, shortened and with fields of a clinic, and what it says. */
export interface Sample {
  readonly named: string;
  /** Where the body, or its shape, is documented. */
  readonly source: string;
  readonly body: string;
  readonly says: Message;
}

function sample(named: string, source: string, body: unknown, says: Message): Sample {
  const text = typeof body === "string" ? body : JSON.stringify(body, null, 2);
  return { named, source, body: text, says };
}

export const samples: readonly Sample[] = [
  sample(
    "RFC 9457",
    "https://www.rfc-editor.org/rfc/rfc9457 section 3; the same body at developers.sinch.com",
    {
      type: "https://example.net/validation-error",
      title: "Your request is not valid.",
      errors: [
        { detail: "must be a positive integer", pointer: "#/age" },
        { detail: "is not a valid email format", pointer: "/email" },
      ],
    },
    {
      format: "Problem details (RFC 9457)",
      name: "validation-error",
      summary: "Your request is not valid.",
      refused: [
        { pointer: "#/age", why: "must be a positive integer" },
        { pointer: "/email", why: "is not a valid email format", box: "email" },
      ],
    },
  ),
  sample(
    "RFC 7807",
    "https://rfc-editor.org/errata/eid6178",
    {
      type: "https://example.net/validation-error",
      title: "Your request parameters didn't validate.",
      "invalid-params": [{ name: "age", reason: "must be a positive integer" }],
    },
    {
      format: "Problem details (RFC 9457)",
      name: "validation-error",
      summary: "Your request parameters didn't validate.",
      refused: [{ pointer: "age", why: "must be a positive integer" }],
    },
  ),
  sample(
    "ASP.NET Core",
    "https://www.cnblogs.com/panpanwelcome/p/13295264.html, a copy of the page by Microsoft",
    {
      type: "https://tools.ietf.org/html/rfc7231#section-6.5.1",
      title: "One or more validation errors occurred.",
      status: 400,
      traceId: "|7fb5e16a-4c8f23bbfc974667.",
      errors: { "": ["A non-empty request body is required."], DateOfBirth: ["It is required."] },
    },
    {
      format: "ASP.NET Core",
      code: "400",
      summary: "A non-empty request body is required.",
      requestId: "|7fb5e16a-4c8f23bbfc974667.",
      refused: [{ pointer: "DateOfBirth", why: "It is required.", box: "date-of-birth" }],
    },
  ),
  sample(
    "FHIR in JSON, as the NHS Personal Demographics Service answers",
    "NHSDigital/personal-demographics-service-api, sandbox (MISSING_VALUE.json and its diagnostics)",
    {
      resourceType: "OperationOutcome",
      issue: [
        {
          severity: "error",
          code: "required",
          details: {
            coding: [
              {
                system: "https://fhir.nhs.uk/R4/CodeSystem/Spine-ErrorOrWarningCode",
                code: "MISSING_VALUE",
                display: "Required value is missing",
              },
            ],
          },
          diagnostics: "Missing value - 'birth_date/birth_date_range_start/birth_date_range_end'",
        },
      ],
    },
    {
      format: "FHIR OperationOutcome",
      name: "MISSING_VALUE",
      summary: "Missing value - …",
      refused: [
        {
          pointer: "birth_date/birth_date_range_start/birth_date_range_end",
          why: "Missing value - …",
          box: "date-of-birth",
        },
      ],
    },
  ),
  sample(
    "FHIR in XML",
    "https://hl7.org/fhir/R4/operationoutcome-example.xml",
    `<?xml version="1.0" encoding="UTF-8"?>
<OperationOutcome xmlns="http://hl7.org/fhir">
  <id value="101"/>
  <text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml"><p>Oops</p></div></text>
  <issue>
    <severity value="error"/>
    <code value="code-invalid"/>
    <details><text value="The code &quot;W&quot; is not known and not legal in this context"/></details>
    <diagnostics value="FHIRProcessors.Patient.processGender line 2453"/>
    <location value="/f:Person/f:gender"/>
    <expression value="Person.gender"/>
  </issue>
</OperationOutcome>`,
    {
      format: "FHIR OperationOutcome",
      name: "code-invalid",
      summary: "The code … is not known and not legal in this context",
      refused: [
        {
          pointer: "Person.gender",
          why: "The code … is not known and not legal in this context",
          box: "gender",
        },
      ],
    },
  ),
  sample(
    "FastAPI",
    "https://fastapi.tiangolo.com/tutorial/handling-errors",
    {
      detail: [
        {
          loc: ["body", "users", 0, "phone"],
          msg: "Field required",
          type: "missing",
          input: "Ann",
        },
      ],
    },
    {
      format: "FastAPI",
      usualCode: "422",
      name: "missing",
      summary: "Field required",
      refused: [{ pointer: "body.users[0].phone", why: "Field required", box: "phone" }],
    },
  ),
  sample(
    "FastAPI's HTTPException",
    "https://fastapi.tiangolo.com/tutorial/handling-errors",
    { detail: "Item not found" },
    { format: "FastAPI", summary: "Item not found", refused: [] },
  ),
  sample(
    "Laravel",
    "https://laravel.com/docs/validation#validation-error-response-format",
    {
      message: "The team name must be a string. (and 4 more errors)",
      errors: {
        team_name: ["The team name must be a string.", "It must be at least 1 characters."],
        "users.0.email": ["The users.0.email field is required."],
      },
    },
    {
      format: "Laravel",
      usualCode: "422",
      summary: "The team name must be a string. (and 4 more errors)",
      refused: [
        {
          pointer: "team_name",
          why: "The team name must be a string. It must be at least 1 characters.",
          box: "name",
        },
        { pointer: "users.0.email", why: "The users.0.email field is required.", box: "email" },
      ],
    },
  ),
  sample(
    "Rails, errors by attribute",
    "https://api.rubyonrails.org/classes/ActiveModel/Errors.html#method-i-messages",
    { errors: { base: ["Booking is closed"], phone_number: ["can't be blank"] } },
    {
      format: "Rails",
      usualCode: "422",
      summary: "Booking is closed",
      refused: [{ pointer: "phone_number", why: "can't be blank", box: "phone" }],
    },
  ),
  sample(
    "Rails, full messages",
    "https://api.rubyonrails.org/classes/ActiveModel/Errors.html#method-i-full_messages",
    { errors: ["Name is too short", "Email can't be blank"] },
    {
      format: "Rails",
      usualCode: "422",
      summary: "Name is too short Email can't be blank",
      refused: [],
    },
  ),
  sample(
    "Rails, a status and its name",
    "https://api.rubyonrails.org/classes/ActionDispatch/PublicExceptions.html",
    { status: 404, error: "Not Found" },
    { format: "Rails", code: "404", summary: "Not Found", refused: [] },
  ),
  sample(
    "Django REST framework",
    "https://www.django-rest-framework.org/api-guide/exceptions/ and the drf-friendly-errors page on PyPI",
    {
      non_field_errors: ["This slot is already taken."],
      address: { postcode: ["This field is required."] },
    },
    {
      format: "Django REST framework",
      usualCode: "400",
      summary: "This slot is already taken.",
      refused: [{ pointer: "address.postcode", why: "This field is required.", box: "postcode" }],
    },
  ),
  sample(
    "Django REST framework, a lone detail",
    "https://www.django-rest-framework.org/api-guide/exceptions/",
    { detail: "Authentication credentials were not provided." },
    {
      format: "Django REST framework",
      summary: "Authentication credentials were not provided.",
      refused: [],
    },
  ),
  sample(
    "GraphQL",
    "https://www.apollographql.com/docs/apollo-server/data/errors",
    {
      errors: [
        {
          message: 'Invalid argument "Ann"',
          path: ["bookAppointment"],
          extensions: { code: "BAD_USER_INPUT", argumentName: "emailAddress" },
        },
      ],
      data: null,
    },
    {
      format: "GraphQL",
      name: "BAD_USER_INPUT",
      summary: "Invalid argument …",
      refused: [{ pointer: "emailAddress", why: "Invalid argument …", box: "email" }],
    },
  ),
  sample(
    "OAuth 2.0",
    "https://www.rfc-editor.org/rfc/rfc6749#section-5.2",
    { error: "invalid_grant", error_description: "The sign-in has expired" },
    {
      format: "OAuth 2.0",
      usualCode: "400",
      name: "invalid_grant",
      summary: "The sign-in has expired",
      refused: [],
    },
  ),
  sample(
    "Stripe",
    "https://docs.stripe.com/api/errors",
    {
      error: {
        code: "incorrect_number",
        doc_url: "https://stripe.com/docs/error-codes/incorrect-number",
        message: "Your card number is incorrect.",
        param: "card[number]",
        request_log_url: "https://dashboard.stripe.com/test/logs/req_abc123?t=1683932991",
        type: "card_error",
      },
    },
    {
      format: "Stripe",
      name: "incorrect_number",
      summary: "Your card number is incorrect.",
      requestId: "req_abc123",
      refused: [
        { pointer: "card[number]", why: "Your card number is incorrect.", box: "card-number" },
      ],
    },
  ),
  sample(
    "Spring Boot",
    "https://praveer09.github.io/technology/2016/07/08/rest-error-responses-in-spring-boot/",
    {
      timestamp: "2026-11-20T10:00:00.000+00:00",
      status: 400,
      error: "Bad Request",
      trace: "org.springframework.web.bind.MethodArgumentNotValidException: Ann Lee",
      message: "Validation failed for object='patient'. Error count: 1",
      errors: [{ field: "zipCode", defaultMessage: "must not be blank", rejectedValue: "Ann Lee" }],
      path: "/patients",
    },
    {
      format: "Spring Boot",
      code: "400",
      summary: "Validation failed for object=… Error count: 1",
      refused: [{ pointer: "zipCode", why: "must not be blank", box: "postcode" }],
    },
  ),
  sample(
    "AWS in JSON",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html",
    {
      __type: "com.amazonaws.dynamodb.v20120810#ResourceNotFoundException",
      message: "Requested resource not found: Table: tablename not found",
    },
    {
      format: "AWS",
      name: "ResourceNotFoundException",
      summary: "Requested resource not found: Table: tablename not found",
      refused: [],
    },
  ),
  sample(
    "AWS API Gateway",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
    { message: "Forbidden" },
    { format: "AWS", summary: "Forbidden", refused: [] },
  ),
  sample(
    "AWS in XML",
    "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
    `<?xml version="1.0" encoding="UTF-8"?> <Error> <Code>NoSuchKey</Code>
      <Message>The resource you requested does not exist</Message>
      <Resource>/mybucket/myfoto.jpg</Resource> <RequestId>4442587FB7D0A2F9</RequestId> </Error>`,
    {
      format: "AWS",
      name: "NoSuchKey",
      summary: "The resource you requested does not exist",
      requestId: "4442587FB7D0A2F9",
      refused: [],
    },
  ),
  sample(
    "Google APIs",
    "https://cloud.google.com/apis/design/errors; google.rpc.BadRequest.FieldViolation",
    {
      error: {
        code: 400,
        message: "Invalid request parameters",
        status: "INVALID_ARGUMENT",
        details: [
          {
            "@type": "type.googleapis.com/google.rpc.BadRequest",
            fieldViolations: [{ field: "emailAddresses[1].email", description: "is required" }],
          },
        ],
      },
    },
    {
      format: "Google APIs",
      code: "400",
      name: "INVALID_ARGUMENT",
      summary: "Invalid request parameters",
      refused: [{ pointer: "emailAddresses[1].email", why: "is required", box: "email" }],
    },
  ),
  sample(
    "JSON:API",
    "https://jsonapi.org/examples/#error-objects",
    {
      errors: [
        {
          status: "422",
          source: { pointer: "/data/attributes/firstName" },
          title: "Invalid Attribute",
          detail: "First name must contain at least two characters.",
        },
      ],
    },
    {
      format: "JSON:API",
      code: "422",
      summary: "First name must contain at least two characters.",
      refused: [
        {
          pointer: "/data/attributes/firstName",
          why: "First name must contain at least two characters.",
          box: "name",
        },
      ],
    },
  ),
  sample(
    "NestJS",
    "https://zenn.dev/hid3/articles/e7beb32cae1c8d, after docs.nestjs.com/techniques/validation",
    { statusCode: 400, error: "Bad Request", message: ["email must be an email"] },
    {
      format: "NestJS",
      code: "400",
      summary: "email must be an email",
      refused: [{ pointer: "email", why: "email must be an email", box: "email" }],
    },
  ),
  sample(
    "Fastify",
    "https://app.unpkg.com/fastify@5.8.4/files/test/validation-error-handling.test.js",
    {
      statusCode: 400,
      code: "FST_ERR_VALIDATION",
      error: "Bad Request",
      message: "body must have required property 'phoneNumber'",
    },
    {
      format: "Fastify or NestJS",
      code: "400",
      name: "FST_ERR_VALIDATION",
      summary: "body must have required property …",
      refused: [
        { pointer: "phoneNumber", why: "body must have required property …", box: "phone" },
      ],
    },
  ),
  sample(
    "express-validator",
    "https://unpkg.com/browse/express-validator@7.3.2/lib/base.d.ts (ValidationError)",
    {
      errors: [
        { location: "body", msg: "Invalid value", path: "mobile", type: "field", value: "Ann" },
      ],
    },
    {
      format: "express-validator",
      summary: "Invalid value",
      refused: [{ pointer: "mobile", why: "Invalid value", box: "phone" }],
    },
  ),
  sample(
    "an error by nobody's standard",
    "the error object of https://platform.openai.com/docs/guides/error-codes, without its type",
    { error: { message: "Too many requests", code: "rate_limited" } },
    { format: "Error object", name: "rate_limited", summary: "Too many requests", refused: [] },
  ),
];
