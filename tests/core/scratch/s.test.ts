import { test } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { notesOf } from "../small-vault";
import { peopleOf } from "../../../src/core/notes/people";
import { resolverOf } from "../../../src/core/notes/resolve";
import { reconnect } from "../../../src/core/rhythm/reconnect";
import { networkOf } from "../../../src/core/network/network";
function files(f: string): Record<string,string> { return Object.fromEntries((readdirSync(f,{recursive:true}) as string[]).filter(p=>p.endsWith(".md")).map(p=>[p, readFileSync(join(f,p),"utf8")])); }
function world(f: string, today: string, habits: any) {
 const notes = notesOf(files(f), {today, habits});
 const people = peopleOf(notes, resolverOf(notes.map(({path,contact})=>({path, aliases: contact?.aliases??[]}))), today, "");
 return { people, rows: reconnect(people, DEFAULT_SETTINGS), network: networkOf(people, "") };
}
test("demo", () => {
 const { people, rows, network } = world("demo-vault", "2026-11-20", {dailyNotes:{folder:"Daily",format:"YYYY-MM-DD"}, templateFolders:["Templates"]});
 for (const r of rows) console.log(r.rhythm.status, "|", r.person.contact.path, r.rhythm.cadence.days, r.rhythm.cadence.source, r.rhythm.drifting?"drifting":"", r.rhythm.oneSided?"onesided":"");
 console.log(people.problems, people.me);
 const k = world("../shared/vaults/ai-knowledge","2026-11-20",{});
 const pairs = new Set(k.network.ties.filter(t=>t.kinds.includes("mention")).map(t=>[t.from,t.to].sort().join()));
 console.log("ai", k.people.byPath.size, pairs.size, k.network.ties.length, k.network.nodes.filter(n=>n.ghost).length, [...k.people.byPath.values()].flatMap(p=>p.interactions).length, k.people.problems);
 const p = world("../shared/vaults/kepano","2026-11-20",{});
 console.log("kepano", [...p.people.byPath.keys()], p.people.problems);
});
