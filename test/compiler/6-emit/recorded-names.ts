/**
 * What Brian 2 recorded for a script, as a use of the declarations of its module: TypeScript
 * refuses a name that is not declared, and a kind that is another one.
 */
export interface RecordedResult {
  readonly monitors: Readonly<Record<string, { readonly kind: string }>>
  readonly groups: Readonly<Record<string, { readonly kind: string; readonly state: object }>>
  readonly synapses: Readonly<Record<string, { readonly kind: string; readonly delay?: object }>>
  readonly scalars: Readonly<Record<string, unknown>>
}

export function useOf(recorded: RecordedResult, module: string): string {
  const { monitors, groups, synapses, scalars } = recorded
  const list = (names: readonly string[]) => JSON.stringify(names)
  const use = (place: string, name: string, object: { readonly kind: string }) =>
    `use(result.${place}[${JSON.stringify(name)}], '${object.kind}', ${list(Object.keys(object))})`
  return [
    `import { simulate, type Plain } from './${module}'`,
    'type Names<T> = T extends unknown ? keyof T : never',
    'declare function use<T extends { readonly kind: string }>(',
    '  object: T | undefined,',
    "  kind: T['kind'],",
    '  names: readonly Names<T>[],',
    '): void',
    'declare function name<T>(object: T | undefined, names: readonly Names<T>[]): void',
    'declare function scalar(value: Plain | undefined): void',
    'const result = await simulate({ seed: 1 })',
    ...Object.entries(monitors).map(([name, monitor]) => use('monitors', name, monitor)),
    ...Object.entries(groups).flatMap(([name, group]) => [
      use('groups', name, group),
      `name(result.groups[${JSON.stringify(name)}]?.state, ${list(Object.keys(group.state))})`,
    ]),
    ...Object.entries(synapses).flatMap(([name, object]) => [
      use('synapses', name, object),
      ...(object.delay
        ? [
            `name(result.synapses[${JSON.stringify(name)}]?.delay, ${list(Object.keys(object.delay))})`,
          ]
        : []),
    ]),
    ...Object.keys(scalars).map((name) => `scalar(result.scalars[${JSON.stringify(name)}])`),
    '',
  ].join('\n')
}

/** Names that are declared to be there always: `monitors.M`. */
export function alwaysThere(declarations: string): string[] {
  const places = {
    Monitors: 'monitors',
    Groups: 'groups',
    SynapsesByName: 'synapses',
    Scalars: 'scalars',
  }
  return Object.entries(places).flatMap(([type, place]) => {
    const body = new RegExp(`interface ${type} \\{\n([^]*?)\n\\}`).exec(declarations)?.[1] ?? ''
    return [...body.matchAll(/^ {2}readonly (\w+): /gm)].map(([, name]) => `${place}.${name}`)
  })
}
