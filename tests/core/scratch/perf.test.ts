import { test } from "vitest";
import { peopleIn } from "../small-vault";
const MB = 1_000_000;
const rep = (s: string, n: number) => s.repeat(Math.ceil(n / s.length));
const front = (yaml: string) => `---\ntype: person\n${yaml}\n---\n`;
const kinds: Record<string, (n: number) => string> = {
 "one line a": n => rep("a", n), "one line entry": n => "- 2024-03-15: " + rep("coffee with [[Bob]] ", n),
 "backticks line": n => rep("`", n), "backticks runs": n => rep("` `` ``` ", n), "backticks lines": n => rep("- 2024-03-15 ` `` ``` ```` x\n", n),
 "[[[[": n => "- 2024-03-15 " + rep("[", n), "[[[[ lines": n => rep("- 2024-03-15 " + "[".repeat(9000) + "\n", n),
 "[[a| lines": n => rep("- 2024-03-15 " + "[[a|".repeat(2400) + "\n", n), "[a]( lines": n => rep("- 2024-03-15 " + "[a](".repeat(2400) + "\n", n),
 "(((( lines": n => rep("- 2024-03-15 " + "(".repeat(9000) + "\n", n), "[a:: lines": n => rep("- 2024-03-15 " + "[a::".repeat(2400) + "\n", n), "(a:: lines": n => rep("- 2024-03-15 " + "(a::".repeat(2400) + "\n", n),
 "[a::[[b]] lines": n => rep("- 2024-03-15 " + "[a::[[b]]".repeat(1000) + "\n", n), "[a:: [[b lines": n => rep("- 2024-03-15 " + "[a:: [[b".repeat(1200) + "\n", n),
 "%% lines": n => rep("%%\n", n), "%% odd": n => rep("- 2024-03-15 %% x\n", n), "%%%% line": n => rep("%".repeat(9999) + "\n", n), "<!-- lines": n => rep("- 2024-03-15 <!-- x\n", n), "<!-- line": n => rep("<!--".repeat(2500) + "\n", n),
 "{{ line": n => rep("- 2024-03-15 " + "{{".repeat(4900) + "\n", n), "<% line": n => rep("<%".repeat(4900) + "\n", n), "$$ line": n => rep("x$$ $".repeat(1900) + "\n", n), "{{ one line": n => rep("{{", n),
 "**** lines": n => rep("- 2024-03-15 " + "*".repeat(9000) + "\n", n), "*a lines": n => rep("- 2024-03-15 " + "*a _b ".repeat(1600) + "\n", n),
 "nesting tabs": n => { let s = ""; for (let i = 0; s.length < n; i++) s += "\t".repeat(i % 1400) + "- 2024-03-15 x\n"; return s; },
 "nesting spaces": n => { let s = ""; for (let i = 0; s.length < n; i++) s += " ".repeat(i % 1400) + "- 2024-03-15 x\n"; return s; },
 "- nesting": n => rep("- ", n), "- nesting lines": n => rep("- ".repeat(4900) + "\n", n),
 "10k entries": n => rep("- 2024-03-15: coffee with [[Bob Roy]] and [[Ann Li]] about #x [next:: y]\n  - [ ] do it 📅 2024-04-01\n", n),
 "one entry, many lines": n => "- 2024-03-15 x\n" + rep("  a [[Bob Roy]] b\n", n), "one entry, many gaps": n => "- 2024-03-15 x\n" + rep("\n", n),
 "prose": n => rep("It was a long walk, and [[Bob Roy]] told me *much* of the `house` (and so on).\n\n", n),
 "blank": n => rep("\n", n), "spaces lines": n => rep(" ".repeat(9999) + "\n", n), "spaces x": n => rep("- 2024-03-15" + " ".repeat(9000) + "x\n", n), "words and spaces": n => rep("- 2024-03-15 " + "a   ".repeat(2400) + "\n", n),
 "headings": n => rep("## !!!???...---\n", n), "headings punct": n => rep("## " + "!".repeat(9000) + "\n", n), "headings #": n => rep("# " + "#".repeat(9000) + "x\n", n), "headings # #": n => rep("# " + "# ".repeat(4000) + "x\n", n), "dated headings": n => rep("### 2024-03-15\ntext\n", n), "dated heads #": n=> rep("# 2024-03-15 " + "# ".repeat(4000) + "x\n", n),
 "fm blanks": n => `---\ntype: person\n${rep("\n", n)}\n---\n`, "fm spaces": n => front("a: " + rep(" ", n)), "fm #": n => front(rep("#", n)), "fm # lines": n => front(rep("# \n", n)), "fm flow": n => front("a: " + rep("[", n)), "fm {": n => front("a: " + rep("{", n)), "fm list": n => front("knows:\n" + rep("  - Bob\n", n)), "fm keys": n => { let s=""; for (let i=0;s.length<n;i++) s+=`k${i}: v\n`; return front(s); },
 "fm unclosed": n => "---\n" + rep("a: b\n", n), "tags": n => rep("#a ", n), "tag lines": n => rep("#person ".repeat(1200) + "\n", n), "tag slashes": n => rep("- 2024-03-15 #" + "/".repeat(9000) + "\n", n), "## ##": n => rep("- 2024-03-15 " + "#a#".repeat(3000) + "\n", n),
 "quotes": n => rep("> a\n", n), "fences": n => rep("```\n- 2024-03-15 x\n~~~\n", n), "^^": n => rep("- 2024-03-15 " + " ^a".repeat(3000) + "!\n", n), "emoji": n => rep("- 2024-03-15 x\n\t- [ ] " + "📅 ".repeat(3000) + "\n", n), "@{": n => rep("- 2024-03-15 x\n\t- [ ] " + "@{".repeat(4000) + "\n", n), "about": n => rep("- 2024-03-15 " + "about [[x]] ".repeat(800) + "\n", n), "about no": n => rep("- 2024-03-15 " + "about ".repeat(1600) + "[[Bob Roy]]\n", n),
 "digits": n => rep("- 2024-03-15 " + "1".repeat(9000) + "\n", n), "CR": n => rep("\r", n), "first word": n => rep("- 2024-03-15 " + "a I we ".repeat(1400) + "\n", n), "first word links": n => rep("- 2024-03-15 " + "[[a]] ".repeat(1600) + "\n", n), "nul": n => rep("\u0000", n), "x-": n => rep("- 2024-03-15 " + "a-".repeat(4900) + "\n", n),
};
test("perf", { timeout: 600000 }, () => {
 for (const [name, make] of Object.entries(kinds)) {
  const t: number[] = [];
  for (const n of [MB, 2 * MB]) { const text = make(n); const s = performance.now(); peopleIn({ "People/Jane Doe.md": text, "People/Bob Roy.md": front(""), "People/Ann Li.md": front("") }, { settings: { peopleFolders: ["People"] } }); t.push(performance.now() - s); }
  if (t[1]! > 600 || t[1]! / t[0]! > 3) console.log(name, t.map(Math.round), (t[1]! / t[0]!).toFixed(1));
 }
});
