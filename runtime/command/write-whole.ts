import type { Node } from './node.js'

/** Under a temporary name in the same folder, then renamed: whole or not at all. */
export function writeWhole(
  { fs, path, process }: Node,
  file: string,
  content: string | Uint8Array,
): void {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
  try {
    fs.writeFileSync(temporary, content)
    fs.renameSync(temporary, file)
  } catch (error) {
    fs.rmSync(temporary, { force: true })
    throw error
  }
}

/** Fails before a long run rather than after it: makes the folder and sees that it takes files. */
export function prepareFolder({ fs }: Node, folder: string): void {
  fs.mkdirSync(folder, { recursive: true })
  fs.accessSync(folder, fs.constants.W_OK)
}
