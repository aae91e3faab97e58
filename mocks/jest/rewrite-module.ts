import type { NodePath, types } from '@babel/core'

/** What is used of the Babel that jest works with: its parser, and what it knows of scopes and names. */
export type Babel = Pick<typeof import('@babel/core'), 'parseSync' | 'traverse' | 'types'>

/**
 * An ES module as CommonJS. Imports are read where they are used and exports are getters, so that modules which import
 * each other work as before. What is not about modules stays as it is, on its own line. A file that neither imports nor
 * exports stays as it is altogether.
 */
export function rewriteModule(text: string, babel: Babel): string {
  const root = babel.parseSync(text, { sourceType: 'module', configFile: false, babelrc: false })!
  if (!root.program.body.some(({ type }) => /^(Import|Export)/.test(type))) return text
  const module = new EsModule(text, babel)
  babel.traverse(root, {
    Program: (path) => module.take(path),
    MetaProperty: ({ node }) => module.replace(node, `{ url: require("node:url").pathToFileURL(__filename).href }`),
  })
  return module.toCommonJs()
}

interface Span {
  readonly start?: number | null | undefined
  readonly end?: number | null | undefined
}

class EsModule {
  readonly #text: string
  readonly #babel: Babel
  /** What no name in the text begins with. */
  readonly #prefix: string
  readonly #sources: string[] = []
  /** What to read in place of an imported name. */
  readonly #imports = new Map<string, string>()
  readonly #exports = new Map<string, string>()
  readonly #exportAll: string[] = []
  readonly #edits: { readonly start: number; readonly end: number; readonly text: string }[] = []

  constructor(text: string, babel: Babel) {
    this.#text = text
    this.#babel = babel
    let prefix = '_module'
    while (text.includes(prefix)) prefix = `_${prefix}`
    this.#prefix = prefix
  }

  replace({ start, end }: Span, text: string): void {
    this.#edits.push({ start: start!, end: end!, text })
  }

  take(program: NodePath<types.Program>): void {
    for (const node of program.node.body) if (node.type === 'ImportDeclaration') this.#takeImport(node)
    for (const node of program.node.body) {
      if (node.type === 'ExportNamedDeclaration') this.#takeExport(node)
      if (node.type === 'ExportDefaultDeclaration') this.#takeDefault(node)
      if (node.type === 'ExportAllDeclaration') this.#exportAll.push(this.#load(node))
    }
    for (const [name, { kind, referencePaths }] of Object.entries(program.scope.bindings)) {
      if (kind === 'module') for (const reference of referencePaths) this.#takeReference(name, reference)
    }
  }

  #takeImport(node: types.ImportDeclaration): void {
    const module = this.#load(node)
    for (const one of node.specifiers) {
      const imported = one.type === 'ImportSpecifier' ? nameOf(one.imported) : 'default'
      const isWhole = one.type === 'ImportNamespaceSpecifier'
      this.#imports.set(one.local.name, isWhole ? module : member(module, imported))
    }
  }

  #takeReference(name: string, { node, parent }: NodePath): void {
    if (parent.type === 'ExportSpecifier') return
    const isShorthand = parent.type === 'ObjectProperty' && parent.shorthand
    this.replace(node, `${isShorthand ? `${name}: ` : ''}${this.#imports.get(name)}`)
  }

  #takeExport(node: types.ExportNamedDeclaration): void {
    const { declaration, specifiers } = node
    if (declaration) {
      this.#erase({ start: node.start, end: declaration.start })
      for (const name of Object.keys(this.#babel.types.getOuterBindingIdentifiers(declaration))) {
        this.#exports.set(name, name)
      }
      return
    }
    const module = node.source ? this.#load({ ...node, source: node.source }) : undefined
    if (!module) this.#erase(node)
    for (const one of specifiers) {
      const name = nameOf(one.exported)
      if (one.type !== 'ExportSpecifier') this.#exports.set(name, module!)
      else if (module) this.#exports.set(name, member(module, nameOf(one.local)))
      else this.#exports.set(name, this.#imports.get(one.local.name) ?? one.local.name)
    }
  }

  #takeDefault({ start, declaration }: types.ExportDefaultDeclaration): void {
    const before = { start, end: declaration.start }
    if ('id' in declaration && declaration.id && declaration.type !== 'ClassExpression') {
      this.#erase(before)
      this.#exports.set('default', declaration.id.name as string)
      return
    }
    const name = `${this.#prefix}Default`
    this.replace(before, `const ${name} = `)
    this.replace({ start: declaration.end, end: declaration.end }, ';')
    this.#exports.set('default', name)
  }

  /** Takes the statement out; gives the name of what it loads. */
  #load(node: Span & { source: types.StringLiteral }): string {
    this.#erase(node)
    const source = node.source.value
    if (!this.#sources.includes(source)) this.#sources.push(source)
    return `${this.#prefix}${this.#sources.indexOf(source)}`
  }

  /** Lines stay, so that places in a stack are true. */
  #erase(span: Span): void {
    this.replace(span, this.#text.slice(span.start!, span.end!).replace(/[^\n]/g, ''))
  }

  toCommonJs(): string {
    let rest = this.#text
    for (const { start, end, text } of this.#edits.sort((a, b) => b.start - a.start)) {
      rest = rest.slice(0, start) + text + rest.slice(end)
    }
    return `${this.#head()} ${rest}`
  }

  /** What makes and fills `exports`, and loads what the module imports: all on one line. */
  #head(): string {
    const load = `${this.#prefix}Load`
    const add = `${this.#prefix}Export`
    return [
      '"use strict"; Object.defineProperty(exports, "__esModule", { value: true })',
      `const ${add} = (name, get) => Object.defineProperty(exports, name, { enumerable: true, get })`,
      `const ${load} = (module) => module.__esModule ? module : Object.create(module, { default: { value: module } })`,
      ...[...this.#exports].map(([name, value]) => `${add}(${JSON.stringify(name)}, () => ${value})`),
      ...this.#sources.map((one, index) => `var ${this.#prefix}${index} = ${load}(require(${JSON.stringify(one)}))`),
      ...this.#exportAll.map(
        (module) =>
          `for (const name in ${module}) if (name !== "default" && !Object.hasOwn(exports, name)) ${add}(name, () => ${module}[name])`,
      ),
      '',
    ].join('; ')
  }
}

function nameOf(node: types.Identifier | types.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value
}

function member(module: string, name: string): string {
  return `${module}[${JSON.stringify(name)}]`
}
