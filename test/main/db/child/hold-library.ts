import { connect } from "../../../../main/db/connect.ts";
import { pragma } from "../../../../main/db/sql.ts";

// Opens the library named on the command line and keeps it until it is ended.
const db = connect(process.argv[2] ?? "");
console.log("held");
setInterval(() => pragma(db, "user_version"), 1000);
