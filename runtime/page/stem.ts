/** The name of a file without folders and extension: `a/raster.png` gives `raster`. */
export const stemOf = (path: string): string => path.replace(/.*[\\/]|\.[^.]*$/g, '')
