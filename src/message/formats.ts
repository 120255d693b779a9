import { readAws } from "./aws";
import { readExpressValidator, readGraphQl, readJsonApi } from "./error-lists";
import { readErrorObject, readGoogle, readStripe } from "./error-object";
import { readFhir } from "./fhir";
import { readOAuth } from "./oauth";
import { readLaravel, readRails } from "./php-and-ruby";
import { readAspNet, readProblemDetails } from "./problem-details";
import { readDetail, readDjango, readFastApi } from "./python";
import { readNode, readSpring } from "./servers";
import type { Reader } from "./types";

/** Every format, the most particular first: the first that knows the body reads it. */
export const formats: readonly Reader[] = [
  readFhir,
  readAspNet,
  readSpring,
  readProblemDetails,
  readFastApi,
  readGoogle,
  readStripe,
  readOAuth,
  readNode,
  readAws,
  readGraphQl,
  readExpressValidator,
  readJsonApi,
  readLaravel,
  readRails,
  readDetail,
  readErrorObject,
  readDjango,
];
