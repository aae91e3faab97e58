type Functions = { readonly [name: string]: unknown }

/**
 * `surface` with `assertUsable` called before each of its functions: objects in it are objects of functions and plain
 * values, functions in it give promises.
 */
export function guarded<Surface extends object>(surface: Surface, assertUsable: (doing: string) => void): Surface {
  const entries = Object.entries(surface).map(([name, part]) => {
    if (typeof part !== 'function')
      return [name, guardedObject(part as Functions, () => assertUsable(`use the ${name}`))]
    const guardedFunction = async (...args: unknown[]) => {
      assertUsable(`call ${name}`)
      return part(...args)
    }
    return [name, guardedFunction]
  })
  return Object.fromEntries(entries)
}

function guardedObject(functions: Functions, assertUsable: () => void): Functions {
  const entries = Object.entries(functions).map(([name, run]) => {
    if (typeof run !== 'function') return [name, run]
    const guardedFunction = (...args: unknown[]) => {
      assertUsable()
      return run(...args)
    }
    return [name, guardedFunction]
  })
  return Object.fromEntries(entries)
}
