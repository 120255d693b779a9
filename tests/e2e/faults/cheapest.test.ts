import { testRows } from "./matrix";
import { cheapest } from "./rows";

testRows(cheapest);
