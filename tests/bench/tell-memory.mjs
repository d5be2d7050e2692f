// Preloaded into a process: when it ends, it writes the most memory that it held, in kB, to the file that BENCH_MEMORY names.
import { writeFileSync } from "node:fs";

process.once("exit", () => writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)));
