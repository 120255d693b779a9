import { testRows } from "./matrix";
import { rows } from "./rows";

testRows(rows);
