/**
 * What the manifest analyzer can't see by itself: our JSDoc tags for forms in plain words, the tags that
 * `defineOnce` registers, types by their text, and where a module is once it is built.
 */
import { posix, relative, resolve } from 'node:path';

/** The JSDoc tags that go onto a field and its attribute. */
const tagNames = ['label', 'group', 'min', 'max', 'unit', 'audience'];
const numbers = ['min', 'max'];

/** The analyzer's source files, from a program that knows every type. */
let checker;
export function sourceFiles({ ts, globs }) {
  const program = ts.createProgram(globs, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  checker = program.getTypeChecker();
  return globs.map((glob) => {
    const file = program.getSourceFile(glob);
    file.fileName = relative(process.cwd(), resolve(file.fileName));
    return file;
  });
}

/** The analyzer plugin. */
export function labels() {
  return {
    name: 'OWNSIDE - LABELS',
    analyzePhase({ ts, node, moduleDoc }) {
      if (ts.isClassDeclaration(node)) describe(ts, node, moduleDoc);
      // What stands in for a sealed tag is found by nobody's editor.
      const isOpen = moduleDoc.path.endsWith('/open.ts');
      if (ts.isCallExpression(node) && node.expression.getText() === 'defineOnce' && !isOpen)
        define(ts, node, moduleDoc);
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules.forEach(outOfFrame);
      manifest.modules = manifest.modules.filter(isPublic);
      tidy(manifest);
    },
  };
}

/** The public attributes that no form can name, as `own-breathing-pacer pattern`. */
export function missingLabels(manifest) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .flatMap(({ tagName, attributes = [] }) =>
      attributes.filter(({ label }) => !label?.trim()).map(({ name }) => `${tagName} ${name}`),
    );
}

/** Puts the tags and the types of a class's fields into its description, and takes out what is not public. */
function describe(ts, node, moduleDoc) {
  const doc = moduleDoc.declarations.find(({ name }) => name === node.name?.getText());
  if (!doc) return;
  const hidden = new Set();
  for (const member of node.members) {
    const name = member.name?.getText();
    if (!name) continue;
    const tags = Object.fromEntries(ts.getJSDocTags(member).map((tag) => [tag.tagName.text, textOf(ts, tag)]));
    if ('internal' in tags || isHidden(ts, member)) hidden.add(name);
    // What an element without Lit reflects in an attribute is an accessor.
    if (!ts.isPropertyDeclaration(member) && !ts.isGetAccessor(member)) continue;
    const own = Object.fromEntries(
      tagNames.filter((tag) => tag in tags).map((tag) => [tag, numbers.includes(tag) ? Number(tags[tag]) : tags[tag]]),
    );
    const type = member.type && { type: { text: [...new Set(membersOf(ts, member.type))].join(' | ') } };
    const isName = member.initializer && ts.isIdentifier(member.initializer);
    for (const item of [...(doc.members ?? []), ...(doc.attributes ?? [])]) {
      if ((item.fieldName ?? item.name) !== name) continue;
      Object.assign(item, type, own);
      // The name of a constant is no default that anyone could use.
      if (isName) delete item.default;
    }
  }
  // As OwnElement names them.
  for (const attribute of doc.attributes ?? []) attribute.name = kebab(attribute.fieldName ?? attribute.name);
  for (const member of doc.members ?? []) if (member.attribute) member.attribute = kebab(member.name);
  doc.members = doc.members?.filter(({ name, privacy }) => !hidden.has(name) && (privacy ?? 'public') === 'public');
  doc.attributes = doc.attributes?.filter(({ name, fieldName }) => !hidden.has(fieldName ?? name));
}

function kebab(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function isHidden(ts, member) {
  return (
    ts.isPrivateIdentifier(member.name) ||
    (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0
  );
}

function textOf(ts, tag) {
  return (ts.getTextOfJSDocComment(tag.comment) ?? '').trim();
}

/** The members of a type, in the order of the source: a name for a union is replaced by what it stands for. */
function membersOf(ts, type) {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((member) => membersOf(ts, member));
  const alias = ts.isTypeReferenceNode(type) && !type.typeArguments && declarationOf(ts, type.typeName);
  const literals = alias && checker.getTypeFromTypeNode(alias.type);
  if (literals && literals.isUnion() && literals.types.every((member) => member.isStringLiteral()))
    return literals.types.map(({ value }) => `'${value}'`);
  return alias && (ts.isUnionTypeNode(alias.type) || ts.isLiteralTypeNode(alias.type))
    ? membersOf(ts, alias.type)
    : [type.getText()];
}

function declarationOf(ts, name) {
  let symbol = checker.getSymbolAtLocation(name);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  return symbol?.declarations?.find(ts.isTypeAliasDeclaration);
}

/** `defineOnce('own-x', X)` is an export of its module: the tag. */
function define(ts, node, moduleDoc) {
  const [tag, element] = node.arguments;
  const from = node
    .getSourceFile()
    .statements.find(
      (statement) =>
        ts.isImportDeclaration(statement) &&
        statement.importClause?.namedBindings?.elements?.some(({ name }) => name.text === element.getText()),
    );
  if (!ts.isStringLiteral(tag) || !from)
    throw new Error(`${moduleDoc.path}: defineOnce takes a tag and an imported class.`);
  moduleDoc.exports.push({
    kind: 'custom-element-definition',
    name: tag.text,
    declaration: {
      name: element.getText(),
      module: posix.join(posix.dirname(moduleDoc.path), from.moduleSpecifier.text),
    },
  });
}

/** The class of a sealed tag is registered inside its frame; what a page imports for that is the room's `define`. */
function outOfFrame({ path, exports }, _, modules) {
  if (!path.endsWith('/inside.ts')) return;
  const define = modules.find((module) => module.path === path.replace(/inside\.ts$/, 'define.ts'));
  define.exports.push(...exports.splice(0).map((each) => ({ ...each, sealed: true })));
}

/** A module is in the manifest for its element or for the tag that it registers. */
function isPublic({ declarations, exports }) {
  return (
    declarations.some(({ customElement }) => customElement) ||
    exports.some(({ kind }) => kind === 'custom-element-definition')
  );
}

/** Names every module by the file that the package exports, and takes the line breaks of the source out. */
function tidy(part) {
  for (const [key, value] of Object.entries(part)) {
    if (value && typeof value === 'object') tidy(value);
    else if (typeof value !== 'string') continue;
    else if (key === 'path' || key === 'module') part[key] = value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/npm/$1.js');
    else if (key === 'description') part[key] = value.replace(/(?<!\n)\n(?!\n)/g, ' ');
  }
}
