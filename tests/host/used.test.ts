import { expect, test } from "vitest";
import ts from "typescript";
import { USED } from "./used";

// Whoever overrides a protected member is held to the application by the compiler alone.
const HIDDEN = ts.ModifierFlags.Protected | ts.ModifierFlags.Private;

/** What the sources use or override of the classes and functions that the API declares. */
function usedBySources(): Record<string, string[]> {
	const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as { config: object };
	const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: ["src"] }, ts.sys, ".");
	const program = ts.createProgram(fileNames, options);
	const checker = program.getTypeChecker();
	const used = new Map<string, Set<string>>();
	const declared = namesIn(program.getSourceFiles().filter(isOfApi));

	const overridden = (node: ts.ClassElement): ts.Symbol | undefined => {
		const base = ts.isClassLike(node.parent)
			? node.parent.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)
			: null;
		const name = node.name?.getText();
		return base?.types[0] === undefined || name === undefined ? undefined : checker.getTypeAtLocation(base.types[0]).getProperty(name);
	};
	const symbolOf = (node: ts.Node): ts.Symbol | undefined => {
		if (ts.isPropertyAccessExpression(node)) return declared.has(node.name.text) ? checker.getSymbolAtLocation(node.name) : undefined;
		if (ts.isBindingElement(node)) {
			const name = (node.propertyName ?? node.name).getText();
			return declared.has(name) ? checker.getTypeAtLocation(node.parent).getProperty(name) : undefined;
		}
		if (ts.isClassElement(node)) return overridden(node);
		if (!ts.isImportSpecifier(node) || node.isTypeOnly) return undefined;
		const named = checker.getSymbolAtLocation(node.name);
		return named === undefined ? undefined : checker.getAliasedSymbol(named);
	};
	const visit = (node: ts.Node): void => {
		for (const declaration of symbolOf(node)?.declarations ?? []) {
			if (!isOfApi(declaration.getSourceFile())) continue;
			const [owner, member] = ownerOf(declaration);
			if (owner !== null) used.set(owner, (used.get(owner) ?? new Set()).add(member));
		}
		ts.forEachChild(node, visit);
	};
	// What is below `core` knows nothing of the application.
	program
		.getSourceFiles()
		.filter(({ fileName }) => !fileName.includes("node_modules") && !fileName.includes("/src/core/"))
		.forEach(visit);
	return Object.fromEntries([...used].map(([owner, members]) => [owner, [...members].sort()]));
}

function isOfApi({ fileName }: ts.SourceFile): boolean {
	return fileName.endsWith("/obsidian/obsidian.d.ts");
}

// The compiler, which is slow to answer, is asked about these names alone.
function namesIn(files: readonly ts.SourceFile[]): ReadonlySet<string> {
	const names = new Set<string>();
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node)) names.add(node.text);
		ts.forEachChild(node, visit);
	};
	files.forEach(visit);
	return names;
}

function ownerOf(declared: ts.Declaration): readonly [string | null, string] {
	const { parent } = declared;
	const member = ts.getNameOfDeclaration(declared)?.getText() ?? "";
	if (ts.isFunctionDeclaration(declared)) return ["functions", member];
	if (ts.isClassDeclaration(parent) && (ts.getCombinedModifierFlags(declared) & HIDDEN) === 0) return [parent.name?.text ?? null, member];
	// Platform is the one object of the API.
	return ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent)
		? [parent.parent.name.getText(), member]
		: [null, member];
}

test("the list of what the plugin uses of the API is that of the sources", () => {
	expect(usedBySources()).toEqual(USED);
}, 60_000);
