import type { Node } from './node.js'

export type Content = string | Uint8Array | Iterable<string | Uint8Array>

/** Under temporary names in the same folder, then renamed: whole or not at all. */
export function writeTogether(
  { fs, path, process }: Node,
  files: Iterable<readonly [file: string, content: Content]>,
): void {
  const written: [string, string][] = []
  try {
    for (const [file, content] of files) {
      const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
      const open = fs.openSync(temporary, 'w')
      written.push([temporary, file])
      const isOne = typeof content === 'string' || content instanceof Uint8Array
      for (const piece of isOne ? [content] : content) fs.writeFileSync(open, piece)
      fs.closeSync(open)
    }
    for (const [temporary, file] of written) fs.renameSync(temporary, file)
  } catch (error) {
    for (const [temporary] of written) fs.rmSync(temporary, { force: true })
    throw error
  }
}

/** Fails before a long run rather than after it: makes the folder and sees that it takes files. */
export function prepareFolder({ fs }: Node, folder: string): void {
  fs.mkdirSync(folder, { recursive: true })
  fs.accessSync(folder, fs.constants.W_OK)
}
